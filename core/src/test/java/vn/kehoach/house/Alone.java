package vn.kehoach.house;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Task;
import vn.kehoach.validation.PlanValidator;

/**
 * A program that builds, checks and compares a plan; run by a test with Guava alone beside core.
 */
final class Alone {

  private Alone() {}

  public static void main(String[] args) {
    Plan before =
        Plan.builder()
            .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH thử").build())
            .addIndicators(coverage("95"))
            .addTasks(Task.builder().id("t1").number("1").text("Xây dựng Đề án mẫu").build())
            .build();
    Plan after = before.withIndicators(ImmutableList.of(coverage("97")));

    int findings = PlanValidator.standard().validate(before).findings().size();
    int changes = PlanDiff.between(before, after).changes().size();
    boolean jackson = isThere("tools.jackson.core.JsonParser");

    System.out.println("findings " + findings + ", changes " + changes + ", jackson " + jackson);
  }

  private static Indicator coverage(String amount) {
    return Indicator.builder()
        .id("i1")
        .number("1")
        .name("Tỷ lệ tham gia bảo hiểm y tế")
        .addValues(
            IndicatorValue.builder()
                .id("i1-target-1")
                .kind(ValueKind.TARGET)
                .value(
                    Measured.of(Bound.EXACTLY, Quantity.of(new BigDecimal(amount), Unit.of("%"))))
                .build())
        .build();
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
