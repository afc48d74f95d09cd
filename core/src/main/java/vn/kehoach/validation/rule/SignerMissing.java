package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan that nobody signed. */
final class SignerMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.signer-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan names nobody who signed it")
          .sentenceVi("Kế hoạch không có chữ ký của người có thẩm quyền")
          .why(
              "Without a signature nobody answers for the paper; in a text from a web page it was mostly left behind. Drafts lack it by nature.")
          .whyVi(
              "Không có chữ ký thì không ai chịu trách nhiệm về văn bản; bản "
                  + "lấy từ trang mạng thường bỏ lại phần này. Dự thảo đương nhiên "
                  + "chưa có.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7")
          .goodExample(
              """
              signer: Nguyễn Văn An | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN
              """)
          .badExample(
              """
              kind: KẾ HOẠCH
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.header(
        plan,
        p ->
            p.info().signers().isEmpty()
                ? Optional.of(finding(Place.at("/info/signers"), ImmutableMap.of()))
                : Optional.empty());
  }
}
