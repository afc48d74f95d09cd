package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A link to an indicator, task or table that the plan does not hold. */
final class LinkBroken implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.link-broken")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.ERROR)
          .sentence("A part of the plan refers to an id that no other part has")
          .sentenceVi("Một phần của kế hoạch dẫn đến mã không tồn tại")
          .why(
              "The plan was put together or edited wrongly; whoever follows the link "
                  + "finds nothing. Tables are looked for only where the plan holds any.")
          .whyVi(
              "Kế hoạch bị ghép hoặc sửa sai; ai theo liên kết sẽ không thấy "
                  + "gì. Chỉ tìm bảng khi kế hoạch có bảng.")
          .goodExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i1
              indicator: Tuổi thọ trung bình
              """)
          .badExample(
              """
              objective: Người dân được chăm sóc sức khỏe tốt hơn
                indicators: i2
              indicator: Tuổi thọ trung bình
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableList<Links.Link> links = Links.of(plan, view);
    ImmutableSet<String> ids = links.isEmpty() ? ImmutableSet.of() : Links.idsOf(plan, view);
    return Look.each(
        links,
        "no-links",
        link ->
            ids.contains(link.target())
                ? Stream.empty()
                : Stream.of(
                    finding(
                        link.place(), Look.details(Optional.empty(), "target", link.target()))));
  }
}
