package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindsTest {

  private final DocumentKinds kinds = DocumentKinds.standard();

  @ParameterizedTest
  @CsvSource({
    "KH, STATE, Kế hoạch",
    "KH, PARTY, Kế hoạch",
    "CTR, PARTY, Chương trình",
    "TT, STATE, Thông tư",
    "TT, PARTY, Thông tri",
    "QĐ, STATE, Quyết định",
    "QyĐ, STATE, Quy định",
    "ĐA, FRONT_AND_UNIONS, Đề án",
    "KL, UNKNOWN, Kết luận",
  })
  void knowsTheLettersOfEachSystem(String code, DocumentSystem system, String name) {
    assertThat(kinds.byCode(code, system).map(DocumentKind::name)).contains(name);
  }

  @Test
  void knowsNoConclusionOfTheState() {
    assertThat(kinds.byCode("KL", DocumentSystem.STATE)).isEmpty();
    assertThat(kinds.byCode("XYZ", DocumentSystem.UNKNOWN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kế hoạch, KH",
    "KẾ HOẠCH, KH",
    "Chương trình hành động, CTr",
    "Quyết định, QĐ",
    "Nghị quyết, NQ",
    "Đề án, ĐA",
    "Báo cáo, BC",
    "Thông báo, TB",
    "Chỉ thị, CT",
    "Hướng dẫn, HD",
    "Nghị định, NĐ",
    "Thông tư, TT",
    "Thông tư liên tịch, TTLT",
    "Kết luận, KL",
    "Quy định, QyĐ",
    "Qui định, QyĐ",
    "QUI CHẾ, QC",
    "Bản thoả thuận, BTT",
    "Pháp lệnh, PL",
    "Công điện, CĐ",
    "Tờ trình, TTr",
    "Luật, ''",
    "Bộ luật, ''",
    "Công văn, ''",
    "'Kế  hoạch', KH",
  })
  void knowsPrintedNames(String name, String code) {
    assertThat(kinds.byName(name).map(DocumentKind::code)).contains(code);
  }

  @Test
  void findsTheLongestNameAtAPosition() {
    String text = "Ban hành Chương\u00a0trình hành động số 5-CTr/TU";

    DocumentKinds.Match match = kinds.at(text, 9).orElseThrow();

    assertThat(text.substring(match.start(), match.end())).isEqualTo("Chương\u00a0trình hành động");
    assertThat(match.kind().code()).isEqualTo("CTr");
  }

  @Test
  void findsWholeWordsOnly() {
    assertThat(kinds.at("Luậtsư", 0)).isEmpty();
    assertThat(kinds.at("xLuật", 1)).isEmpty();
    assertThat(kinds.at("Luật", 4)).isEmpty();
    assertThatThrownBy(() -> kinds.at("Luật", 5))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("start must be from 0 to 4, but was 5");
  }

  @Test
  void givesEveryKindAnIdOfItsOwn() {
    assertThat(kinds.all()).extracting(DocumentKind::id).doesNotHaveDuplicates();
    assertThat(kinds.all()).extracting(DocumentKind::system).doesNotContain(DocumentSystem.UNKNOWN);
    assertThat(kinds.all().stream().filter(DocumentKind::citedByName))
        .extracting(DocumentKind::name)
        .containsExactly("Bộ luật", "Luật", "Pháp lệnh");
  }

  @Test
  void refusesAKindWithoutAName() {
    DocumentKind plan = kinds.all().get(0);

    assertThatThrownBy(() -> plan.withName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name must be printed words");
    assertThatThrownBy(() -> plan.withId(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id must name the kind");
    assertThatThrownBy(() -> plan.withSystem(DocumentSystem.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("system must be known");
  }

  @ParameterizedTest
  @CsvSource({"ban hành Qui chế phối hợp, Quy chế", "ban hành quy chế mới, Quy chế"})
  void findsNamesInRunningTextHoweverTheyAreSpelled(String text, String name) {
    assertThat(kinds.at(text, "ban hành ".length()).map(match -> match.kind().name()))
        .contains(name);
  }
}
