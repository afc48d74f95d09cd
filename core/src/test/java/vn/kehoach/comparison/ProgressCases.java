package vn.kehoach.comparison;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.timeline.Period;

/** Plans and reports of one indicator, written in one line each. */
final class ProgressCases {

  static final String NAME = "Mức độ hoàn thành việc số 7 của bản mẫu";

  private ProgressCases() {}

  /** A plan out of {@code baseline 2020/2020 = 80 %; target@in-year ../2025 = 95 %}. */
  static Plan plan(String direction, String values) {
    Indicator indicator =
        indicator(values)
            .withDirection(direction.isEmpty() ? Direction.NEITHER : Direction.valueOf(direction));
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH mẫu").build())
        .addIndicators(indicator)
        .build();
  }

  /** Reports out of {@code 2024-01-15: actual 2023/2023 = 89 % || 2025-01-15: …}. */
  static List<Plan> reports(String text) {
    List<Plan> reports = new ArrayList<>();
    for (String one : Splitter.on(" || ").omitEmptyStrings().split(text)) {
      LocalDate issued = LocalDate.parse(one.substring(0, 10));
      reports.add(
          Plan.builder()
              .info(
                  PlanInfo.builder()
                      .nature(DocumentNature.PROGRESS_REPORT)
                      .title("BÁO CÁO mẫu " + issued.getYear())
                      .issued(issued)
                      .build())
              .addIndicators(indicator(one.substring(12)))
              .build());
    }
    return reports;
  }

  private static Indicator indicator(String values) {
    List<IndicatorValue> all = new ArrayList<>();
    for (String one : Splitter.on("; ").omitEmptyStrings().split(values)) {
      all.add(value(one, all.size()));
    }
    return Indicator.builder().id("i1").number("1").name(NAME).values(all).build();
  }

  private static IndicatorValue value(String text, int place) {
    int blank = text.indexOf(' ');
    int equals = text.indexOf(" = ");
    List<String> head = Splitter.on('@').splitToList(text.substring(0, blank));
    String value = text.substring(equals + 3);
    String hedge = "";
    for (String word : List.of("tăng ", "giảm ")) {
      if (value.startsWith(word)) {
        hedge = word.strip();
        value = value.substring(word.length());
      }
    }
    return IndicatorValue.builder()
        .id("i1-" + place)
        .kind(ValueKind.valueOf(enumName(head.get(0))))
        .span(head.size() > 1 ? Span.valueOf(enumName(head.get(1))) : Span.AT_END)
        .period(Period.parse(text.substring(blank + 1, equals)))
        .hedge(hedge)
        .value(TargetValue.parse(value))
        .build();
  }

  private static String enumName(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
