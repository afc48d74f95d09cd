package vn.kehoach.validation.rule;

import java.util.Optional;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A symbol whose letters stand for another kind than the printed one. */
final class NumberKindMismatch implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-kind-mismatch")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence(
              "The letters of the symbol stand for another kind of paper than the one "
                  + "printed above the title")
          .sentenceVi("Chữ viết tắt trong ký hiệu không khớp với tên loại văn bản")
          .why(
              "One of the two is wrong, and searches by symbol will miss the paper. A "
                  + "plan issued with a decision or resolution rightly bears their number, "
                  + "so those letters are passed over.")
          .whyVi(
              "Một trong hai chỗ bị sai, tra theo ký hiệu sẽ không thấy văn "
                  + "bản. Kế hoạch ban hành kèm quyết định hay nghị quyết mang số của "
                  + "văn bản ấy là đúng nên không xét.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3 và Phụ lục III")
          .goodExample(
              """
              kind: KẾ HOẠCH
              number: 12/KH-UBND
              """)
          .badExample(
              """
              kind: KẾ HOẠCH
              number: 12/CTr-UBND
              """)
          .build();

  private static final Words ISSUING = Words.of("issuing-kinds.txt");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.header(plan, p -> p.info().number().flatMap(n -> check(n, p.info().kind())));
  }

  private Optional<Finding> check(DocumentNumber number, String printedKind) {
    if (number.kind().isEmpty() || ISSUING.hold(number.kind())) {
      return Optional.empty();
    }
    return DocumentKinds.standard()
        .byName(printedKind, number.system())
        .map(DocumentKind::code)
        .filter(code -> !code.isEmpty() && !code.equalsIgnoreCase(number.kind()))
        .map(
            code ->
                finding(
                    Place.at("/info/number"),
                    Look.details(
                        Optional.empty(),
                        "number",
                        number.toString(),
                        "kind",
                        printedKind,
                        "expected",
                        code)));
  }
}
