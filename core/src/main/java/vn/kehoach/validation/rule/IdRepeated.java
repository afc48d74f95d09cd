package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An id that two parts of a plan share. */
final class IdRepeated implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.id-repeated")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.ERROR)
          .sentence("Two parts of the plan have the same id")
          .sentenceVi("Hai phần của kế hoạch trùng mã")
          .why(
              "Links and comparisons of versions go by ids and would take one part for "
                  + "the other.")
          .whyVi("Liên kết và so sánh các bản dựa vào mã và sẽ lẫn phần này với " + "phần kia.")
          .goodExample(
              """
              indicator: Tuổi thọ trung bình
                id: i1
              indicator: Số bác sĩ
                id: i2
              """)
          .badExample(
              """
              indicator: Tuổi thọ trung bình
                id: i1
              indicator: Số bác sĩ
                id: i1
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Links.Id> ids = Links.ids(plan, PlanView.of(plan, context));
    Map<String, Place> seen = Maps.newHashMapWithExpectedSize(ids.size());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Links.Id id : ids) {
      Place first = seen.putIfAbsent(id.value(), id.place());
      if (first != null) {
        findings.add(told(id, first));
      }
    }
    return ids.isEmpty()
        ? Examination.notApplicable("no-ids")
        : Examination.of(ids.size(), findings.build());
  }

  private Finding told(Links.Id id, Place first) {
    return finding(
        id.place(), Look.details(Optional.empty(), "id", id.value(), "first", first.pointer()));
  }
}
