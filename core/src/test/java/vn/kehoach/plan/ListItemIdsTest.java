package vn.kehoach.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;

class ListItemIdsTest {

  @Test
  void anAssignmentIsKnownByRoleAndAgency() {
    Assignment lead = Assignment.of(Agency.named("Sở Y tế"), AgencyRole.LEAD);
    Assignment helper = Assignment.of(Agency.named("Sở Y tế"), AgencyRole.COOPERATING);

    assertThat(lead.id()).isEqualTo("lead-so-y-te");
    assertThat(helper.id()).isEqualTo("cooperating-so-y-te");
  }

  @Test
  void aProductIsKnownByItsWords() {
    assertThat(Deliverable.of("Kế hoạch chi tiết").id()).isEqualTo("ke-hoach-chi-tiet");
  }

  @Test
  void aCitationIsKnownByNumberAndDate() {
    DocumentReference dated =
        DocumentReference.of(DocumentNumber.parse("172- KH/TU")).withDate(LocalDate.of(2018, 3, 6));
    LegalBasis basis = new LegalBasis(dated, LegalRelation.BASIS, Optional.empty());

    assertThat(basis.id()).isEqualTo("172-kh-tu-2018-03-06");
  }

  @Test
  void aSignatureIsKnownByItsName() {
    assertThat(new Signer("Nguyễn Văn An", "CHỦ TỊCH", "", Optional.empty()).id())
        .isEqualTo("nguyen-van-an");
  }
}
