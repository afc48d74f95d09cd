package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

class MatrixTableTest {

  private static Plan plan(String name, String... values) {
    Indicator.Builder indicator = Indicator.builder().id("i1").number("1").name(name);
    for (String value : values) {
      indicator.addValues(
          IndicatorValue.builder()
              .id("v" + value.length())
              .kind(ValueKind.TARGET)
              .period(Period.until(PartialDate.of(2025)))
              .value(TargetValue.parse(value))
              .build());
    }
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH").build())
        .addIndicators(indicator.build())
        .build();
  }

  private static List<String> rows(String name, List<Plan> plans) {
    return MatrixTable.toCsv(
            IndicatorMatrix.of(plans).withNames(plans.stream().map(p -> name).toList()), plans)
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void writesARowForEachPlanAndValue() {
    List<String> rows =
        rows(
            "A", List.of(plan("Số vốn", "1 tỷ đồng"), plan("Số vốn", "từ 500 đến 600 triệu đồng")));

    assertThat(rows)
        .containsExactly(
            "A,Số vốn,Số vốn,2025,target,eq,1,,tỷ đồng,1,tỷ đồng,,,,,,,,,1 tỷ đồng,,",
            "A,Số vốn,Số vốn,2025,target,range,500,600,triệu đồng,,,,,,,,,,"
                + "range-without-direction,từ 500 đến 600 triệu đồng,,");
  }

  @Test
  void nothingIsTakenForAFormula() {
    assertThat(rows("=HYPERLINK(1)", List.of(plan("@SUM(A1)", "-5 %"))))
        .containsExactly(
            "'=HYPERLINK(1),'@SUM(A1),'@SUM(A1),2025,target,eq,-5,,%,-5,%,,,,,,,,,'-5 %,,");
  }

  @Test
  void wantsThePlansOfTheMatrix() {
    IndicatorMatrix matrix = IndicatorMatrix.of(List.of(plan("Số vốn", "1 tỷ đồng")));

    assertThatThrownBy(() -> MatrixTable.toCsv(matrix, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the 1 of the matrix");
  }
}
