package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRelationTest {

  @ParameterizedTest
  @CsvSource({
    "'Căn cứ ', BASIS",
    "'- Căn cứ Luật Đê điều; Nghị định số 5/2020/NĐ-CP; ', BASIS",
    "'Thực hiện ', IMPLEMENTS",
    "'Kế hoạch triển khai có hiệu quả ', IMPLEMENTS",
    "'Thực hiện Luật Đê điều và ', IMPLEMENTS",
    "'Sửa đổi, bổ sung một số điều của ', AMENDS",
    "'Quyết định này thay thế ', REPLACES",
    "'Bãi bỏ ', REPEALS",
    "'(Ban hành kèm theo ', ISSUES",
    "'Theo quy định của ', MENTIONS",
    "'Căn cứ Luật Đê điều. Sở Xây dựng trình ', MENTIONS",
    "'Bãi bỏ điều 3; trình ', MENTIONS",
    "'', MENTIONS",
  })
  void readsTheWordsBefore(String before, LegalRelation relation) {
    String text = before + "Quyết định số 9/QĐ-UBND";

    assertThat(LegalRelation.relationBefore(text, before.length())).isEqualTo(relation);
  }

  @Test
  void namesItselfInVietnamese() {
    assertThat(LegalRelation.BASIS.label()).isEqualTo("căn cứ");
    assertThat(LegalRelation.values()).extracting(LegalRelation::label).doesNotHaveDuplicates();
  }

  @Test
  void refusesAPlaceOutsideTheText() {
    assertThatThrownBy(() -> LegalRelation.relationBefore("Luật", 5))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("referenceStart must be from 0 to 4, but was 5");
  }
}
