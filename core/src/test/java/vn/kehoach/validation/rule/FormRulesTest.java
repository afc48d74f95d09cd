package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.validation.Rule;

class FormRulesTest {

  @Test
  void headerWithoutNumberDateAndIssuerIsTold() {
    String draft = "kind: KẾ HOẠCH";

    assertThat(Found.in(new NumberMissing(), draft))
        .containsExactly(Found.of(new NumberMissing(), "/info/number"));
    assertThat(Found.in(new DateMissing(), draft))
        .containsExactly(Found.of(new DateMissing(), "/info/issued"));
    assertThat(Found.in(new IssuerMissing(), draft))
        .containsExactly(Found.of(new IssuerMissing(), "/info/issuer"));
  }

  @Test
  void reportIsHeldToItsHeaderAndDigestIsNot() {
    assertThat(Found.in(new NumberMissing(), "nature: PROGRESS_REPORT\nkind: BÁO CÁO")).hasSize(1);
    Found.notApplicable(new NumberMissing(), "nature: DIGEST", "not-a-plan");
    Found.notApplicable(new DateMissing(), "nature: OTHER", "not-a-plan");
  }

  @Test
  void articleThatReportsHasNoHeaderToBeHeldTo() {
    String article = "nature: PROGRESS_REPORT\ntitle: Hội nghị sơ kết\nissued: 2026-07-12";

    Found.notApplicable(new NumberMissing(), article, "not-a-plan");
    Found.notApplicable(new SignerMissing(), article, "not-a-plan");
    assertThat(Found.in(new NumberMissing(), article + "\nissuer: Sở Y tế")).hasSize(1);
    assertThat(Found.in(new NumberMissing(), article + "\nrecipient: Lưu: VT")).hasSize(1);
    assertThat(Found.in(new IssuerMissing(), article + "\nnumber: 12/BC-UBND")).hasSize(1);
  }

  @Test
  void lettersOfAnotherKindAreTold() {
    Rule rule = new NumberKindMismatch();

    assertThat(Found.in(rule, "kind: CHƯƠNG TRÌNH HÀNH ĐỘNG\nnumber: 33-KH/TU"))
        .containsExactly(
            Found.of(
                rule,
                "/info/number",
                "number",
                "33-KH/TU",
                "kind",
                "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                "expected",
                "CTr"));
  }

  @ParameterizedTest
  @CsvSource({
    "CHƯƠNG TRÌNH HÀNH ĐỘNG, 33-CTr/TU",
    "CHƯƠNG TRÌNH HÀNH ĐỘNG, 33-CTR/TU",
    "KẾ HOẠCH, 12/QĐ-UBND",
    "KẾ HOẠCH, 12/NQ-CP",
    "TÀI LIỆU, 12/KH-UBND",
    "ĐỀ ÁN, 7/ĐA-UBND",
  })
  void lettersOfTheKindOfTheIssuingPaperOrOfNoKnownKindAreNotTold(String kind, String number) {
    Found.silent(new NumberKindMismatch(), "kind: " + kind + "\nnumber: " + number);
  }

  @Test
  void malformedCitationIsToldWithItsOddities() {
    Rule rule = new NumberMalformed();

    assertThat(
            Found.in(
                rule,
                "number: 12/KH-UBND\ncites: Quyết định | 283/TTg-CP\ncites: Nghị quyết | 20/NQ-TW"))
        .containsExactly(
            Found.of(
                rule,
                "/references/0/reference/number",
                "number",
                "283/TTg-CP",
                "odd",
                "kind-missing"),
            Found.of(
                rule,
                "/references/1/reference/number",
                "number",
                "20/NQ-TW",
                "odd",
                "swapped-separators"));
  }

  @Test
  void officialLetterNeedsNoLettersOfAKind() {
    Found.silent(new NumberMalformed(), "cites: Văn bản | 702/UBQPANĐN15");
    Found.silent(new NumberMalformed(), "cites: Công văn | 702/UBQPANĐN15");
    assertThat(Found.in(new NumberMalformed(), "cites: Quyết định | 702/UBQPANĐN15")).hasSize(1);
    assertThat(Found.in(new NumberMalformed(), "cites: Công văn | 20/NQ-TW")).hasSize(1);
  }

  @Test
  void strayBlankInTheTextIsToldThoughThePaperIsCitedBetterElsewhere() {
    String cited = "cites: Nghị quyết | 20-NQ/TW\nsection: I. MỤC TIÊU\n";
    String spaced = "  text: Thực hiện Nghị quyết số 20- NQ/TW giai đoạn 2026 - 2030.\n";
    Rule rule = new NumberSpacing();

    List<Finding> findings = Found.in(rule, cited + spaced + spaced);

    assertThat(findings)
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/outline/sections/0/blocks/0");
    assertThat(findings.get(0).place().span()).isPresent();
    assertThat(findings.get(0).arguments())
        .containsOnly(
            entry("number", "20- NQ/TW"),
            entry("expected", "20-NQ/TW"),
            entry("quote", "Nghị quyết số 20- NQ/TW"));
    Found.silent(rule, cited + "  text: Nghị quyết số 20-NQ/TW giai đoạn 2026 - 2030.");
    assertThat(Found.in(rule, "cites: Nghị quyết | 20- NQ/TW\nsection: I. MỤC TIÊU\n" + spaced))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/references/0/reference/number");
    assertThat(Found.in(rule, cited + "annex: PHỤ LỤC\n" + spaced))
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/outline/annexes/0/blocks/0");
  }

