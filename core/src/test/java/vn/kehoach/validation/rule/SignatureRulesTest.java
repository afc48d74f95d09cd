package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Rule;

class SignatureRulesTest {

  private static final String COMMITTEE = "issuer: Ủy ban nhân dân tỉnh An Bình\n";

  @Test
  void collectiveBodySignedByItsHeadAloneIsTold() {
    Rule rule = new SignedWithoutBody();

    assertThat(
            Found.in(
                rule,
                COMMITTEE
                    + "signer: Trần Thị Bình | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN\n"
                    + "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH"))
        .containsExactly(
            Found.of(
                rule,
                "/info/signers/1",
                "signer",
                "Nguyễn Văn An",
                "title",
                "PHÓ CHỦ TỊCH",
                "issuer",
                "Ủy ban nhân dân tỉnh An Bình"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        COMMITTEE + "signer: Nguyễn Văn An | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN",
        COMMITTEE + "signer: Nguyễn Văn An | CHỦ TỊCH | TM.UBND",
        COMMITTEE + "signer: Nguyễn Văn An | CHỦ TỊCH | Thay mặt Ủy ban nhân dân",
        "issuer: Tỉnh uỷ An Bình\nsigner: Nguyễn Văn An | BÍ THƯ | T/M TỈNH ỦY",
      })
  void signatureOnBehalfOfTheBodyIsNotTold(String sketch) {
    Found.silent(new SignedWithoutBody(), sketch);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "issuer: Sở Y tế tỉnh An Bình\nsigner: Nguyễn Văn An | GIÁM ĐỐC",
        "issuer: Chủ tịch Ủy ban nhân dân tỉnh An Bình\nsigner: Nguyễn Văn An | CHỦ TỊCH",
        "signer: Nguyễn Văn An | GIÁM ĐỐC",
      })
  void issuerThatIsNoCollectiveNeedsNoMark(String sketch) {
    Found.notApplicable(new SignedWithoutBody(), sketch, "no-collective-issuer");
    Found.notApplicable(new SignedWithoutBody(), COMMITTEE + "kind: KẾ HOẠCH", "no-signers");
  }

  @Test
  void lineThatNamesTheHeadAsIssuerIsHeeded() {
    Plan plan = PlanSketch.read(COMMITTEE + "signer: Nguyễn Văn An | CHỦ TỊCH");

    assertThat(
            Found.examine(
                    new SignedWithoutBody(),
                    withPreamble(plan, "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN BÌNH"))
                .reason())
        .isEqualTo("no-collective-issuer");
    assertThat(
            Found.in(new SignedWithoutBody(), withPreamble(plan, "ỦY BAN NHÂN DÂN TỈNH AN BÌNH")))
        .hasSize(1);
  }

  private static Plan withPreamble(Plan plan, String line) {
    SourceText text = SourceText.of("sketch", -1, line, 0, line.length());
    Block block = new Block.Paragraph(text, Block.Emphasis.NONE);
    return plan.withOutline(plan.outline().withPreamble(ImmutableList.of(block)));
  }

