package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.document.DocumentSystem.PARTY;
import static vn.kehoach.document.DocumentSystem.STATE;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.DocumentKind.Group;

class DocumentKindsDatesTest {

  private static final LocalDate BEFORE = LocalDate.of(2020, 3, 4);
  private static final LocalDate SINCE = LocalDate.of(2020, 3, 5);

  private final DocumentKinds kinds = DocumentKinds.standard();

  private static ImmutableList<String> names(ImmutableList<DocumentKind> kinds, Group group) {
    return kinds.stream()
        .filter(kind -> kind.group() == group)
        .map(DocumentKind::name)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void knowsThe29KindsOfTheDecreeAndThe32OfTheCircularBeforeIt() {
    ImmutableList<String> old = names(kinds.asOf(BEFORE), Group.ADMIN);
    ImmutableList<String> now = names(kinds.asOf(SINCE), Group.ADMIN);

    assertThat(old).hasSize(32).doesNotHaveDuplicates();
    assertThat(now).hasSize(29).doesNotHaveDuplicates();
    assertThat(old)
        .contains("Bản cam kết", "Giấy chứng nhận", "Giấy đi đường", "Giấy biên nhận hồ sơ")
        .doesNotContain("Phiếu báo");
    assertThat(now).contains("Phiếu báo").doesNotContain("Bản cam kết");
    assertThat(old).containsAll(now.stream().filter(n -> !n.equals("Phiếu báo")).toList());
  }

  @Test
  void knowsThePartysKindsOfEachEra() {
    LocalDate in1998 = LocalDate.of(1998, 1, 1);
    LocalDate in2018 = LocalDate.of(2018, 6, 1);
    LocalDate in2026 = LocalDate.of(2026, 6, 1);

    assertThat(names(kinds.asOf(in1998), Group.PARTY)).hasSize(23).doesNotContain("Dự án");
    assertThat(names(kinds.asOf(in2018), Group.PARTY)).hasSize(25);
    assertThat(names(kinds.asOf(in2026), Group.PARTY))
        .isEqualTo(names(kinds.asOf(in2018), Group.PARTY));
    assertThat(names(kinds.asOf(in2026), Group.OFFICE)).hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "UQ, STATE, 2015-01-01, Giấy ủy quyền",
    "GUQ, STATE, 2015-01-01, ''",
    "UQ, STATE, 2021-01-01, ''",
    "guq, STATE, 2021-01-01, Giấy ủy quyền",
    "PB, STATE, 2020-03-04, ''",
    "PB, STATE, 2020-03-05, Phiếu báo",
    "BCK, STATE, 2020-03-04, Bản cam kết",
    "BCK, STATE, 2020-03-05, ''",
    "TS, STATE, 2019-01-01, Bản trích sao",
    "TrS, STATE, 2019-01-01, ''",
    "TRS, STATE, 2021-01-01, Bản trích sao",
    "KH, STATE, 2021-01-01, Kế hoạch",
    "KH, PARTY, 2021-01-01, Kế hoạch",
    "KH, FRONT_AND_UNIONS, 2021-01-01, Kế hoạch",
    "KL, STATE, 2021-01-01, ''",
    "KL, UNKNOWN, 2021-01-01, Kết luận",
    "QĐ, PARTY, 2021-01-01, Quyết định",
    "TT, PARTY, 2021-01-01, Thông tri",
    "TT, STATE, 2021-01-01, Thông tư",
  })
  void knowsTheLettersOfADay(String code, DocumentSystem system, LocalDate date, String name) {
    assertThat(kinds.byCode(code, system, date).map(DocumentKind::name).orElse("")).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Bản sao y bản chính, STATE, 2019-01-01, st01.sao-y",
    "Bản sao y bản chính, STATE, 2021-01-01, ''",
    "BẢN SAO Y, STATE, 2021-01-01, st.sao-y",
    "Giấy chứng nhận, STATE, 2021-01-01, ''",
    "Giấy chứng nhận, PARTY, 2021-01-01, pt.giay-chung-nhan",
    "Giấy chứng nhận, UNKNOWN, 2019-01-01, st01.giay-chung-nhan",
    "Kế hoạch liên ngành, STATE, 2021-01-01, st.ke-hoach",
    "Kế hoạch xyz, STATE, 2021-01-01, ''",
  })
  void knowsTheNamesOfADay(String name, DocumentSystem system, LocalDate date, String id) {
    assertThat(kinds.byName(name, system, date).map(DocumentKind::id).orElse("")).isEqualTo(id);
  }

  @Test
  void namesEveryKindOfSharedLetters() {
    assertThat(kinds.everyByCode("QĐ", PARTY, SINCE))
        .extracting(DocumentKind::name)
        .containsExactly("Quyết định", "Quy định");
    assertThat(kinds.everyByCode("NQ", STATE, LocalDate.of(2025, 4, 1)))
        .extracting(DocumentKind::scope)
        .contains("", "Chính phủ", "Hội đồng nhân dân");
    assertThat(kinds.everyByCode("NQ", STATE, LocalDate.of(2025, 3, 31)))
        .extracting(DocumentKind::scope)
        .doesNotContain("Chính phủ");
  }

  @ParameterizedTest
  @CsvSource({
    "969/KH-UBND, 2021-03-24, st.ke-hoach",
    "3016/BYT-KH-TC, 2021-03-24, st.cong-van",
    "66.7/2025/NQ-CP, 2025-06-01, nm.nq-cp",
    "139/NQ-CP, 2017-12-31, st.nghi-quyet",
    "11/2017/NQ-HĐND, 2017-07-01, nm.nq-hdnd",
    "12/UQ-UBND, 2015-01-01, st.giay-uy-quyen",
    "33-CTr/TU, 2018-01-01, pt.chuong-trinh",
    "05/HD-MTTW-BTT, 2018-01-01, og.mttq",
    "367-QĐ/TWĐTN-VP, 2013-10-29, og.doan",
    "20/NQ-TW, 2017-10-25, ''",
    "12/UQ-UBND, 2021-01-01, ''",
  })
  void namesTheKindsThatMayBearANumber(String number, LocalDate date, String id) {
    assertThat(
            kinds.everyByNumber(DocumentNumber.parse(number), date).stream()
                .map(DocumentKind::id)
                .findFirst()
                .orElse(""))
        .isEqualTo(id);
  }

  @Test
  void lawsAndResolutionsOfTheAssemblyShareOneForm() {
    assertThat(kinds.everyByNumber(DocumentNumber.parse("89/2015/QH13"), SINCE))
        .extracting(DocumentKind::id)
        .containsExactly("nm.bo-luat", "nm.luat", "nm.nq-qh");
  }

  @Test
  void everyExampleFitsItsRow() {
    for (DocumentKind kind : kinds.all()) {
      if (kind.pattern().isPresent() && !kind.example().isEmpty()) {
        DocumentNumber number = DocumentNumber.parse(kind.example());

        assertThat(kind.pattern().get().matches(number)).as(kind.id()).isTrue();
        assertThat(number.oddities()).as(kind.id()).isEmpty();
        assertThat(number.system()).as(kind.id()).isEqualTo(kind.system());
      }
    }
  }

  @Test
  void tellsWhichTermsAreNotVerified() {
    DocumentKind plan = kinds.find("pt.ke-hoach").orElseThrow();

    assertThat(plan.termAt(LocalDate.of(1998, 1, 1)).orElseThrow().certainty().isVerified())
        .isFalse();
    assertThat(plan.termAt(LocalDate.of(2018, 1, 1)).orElseThrow().certainty().isVerified())
        .isTrue();
    assertThat(kinds.find("pt.chien-luoc").orElseThrow().certainty())
        .hasToString("V kind, G abbreviation");
  }

  @Test
  void aUsersKindsExtendAndOverride() throws IOException {
    DocumentKinds mine =
        DocumentKinds.read(
            new StringReader(
                "id,system,code,name,from,to\n"
                    + "my.thoa-uoc,state,TƯ,Thỏa ước,2020,2022-06\n"
                    + "st.phuong-an,state,PAn,Phương án,2022,\n"),
            "mine.csv");

    DocumentKinds both = kinds.extendedBy(mine);

    assertThat(both.byCode("TƯ", STATE).map(DocumentKind::name)).contains("Thỏa ước");
    assertThat(both.byName("Thoả ước", STATE, LocalDate.of(2022, 6, 30))).isPresent();
    assertThat(both.byName("Thỏa ước", STATE, LocalDate.of(2022, 7, 1))).isEmpty();
    assertThat(both.byCode("PA", STATE)).isEmpty();
    assertThat(both.byCode("PAn", STATE)).isPresent();
    assertThat(both.all()).hasSize(kinds.all().size() + 1);
    assertThat(both.at("Thỏa ước số 5", 0)).isPresent();
    assertThat(kinds.byCode("TƯ", STATE)).isEmpty();
    assertThat(mine.all()).extracting(DocumentKind::group).containsOnly(Group.ADMIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        ",state,N,,,,; mine.csv, line 3, column 'id': must be such as 'st.ke-hoach', but was ''",
        "x,staat,N,,,,; mine.csv, line 3, column 'system': must be one of [state, party, front_and_unions, unknown], but was 'staat'",
        "x,unknown,N,,,,; mine.csv, line 3, column 'system': must be one of [state, party, front_and_unions], but was 'unknown'",
        "x,state,,,,,; mine.csv, line 3, column 'name': must be such as 'Kế hoạch', but was ''",
        "x,state,N,{nr},,,; mine.csv, line 3, column 'pattern': must be empty or a form such as",
        "x,state,N,,st-1990,,; mine.csv, line 3, column 'rules': must be ids of form rules, each one of [st-2005,",
        "x,state,N,,,2020-13,; mine.csv, line 3, column 'from': must be empty or a date such as",
        "x,state,N,,,2020,2019; mine.csv, line 3, column 'to': must be empty or not before '2020', but was '2019'",
      })
  void saysWhatIsWrongInAUsersFile(String row, String message) {
    String text = "# mine\nid,system,name,pattern,rules,from,to\n" + row;

    assertThatThrownBy(() -> DocumentKinds.read(new StringReader(text), "mine.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void saysWhichMarkIsWrong() {
    assertThatThrownBy(
            () ->
                DocumentKinds.read(
                    new StringReader("id,system,name,mark,cited\nx,state,N,sure,"), "mine.csv"))
        .hasMessageStartingWith("mine.csv, line 2, column 'mark': must be empty or hold V, V2,");
    assertThatThrownBy(
            () ->
                DocumentKinds.read(
                    new StringReader("id,system,name,mark,cited\nx,state,N,V,yes"), "mine.csv"))
        .hasMessage("mine.csv, line 2, column 'cited': must be empty or 'name', but was 'yes'");
  }
}