  @Test
  void strayBlankIsInformationAndNotMalformed() {
    String paper = "number: 172- KH/TU\ncites: Chương trình | 33-CTR/TU";

    assertThat(Found.in(new NumberSpacing(), paper))
        .containsExactly(
            Found.of(
                new NumberSpacing(),
                "/info/number",
                "number",
                "172- KH/TU",
                "expected",
                "172-KH/TU"),
            Found.of(
                new NumberSpacing(),
                "/references/0/reference/number",
                "number",
                "33-CTR/TU",
                "expected",
                "33-CTr/TU"));
    Found.silent(new NumberMalformed(), paper);
  }

  @Test
  void lettersOfANumberAmongCapitalsMayBeCapitalsAndBlanksMayNot() {
    assertThat(Found.in(new NumberSpacing(), citedAs("CHỈ THỊ SỐ 27/CT-TTG", "27/CT-TTG")))
        .isEmpty();
    assertThat(Found.in(new NumberSpacing(), citedAs("Chỉ thị số 27/CT-TTG", "27/CT-TTG")))
        .hasSize(1);
    assertThat(Found.in(new NumberSpacing(), citedAs("CHỈ THỊ SỐ 27/CT- TTG", "27/CT- TTG")))
        .hasSize(1);
  }

  private static Plan citedAs(String words, String number) {
    Plan sketch = PlanSketch.read("cites: Chỉ thị | " + number);
    SourceSpan span = new SourceSpan("3f2a9c1b", 4, 0, words.length());
    LegalBasis cited =
        new LegalBasis(
            sketch.references().get(0).reference(),
            LegalRelation.MENTIONS,
            Optional.of(new Evidence(words, span, Grade.EXACT)));
    return sketch.withReferences(ImmutableList.of(cited));
  }

  @Test
  void citationOfTheDayAfterIsAnError() {
    Rule rule = new CitationAfterPaper();

    assertThat(rule.severity()).isEqualTo(Severity.ERROR);
    assertThat(
            Found.in(
                rule,
                "issued: 2020-05-04\ncites: Quyết định | 283/QĐ-TTg | 2020-05-04\n"
                    + "cites: Quyết định | 284/QĐ-TTg | 2020-05-05\ncites: Quyết định | 1/QĐ-TTg"))
        .containsExactly(
            Found.of(
                rule,
                "/references/1",
                "citation",
                "Quyết định 284/QĐ-TTg",
                "date",
                "2020-05-05",
                "issued",
                "2020-05-04"));
  }

  @Test
  void citationsCannotBeWeighedWithoutADateOfIssue() {
    Found.notApplicable(
        new CitationAfterPaper(), "cites: Quyết định | 1/QĐ-TTg | 2020-05-05", "no-date-of-issue");
    Found.notApplicable(new CitationAfterPaper(), "issued: 2020-05-04", "no-citations");
  }

  @Test
  void basisThatIsAlsoAReferenceIsToldOnceWithItsWordsAndPlace() {
    Plan sketch =
        PlanSketch.read("issued: 2020-05-04\ncites: Quyết định | 284/QĐ-TTg | 2020-05-05");
    SourceSpan span = new SourceSpan("3f2a9c1b", 4, 100, 142);
    LegalBasis cited =
        new LegalBasis(
            sketch.references().get(0).reference(),
            LegalRelation.BASIS,
            Optional.of(
                new Evidence("Quyết định số 284/QĐ-TTg ngày 05/5/2020", span, Grade.EXACT)));
    Plan plan =
        sketch.withReferences(ImmutableList.of(cited)).withLegalBases(ImmutableList.of(cited));

    var findings = Found.in(new CitationAfterPaper(), plan);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).place().span()).contains(span);
    assertThat(findings.get(0).arguments())
        .containsEntry("quote", "Quyết định số 284/QĐ-TTg ngày 05/5/2020");
  }

  @Test
  void basisThatIsNoReferenceIsLookedAtToo() {
    Plan sketch =
        PlanSketch.read("issued: 2020-05-04\ncites: Quyết định | 284/QĐ-TTg | 2020-05-05");
    Plan plan = sketch.withLegalBases(sketch.references()).withReferences(ImmutableList.of());

    assertThat(Found.in(new CitationAfterPaper(), plan).get(0).place().pointer())
        .isEqualTo("/legalBases/0");
  }
}
