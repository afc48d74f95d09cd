package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.ValidationContext;

class HeaderFormRulesTest {

  private static final String PROVINCE =
      "issuer: Ủy ban nhân dân tỉnh An Bình\nterritory: An Bình\n";

  @Test
  void textWithoutLetterheadAndFootIsToldPartByPart() {
    String bare = "number: 12/KH-UBND";

    assertThat(Found.in(new PlaceMissing(), bare))
        .containsExactly(Found.of(new PlaceMissing(), "/info/place"));
    assertThat(Found.in(new TitleMissing(), bare))
        .containsExactly(Found.of(new TitleMissing(), "/info/title"));
    assertThat(Found.in(new KindMissing(), bare))
        .containsExactly(Found.of(new KindMissing(), "/info/kind"));
    assertThat(Found.in(new SignerMissing(), bare))
        .containsExactly(Found.of(new SignerMissing(), "/info/signers"));
    assertThat(Found.in(new RecipientsMissing(), bare))
        .containsExactly(Found.of(new RecipientsMissing(), "/info/recipients"));
  }

  @Test
  void fullHeaderIsNotTold() {
    String full =
        "kind: KẾ HOẠCH\ntitle: KẾ HOẠCH Phát triển du lịch\nplace: An Bình\n"
            + "signer: Nguyễn Văn An | CHỦ TỊCH\nrecipient: Lưu: VT.";

    Found.silent(new PlaceMissing(), full);
    Found.silent(new TitleMissing(), full);
    Found.silent(new KindMissing(), full);
    Found.silent(new SignerMissing(), full);
    Found.silent(new RecipientsMissing(), full);
  }

  @Test
  void paperThatIsNoPlanHasNoHeaderToLookAt() {
    Found.notApplicable(new PlaceMissing(), "nature: OTHER", "not-a-plan");
    Found.notApplicable(new TitleMissing(), "nature: OTHER", "not-a-plan");
    Found.notApplicable(new KindMissing(), "nature: DIGEST", "not-a-plan");
    Found.notApplicable(new SignerMissing(), "nature: DIGEST", "not-a-plan");
    Found.notApplicable(new RecipientsMissing(), "nature: DIGEST", "not-a-plan");
  }

  @Test
  void recipientsWithoutArchiveAreToldAtTheLastLine() {
    Rule rule = new RecipientsWithoutArchive();

    assertThat(Found.in(rule, "recipient: Các sở;\nrecipient: Lãnh đạo phòng lưu trữ."))
        .containsExactly(Found.of(rule, "/info/recipients/1", "last", "Lãnh đạo phòng lưu trữ."));
    assertThat(
            Found.examine(rule, PlanSketch.read("recipient: Các sở;\nrecipient: Lưu: VT.")).items())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lưu: VT, TH.", "LƯU: VT", "Lưu Văn phòng."})
  void lineOfTheArchiveMayStandAnywhere(String line) {
    Found.silent(
        new RecipientsWithoutArchive(),
        "recipient: Các sở;\nrecipient: " + line + "\nrecipient: Ủy ban nhân dân các xã.");
    Found.notApplicable(new RecipientsWithoutArchive(), "kind: KẾ HOẠCH", "no-recipients");
  }

  @Test
  void placeOfAnotherProvinceIsTold() {
    Rule rule = new PlaceElsewhere();

    assertThat(Found.in(rule, PROVINCE + "place: Bình An"))
        .containsExactly(
            Found.of(
                rule, "/info/place", "place", "Bình An", "issuer", "Ủy ban nhân dân tỉnh An Bình"));
  }

  @ParameterizedTest
  @CsvSource({"An Bình", "AN BÌNH", "tỉnh An Bình"})
  void placeInTheNameOfTheIssuerIsNotTold(String place) {
    Found.silent(new PlaceElsewhere(), PROVINCE + "place: " + place);
  }

  @Test
  void placeThatTheRegistryKnowsAsTheSameProvinceIsNotTold() {
    Plan plan = PlanSketch.read("issuer: Ủy ban nhân dân thành phố Hồ Chí Minh\nplace: TP.HCM");
    Plan placed =
        plan.withInfo(
            plan.info()
                .withTerritory(
                    vn.kehoach.territory.Territory.of(
                            "Hồ Chí Minh", vn.kehoach.territory.Territory.Level.PROVINCE)
                        .withId("ho-chi-minh-2025")));

    assertThat(Found.examine(new PlaceElsewhere(), placed).items()).isEqualTo(1);
    assertThat(Found.in(new PlaceElsewhere(), placed)).isEmpty();
    assertThat(Found.in(new PlaceElsewhere(), placed.withInfo(placed.info().withPlace("Hà Nội"))))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuer: Ủy ban nhân dân huyện Bình An\nterritory: An Bình\nplace: Bình An",
        "issuer: Thủ tướng Chính phủ\nplace: Bình An",
        "issuer: Ủy ban nhân dân tỉnh An Bình\nterritory: An Bình",
      })
  void issuerWithoutProvinceOrHeaderWithoutPlaceIsNotWeighed(String sketch) {
    Found.notApplicable(new PlaceElsewhere(), sketch, "no-provincial-issuer");
  }

