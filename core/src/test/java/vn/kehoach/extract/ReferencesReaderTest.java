package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.plan.LegalBasis;

class ReferencesReaderTest {

  @Test
  void namesEachPaperOnceAndKeepsItsFullestCitation() {
    var references =
        ReferencesReader.all(
            HeaderPaper.lines(
                "THỰC HIỆN CHƯƠNG TRÌNH SỐ 3-CTR/TU",
                "Thực hiện Chương trình số 3-CTr/TU ngày 05/02/2026 của Tỉnh ủy về trồng rừng.",
                "Theo Chương trình số 3-CTr/TU, tỉnh trồng rừng."),
            Optional.empty());

    assertThat(references).extracting(ReferencesReaderTest::printed).containsExactly("3-CTr/TU");
    assertThat(references.get(0).reference().issuer()).isEqualTo("Tỉnh ủy");
  }

  @Test
  void leavesOutTheOwnNumberHoweverItIsPrinted() {
    var references =
        ReferencesReader.all(
            HeaderPaper.lines("Theo Kế hoạch số 012/KH-UBND và Quyết định số 8/QĐ-UBND."),
            Optional.of(DocumentNumber.parse("12/KH- UBND")));

    assertThat(references).extracting(ReferencesReaderTest::printed).containsExactly("8/QĐ-UBND");
  }

  @Test
  void listsTheOuterBasisBeforeTheOneItsTitleNames() {
    var bases =
        ReferencesReader.bases(
            HeaderPaper.lines(
                "Căn cứ Quyết định số 8/QĐ-UBND ngày 05/02/2026 của UBND tỉnh về việc thực hiện"
                    + " Nghị quyết số 9/NQ-CP ngày 01/01/2026 của Chính phủ;"),
            Optional.empty());

    assertThat(bases)
        .extracting(ReferencesReaderTest::printed)
        .containsExactly("8/QĐ-UBND", "9/NQ-CP");
    assertThat(bases.get(0).relation()).isEqualTo(LegalRelation.BASIS);
  }

  @Test
  void takesAPassingMentionForNoBasis() {
    assertThat(
            ReferencesReader.bases(
                HeaderPaper.lines("Báo cáo này nhắc đến Nghị quyết số 9/NQ-CP."), Optional.empty()))
        .isEmpty();
  }

  @Test
  void keepsLawsThatAreCitedByName() {
    assertThat(ReferencesReader.all(HeaderPaper.lines("Căn cứ Luật Thủy sản;"), Optional.empty()))
        .extracting(basis -> basis.reference().title())
        .containsExactly("Thủy sản");
  }

  private static String printed(LegalBasis basis) {
    return basis.reference().number().map(DocumentNumber::printed).orElse("");
  }
}