  @Test
  void deputyWithoutMarkIsTold() {
    Rule rule = new DeputyWithoutMark();

    assertThat(
            Found.in(
                rule,
                "number: 12/KH-UBND\nsigner: Trần Thị Bình | CHỦ TỊCH\n"
                    + "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN"))
        .containsExactly(
            Found.of(rule, "/info/signers/1", "signer", "Nguyễn Văn An", "title", "PHÓ CHỦ TỊCH"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH",
        "signer: Nguyễn Văn An | THỨ TRƯỞNG | KT. BỘ TRƯỞNG",
        "signer: Nguyễn Văn An | PHÓ CHÁNH VĂN PHÒNG | TL. CHỦ TỊCH",
        "signer: Nguyễn Văn An | PHÓ GIÁM ĐỐC | TUQ. CHỦ TỊCH",
        "number: 12-KH/TU\nsigner: Nguyễn Văn An | PHÓ BÍ THƯ | T/M TỈNH ỦY",
        "signer: Nguyễn Văn An | CHỦ TỊCH",
      })
  void deputyWithAMarkAndDeputyOfAPartyCommitteeAreNotTold(String sketch) {
    Found.silent(new DeputyWithoutMark(), sketch);
    Found.notApplicable(new DeputyWithoutMark(), "kind: KẾ HOẠCH", "no-signers");
  }

  @Test
  void viceMinisterIsADeputyToo() {
    assertThat(Found.in(new DeputyWithoutMark(), "signer: Nguyễn Văn An | THỨ TRƯỞNG")).hasSize(1);
  }

  @Test
  void headWhoSignsForTheHeadIsTold() {
    Rule rule = new HeadSignsForHead();

    assertThat(
            Found.in(rule, "signer: Nguyễn Văn An | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"))
        .containsExactly(
            Found.of(
                rule,
                "/info/signers/0",
                "signer",
                "Nguyễn Văn An",
                "title",
                "CHỦ TỊCH",
                "authority",
                "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"));
    Found.silent(rule, "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH");
    Found.silent(rule, "signer: Nguyễn Văn An | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN");
    Found.notApplicable(rule, "kind: KẾ HOẠCH", "no-signers");
  }

  @Test
  void marksOfTheOtherSystemAreToldOneByOne() {
    Rule rule = new SignatureMarkForm();
    String line = "T/M ỦY BAN NHÂN DÂN KT CHỦ TỊCH";

    assertThat(
            Found.in(
                rule,
                "number: 12/KH-UBND\nissued: 2021-04-02\nsigner: Nguyễn Văn An | PHÓ CHỦ TỊCH | "
                    + line))
        .containsExactly(
            Found.of(rule, "/info/signers/0", "printed", "T/M", "expected", "TM.", "quote", line),
            Found.of(rule, "/info/signers/0", "printed", "KT", "expected", "KT.", "quote", line));
  }

  @Test
  void marksAsTheRulesAskAreNotTold() {
    Found.silent(
        new SignatureMarkForm(),
        "number: 12/KH-UBND\nissued: 2021-04-02\n"
            + "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH");
    Found.silent(
        new SignatureMarkForm(),
        "number: 12-KH/TU\nissued: 2018-04-03\nsigner: Nguyễn Văn An | BÍ THƯ | T/M TỈNH ỦY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number: 12-KH/TU\nissued: 2018-04-02\nsigner: Nguyễn Văn An | BÍ THƯ | TM. TỈNH ỦY",
        "number: 12/KH-UBND\nissued: 2015-04-02\nsigner: Nguyễn Văn An | CHỦ TỊCH | T/M UBND",
        "issued: 2021-04-02\nsigner: Nguyễn Văn An | CHỦ TỊCH | T/M UBND",
        "number: 12/KH-UBND\nsigner: Nguyễn Văn An | CHỦ TỊCH | T/M UBND",
      })
  void marksAreNotWeighedWhereTheRulesOfTheDayAreNotKnown(String sketch) {
    Found.notApplicable(new SignatureMarkForm(), sketch, "form-rules-unknown");
  }

  @Test
  void fixPrintsEveryMarkOfTheLineAsTheRulesAsk() {
    PlanValidator validator = PlanValidator.of(List.of(new SignatureMarkForm()));
    Plan plan =
        PlanSketch.read(
            "number: 12/KH-UBND\nissued: 2021-04-02\n"
                + "signer: Trần Thị Bình | CHỦ TỊCH | T/M HĐND\n"
                + "signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | T/M UBND KT CHỦ TỊCH");

    assertThat(validator.fixes(plan, validator.validate(plan)))
        .containsExactly(
            Fix.of(
                "form.signature-mark-form",
                Place.at("/info/signers/0"),
                "/info/signers/0/onBehalfOf",
                "T/M HĐND",
                "TM. HĐND"),
            Fix.of(
                "form.signature-mark-form",
                Place.at("/info/signers/1"),
                "/info/signers/1/onBehalfOf",
                "T/M UBND KT CHỦ TỊCH",
                "TM. UBND KT. CHỦ TỊCH"));
  }

  @Test
  void fixOfASignatureThatIsRightIsNone() {
    SignatureMarkForm rule = new SignatureMarkForm();
    String head = "number: 12/KH-UBND\nissued: 2021-04-02\nsigner: Nguyễn Văn An | CHỦ TỊCH | ";
    var finding = Found.in(rule, head + "T/M UBND").get(0);

    assertThat(rule.fix(PlanSketch.read(head + "TM. UBND"), finding)).isEmpty();
    assertThat(rule.fix(PlanSketch.read("kind: KẾ HOẠCH"), finding)).isEmpty();
  }
}