  @Test
  void kindThatTheDayDidNotKnowIsTold() {
    Rule rule = new KindOutOfTime();

    assertThat(Found.in(rule, "issued: 2020-03-05\nnumber: 12/KH-UBND\nkind: BẢN CAM KẾT"))
        .containsExactly(
            Found.of(rule, "/info/kind", "kind", "BẢN CAM KẾT", "issued", "2020-03-05"));
    Found.silent(rule, "issued: 2020-03-04\nnumber: 12/KH-UBND\nkind: BẢN CAM KẾT");
    Found.silent(rule, "issued: 2021-03-04\nnumber: 12/KH-UBND\nkind: KẾ HOẠCH LIÊN TỊCH");
  }

  @Test
  void kindIsNotWeighedWithoutDateSystemOrRules() {
    Rule rule = new KindOutOfTime();

    Found.notApplicable(rule, "number: 12/KH-UBND\nkind: BẢN CAM KẾT", "no-date-of-issue");
    Found.notApplicable(rule, "issued: 2021-03-04\nkind: BẢN CAM KẾT", "no-system");
    Found.notApplicable(
        rule, "issued: 1995-03-04\nnumber: 12/KH-UBND\nkind: BẢN CAM KẾT", "no-date-of-issue");
    Found.notApplicable(rule, "nature: OTHER\nissued: 2021-03-04\nnumber: 12/KH-UBND", "no-system");
  }

  @Test
  void paperOfTomorrowIsToldAndThatOfTodayIsNot() {
    Rule rule = new IssuedAfterAsOf();

    assertThat(Found.in(rule, "issued: 2026-11-02"))
        .containsExactly(
            Found.of(rule, "/info/issued", "issued", "2026-11-02", "day", "2026-11-01"));
    Found.silent(rule, "issued: 2026-11-01");
    Found.notApplicable(rule, "kind: KẾ HOẠCH", "no-date-of-issue");
    Found.notApplicable(rule, "nature: DIGEST\nissued: 2026-11-02", "no-date-of-issue");
  }

  @Test
  void withoutADayToLookFromTheRuleIsSkipped() {
    Plan plan = PlanSketch.read("issued: 2026-11-02");

    assertThat(new IssuedAfterAsOf().examine(plan, ValidationContext.plain()))
        .isEqualTo(Examination.skipped("no-as-of"));
    assertThat(
            new IssuedAfterAsOf()
                .examine(plan, ValidationContext.asOf(LocalDate.of(2026, 11, 2)))
                .findings())
        .isEmpty();
    assertThat(new IssuedAfterAsOf().severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void numberThatStandsOnlyInAnAnnexIsTold() {
    Rule rule = new LetterheadMissing();
    String annex = "section: I. MỤC TIÊU\nannex: PHỤ LỤC\n  text: (Kèm theo Kế hoạch 12/KH-UBND)";

    assertThat(Found.in(rule, "number: 12/KH-UBND\ntext: KẾ HOẠCH\n" + annex))
        .extracting(finding -> finding.arguments())
        .containsExactly(ImmutableMap.of("number", "12/KH-UBND", "quote", "12/KH-UBND"));
    assertThat(Found.in(rule, "number: 12/KH-UBND\ntext: KẾ HOẠCH"))
        .containsExactly(Found.of(rule, "/info/number", "number", "12/KH-UBND"));
    Found.silent(rule, "number: 12/KH-UBND\ntext: Số: 12 /KH-ubnd\n" + annex);
  }

  @Test
  void headThatIsNotAtHandIsNoMissingLetterhead() {
    Rule rule = new LetterheadMissing();

    Found.notApplicable(rule, "number: 12/KH-UBND\nsection: I. MỤC TIÊU", "no-head");
    Found.notApplicable(rule, "text: KẾ HOẠCH\nsection: I. MỤC TIÊU", "no-head");
    Found.notApplicable(rule, "nature: PROGRESS_REPORT\nnumber: 9/BC-UBND", "not-a-plan-itself");
  }
}
