package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.FormElement;
import vn.kehoach.document.FormEra;
import vn.kehoach.document.FormRules;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signer;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A mark of authority printed as in the other system of papers. */
final class SignatureMarkForm implements FixingRule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.signature-mark-form")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence(
              "The mark of authority in a signature is not printed as the rules of its system and time ask")
          .sentenceVi(
              "Dấu hiệu quyền hạn ký (TM., KT., TL.) không viết đúng quy định của hệ thống văn bản")
          .why(
              "The State writes TM., KT., TL. with a stop, the Party T/M, K/T, T/L with a stroke. Told only where the number and the date show which rules the paper is under.")
          .whyVi(
              "Nhà nước viết TM., KT., TL. có dấu chấm, Đảng viết T/M, K/T, T/L "
                  + "có gạch chéo. Chỉ báo khi số và ngày cho biết văn bản theo quy "
                  + "định nào.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7; Hướng dẫn 36-HD/VPTW")
          .goodExample(
              """
              number: 12-KH/TU
              issued: 2021-04-02
              signer: Nguyễn Văn An | PHÓ BÍ THƯ | T/M TỈNH ỦY
              """)
          .badExample(
              """
              number: 12-KH/TU
              issued: 2021-04-02
              signer: Nguyễn Văn An | PHÓ BÍ THƯ | TM. TỈNH ỦY
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    FormRules rules = context.registries().forms();
    SignatureMarks marks = SignatureMarks.of(rules);
    return Signatures.era(plan, rules)
        .filter(era -> era.form(FormElement.SIGN_FOR_BODY).isPresent())
        .map(era -> Look.each(Signatures.of(plan), "no-signers", s -> check(s, marks, era)))
        .orElseGet(() -> Examination.notApplicable("form-rules-unknown"));
  }

  private Stream<Finding> check(Located<Signer> located, SignatureMarks marks, FormEra era) {
    return marks.in(located.value()).stream()
        .filter(mark -> differs(mark, era))
        .map(
            mark ->
                finding(
                    located.place(),
                    ImmutableMap.of(
                        "printed",
                        mark.printed(),
                        "expected",
                        era.form(mark.element()).orElseThrow(),
                        "quote",
                        located.value().onBehalfOf())));
  }

  private static boolean differs(SignatureMarks.Mark mark, FormEra era) {
    return era.form(mark.element()).filter(form -> !form.equals(mark.printed())).isPresent();
  }

  /** Prints the marks of the signature as the rules ask. */
  @Override
  public Optional<Fix> fix(Plan plan, Finding finding) {
    FormRules rules = FormRules.standard();
    SignatureMarks marks = SignatureMarks.of(rules);
    return Signatures.era(plan, rules)
        .flatMap(
            era ->
                Signatures.of(plan).stream()
                    .filter(signer -> signer.place().equals(finding.place()))
                    .filter(signer -> check(signer, marks, era).findAny().isPresent())
                    .findFirst()
                    .map(signer -> fix(signer, marks, era)));
  }

  private Fix fix(Located<Signer> located, SignatureMarks marks, FormEra era) {
    String before = located.value().onBehalfOf();
    StringBuilder after = new StringBuilder(before);
    for (SignatureMarks.Mark mark : marks.in(located.value()).reverse()) {
      if (differs(mark, era)) {
        String form = era.form(mark.element()).orElseThrow();
        after.replace(mark.start(), mark.start() + mark.printed().length(), form);
      }
    }
    return Fix.of(
        code(),
        located.place(),
        located.place().pointer() + "/onBehalfOf",
        before,
        after.toString());
  }
}
