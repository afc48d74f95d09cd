package vn.kehoach.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Small plans for the tests of this room. */
final class Plans {

  private Plans() {}

  static PlanInfo info(String title) {
    return PlanInfo.builder().nature(DocumentNature.PLAN).title(title).build();
  }

  static Plan of(List<Indicator> indicators, List<Task> tasks) {
    return Plan.builder()
        .info(info("KẾ HOẠCH Phát triển y tế"))
        .indicators(indicators)
        .tasks(tasks)
        .build();
  }

  static Plan ofIndicators(Indicator... indicators) {
    return of(Arrays.asList(indicators), List.of());
  }

  static Plan ofTasks(Task... tasks) {
    return of(List.of(), Arrays.asList(tasks));
  }

  /** An indicator with targets written like "2025: 95 %". */
  static Indicator indicator(String id, String name, String... targets) {
    List<IndicatorValue> values = new ArrayList<>();
    for (String target : targets) {
      int colon = target.indexOf(": ");
      values.add(
          value(id, Integer.parseInt(target.substring(0, colon)), target.substring(colon + 2)));
    }
    return Indicator.builder().id(id).number(id.substring(1)).name(name).values(values).build();
  }

  static IndicatorValue value(String indicator, int year, String text) {
    return IndicatorValue.builder()
        .id(indicator + "-target-" + year)
        .kind(ValueKind.TARGET)
        .period(Period.until(PartialDate.of(year)))
        .value(TargetValue.parse(text))
        .build();
  }

  static Indicator part(Indicator indicator, String parent, String group) {
    return indicator.withParentId(parent).withGroup(group);
  }

  static Task task(String id, String text) {
    return Task.builder()
        .id(id)
        .number(id.substring(1))
        .text(text)
        .addAssignments(Assignment.of(Agency.named("Sở Y tế"), AgencyRole.LEAD))
        .addDeliverables(Deliverable.of("Báo cáo"))
        .due(Due.parse("by 2025"))
        .build();
  }
}
