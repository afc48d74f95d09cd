package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.DocumentIdentity.Part;

class DocumentIdentityTest {

  private static DocumentIdentity of(String number) {
    return DocumentIdentity.of(DocumentNumber.parse(number));
  }

  private static DocumentIdentity citation(String text) {
    return DocumentIdentity.from(ReferenceScanner.scan(text).get(0).reference()).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "969/KH-UBND, state|Kế hoạch|969/KH-UBND|Ủy ban nhân dân||",
    "07/CT- TTG, state|Chỉ thị|7/CT-TTg|Thủ tướng Chính phủ||",
    "3016/BYT-KH-TC, state|Công văn|3016/BYT-KH-TC|Bộ Y tế||",
    "89/2015/QH13, state||89/2015/QH13|Quốc hội||",
    "983-QĐ/TU, party||983-QĐ/TU|||",
    "172- KH/TU, party|Kế hoạch|172-KH/TU|||",
    "12/QĐ-TCTS-NTTS, state|Quyết định|12/QĐ-TCTS-NTTS|||",
    "05/HD-MTTW-BTT, front_and_unions|Hướng dẫn|5/HD-MTTW-BTT|Ủy ban Trung ương MTTQ Việt Nam||",
  })
  void holdsWhatTheNumberTells(String number, String text) {
    assertThat(of(number)).hasToString(text);
    assertThat(DocumentIdentity.parse(text)).isEqualTo(of(number));
  }

  @Test
  void holdsWhatACitationTells() {
    DocumentIdentity plan =
        citation(
            "Kế hoạch số 969/KH-UBND ngày 24/3/2021 của UBND tỉnh Bình Thuận về việc phát triển");
    DocumentIdentity resolution =
        citation(
            "Nghị quyết số 20-NQ/TW ngày 25-10-2017 của Ban Chấp hành Trung ương (khóa XII) về y tế");

    assertThat(plan)
        .hasToString("state|Kế hoạch|969/KH-UBND|Ủy ban nhân dân|tỉnh Bình Thuận|2021-03-24");
    assertThat(plan.isComplete()).isTrue();
    assertThat(resolution)
        .hasToString("party|Nghị quyết|20-NQ/TW|Ban Chấp hành Trung ương khóa XII||2017-10-25");
    assertThat(resolution.term()).contains("XII");
    assertThat(resolution.isComplete()).isTrue();
    assertThat(
            DocumentIdentity.from(
                new DocumentReference(Optional.empty(), "Luật", Optional.empty(), "", "Dược")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7/CT-TTg, 07/CT-TTg",
    "7/CT-TTg, 007/CT - TTG",
    "5/2025/NĐ-CP, 05/2025/NĐ-CP",
    "20-NQ/TW, 20- NQ/TW",
    "283/QĐ-TTg, 283/QD-TTg",
  })
  void leavesOutZerosCaseAndBlanks(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other)).hasSameHashCodeAs(of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "7/CT-TTg, 70/CT-TTg",
    "20-NQ/TW, 20/NQ-TW",
    "89/2015/QH13, 89/2015/QH14",
    "11/2017/NQ-HĐND, 11/NQ-HĐND",
  })
  void keepsOtherNumbersApart(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
  }

  @Test
  void equatesNamesHoweverTheyAreSpelled() {
    DocumentIdentity old = of("12/KH-UBND").withPlace("tỉnh Hoà Bình");

    assertThat(old).isEqualTo(of("12/KH-UBND").withPlace("Tỉnh Hòa Bình"));
    assertThat(old).isNotEqualTo(of("12/KH-UBND").withPlace("tỉnh Thái Bình"));
    assertThat(old).isEqualTo(of("12/KH-UBND").withIssuer("Uỷ ban nhân dân tỉnh Hòa Bình"));
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(of("969/KH-UBND").missing()).containsExactly(Part.PLACE, Part.DATE);
    assertThat(of("983-QĐ/TU").missing()).containsExactly(Part.KIND, Part.PLACE, Part.DATE);
    assertThat(of("20-NQ/TW").missing()).containsExactly(Part.DATE);
    assertThat(of("39/2017/TT-BYT").missing()).isEmpty();
    assertThat(of("89/2015/QH13").isComplete()).isTrue();
    assertThat(of("/KH-UBND").missing()).contains(Part.SERIAL);
    assertThat(of("895/HD").missing()).contains(Part.ISSUER);
    assertThat(of("27/CTTg").missing()).contains(Part.SYSTEM, Part.KIND);
    assertThat(of("283/TTg-CP").missing()).contains(Part.KIND);
  }

  @Test
  void takesTheKindFromTheLettersWhereTheyTell() {
    assertThat(of("5/QĐ-UBND").withKind("KẾ HOẠCH").kind()).isEqualTo("Quyết định");
    assertThat(of("66-QĐ/TW").withKind("QUY ĐỊNH").kind()).isEqualTo("Quy định");
    assertThat(of("66-QĐ/TW").withKind("Kế hoạch").kind()).isEmpty();
    assertThat(of("89/2015/QH13").withKind("LUẬT").kind()).isEqualTo("Luật");
    assertThat(of("12/UQ-UBND").kind()).isEqualTo("Giấy ủy quyền");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // everything known of both
        "state||969/KH-UBND||tỉnh Bình Thuận|2021-03-24; state||0969/KH-UBND||tỉnh Bình Thuận|2021-03-24; SAME",
        "state||283/QĐ-TTg|||2020-02-19; state||283/QĐ-TTg|Thủ tướng||2020-02-19; SAME",
        // a year in the number, or a term, stands for the date
        "state||39/2017/TT-BYT|||2017-10-18; state||39/2017/TT-BYT|||; SAME",
        "state||202/2025/QH15|||; state|Nghị quyết|202/2025/QH15|||; SAME",
        "party||20-NQ/TW|Ban Chấp hành Trung ương khóa XII||; party||20-NQ/TW|Ban Chấp hành Trung ương Đảng khóa XII||2017-10-25; SAME",
        // another year, term, place, issuer, kind, number
        "state||283/QĐ-TTg|||2020-02-19; state||283/QĐ-TTg|||2021-02-19; DIFFERENT",
        "party||20-NQ/TW|||2012-11-01; party||20-NQ/TW|||2017-10-25; DIFFERENT",
        "party||20-NQ/TW|Ban Chấp hành Trung ương khóa XI||; party||20-NQ/TW|Ban Chấp hành Trung ương khóa XII||; DIFFERENT",
        "state||969/KH-UBND||tỉnh Bình Thuận|2021-03-24; state||969/KH-UBND||tỉnh Lâm Đồng|2021-03-24; DIFFERENT",
        "state||5/NQ-HĐND||tỉnh Bình Thuận|; state||5/NQ-UBND||tỉnh Bình Thuận|; DIFFERENT",
        "party|Quy định|66-QĐ/TW|||2017-02-06; party|Quyết định|66-QĐ/TW|||2017-02-06; DIFFERENT",
        "state||89/2015/QH13|||; state||89/2015/QH14|||; DIFFERENT",
        "state||11/NQ-HĐND||tỉnh Bình Thuận|2017-07-01; state||11/2017/NQ-HĐND||tỉnh Bình Thuận|2017-07-01; DIFFERENT",
        // too little is known
        "state||969/KH-UBND|||; state||969/KH-UBND|||; CANNOT_TELL",
        "state||969/KH-UBND||tỉnh Bình Thuận|; state||969/KH-UBND||tỉnh Bình Thuận|2021-03-24; CANNOT_TELL",
        "party||20-NQ/TW|||; party||20-NQ/TW|||2017-10-25; CANNOT_TELL",
        "party||20-NQ/TW|Ban Chấp hành Trung ương khóa XII||; party||20-NQ/TW|||2017-10-25; CANNOT_TELL",
        "state||12/QĐ-TCTS|||2020-01-01; state||12/QĐ-TCTS|||2020-01-01; CANNOT_TELL",
        // a slip of the pen would explain it
        "party||20/NQ-TW|||2017-10-25; party||20-NQ/TW|||2017-10-25; CANNOT_TELL",
        "state||283/TTg-CP|||2020-02-19; state||283/QĐ-TTg|||2020-02-19; CANNOT_TELL",
        "state||283/QĐ-TTg|||2020-02-19; state||283/QĐ-TTg|||2020-02-20; CANNOT_TELL",
        "state||39/2017/TT-BYT|||2017-10-18; state||39/2017/TT-BYT|||2018-10-18; CANNOT_TELL",
        "state|Luật|89/2015/QH13|||; state|Nghị quyết|89/2015/QH13|||; CANNOT_TELL",
        "state||12/QĐ-BKH|||2020-01-01; state||12/QĐ-BKHĐT|||2020-01-01; CANNOT_TELL",
        "state||9/KH-UBND||tỉnh Cao Bằng|2021-01-05; state||9/KH-UBND||thành phố Cao Bằng|2021-01-05; CANNOT_TELL",
        // ... but not everything
        "state||283/TTg-CP|||2020-02-19; state||284/QĐ-TTg|||2020-02-19; DIFFERENT",
        "party||20/NQ-TW|||2012-11-01; party||20-NQ/TW|||2017-10-25; DIFFERENT",
        "state||283/TTg-CP|||2020-02-19; state||283/QĐ-BYT|||2020-02-19; DIFFERENT",
      })
  void tellsWhetherTwoAreOfOnePaper(String one, String other, Sameness expected) {
    DocumentIdentity a = DocumentIdentity.parse(one);
    DocumentIdentity b = DocumentIdentity.parse(other);

    assertThat(a.compare(b)).isEqualTo(expected);
    assertThat(b.compare(a)).isEqualTo(expected);
    assertThat(a.mayBe(b)).isEqualTo(expected != Sameness.DIFFERENT);
  }

  @Test
  void readsTheIssuerWithPlaceAndTerm() {
    DocumentIdentity council =
        of("11/2017/NQ-HĐND").withIssuer("Hội đồng nhân dân tỉnh Đồng Nai khóa IX");

    assertThat(council.issuer()).isEqualTo("Hội đồng nhân dân khóa IX");
    assertThat(council.place()).isEqualTo("tỉnh Đồng Nai");
    assertThat(council.term()).contains("IX");
    assertThat(of("9-KH/TU").withIssuer("Tỉnh ủy Tuyên Quang").place()).isEqualTo("Tuyên Quang");
    assertThat(of("9-KH/TU").withIssuer("TU").issuer()).isEqualTo("TU");
    assertThat(of("9/TT-BYT").withIssuer("Bộ Y tế Hà Nội").place()).isEmpty();
    assertThat(of("9/KH-UBND").withIssuer("Ủy ban nhân dân và Tỉnh ủy").issuer())
        .isEqualTo("Ủy ban nhân dân và Tỉnh ủy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "state|Kế hoạch|969/KH-UBND",
        "staat||969/KH-UBND|||",
        "state||không số|||",
        "state||969/KH-UBND|||24/3/2021",
        "state||969/KH-UBND|||2021-03-24|",
      })
  void refusesWhatIsNoIdentity(String text) {
    assertThatThrownBy(() -> DocumentIdentity.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("identity must read like 'state|Kế hoạch|969/KH-UBND|");
  }

  @Test
  void refusesABarInAName() {
    assertThatThrownBy(() -> of("969/KH-UBND").withPlace("tỉnh|Bình Thuận"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("place must not hold '|', but was 'tỉnh|Bình Thuận'");
  }

  @Test
  void changesOnePartAtATime() {
    DocumentIdentity dated = of("283/QĐ-TTg").withDate(LocalDate.of(2020, 2, 19));

    assertThat(dated.date()).contains(LocalDate.of(2020, 2, 19));
    assertThat(dated.isComplete()).isTrue();
    assertThat(dated).isNotEqualTo(of("283/QĐ-TTg")).isNotEqualTo("283/QĐ-TTg");
  }
}
