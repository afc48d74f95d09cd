package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * Plans of any size, always the same for the same size: facts with their places in the paper, and
 * the sections they stand in.
 */
final class SamplePlans {

  private static final int INSERTED = 3;
  private static final int MOVED = 3;
  private static final int CHANGED_OF = 20;
  private static final int TRIAL = 40;

  private SamplePlans() {}

  static Plan of(int indicators, int tasks) {
    SampleSections sections = new SampleSections();
    ImmutableList.Builder<Indicator> rows = ImmutableList.builder();
    for (int i = 0; i < indicators; i++) {
      rows.add(sections.indicator(i));
    }
    for (int i = 0; i < tasks; i++) {
      sections.task(i);
    }
    return Plan.builder()
        .info(info())
        .indicators(rows.build())
        .tasks(sections.tasks())
        .outline(sections.outline())
        .source(new PlanSource(PaperTape.DOCUMENT, "ke-hoach.txt", "text/plain"))
        .build();
  }

  private static PlanInfo info() {
    return PlanInfo.builder()
        .nature(DocumentNature.PLAN)
        .number(DocumentNumber.parse("245/KH-UBND"))
        .kind("KẾ HOẠCH")
        .issuer("Ủy ban nhân dân tỉnh Bình Sơn")
        .place("Bình Sơn")
        .issued(LocalDate.of(2021, 3, 15))
        .title("KẾ HOẠCH Phát triển dịch vụ công giai đoạn 2021 - 2030")
        .period(Period.parse("2021/2030"))
        .build();
  }

  /** Returns a plan of about so many bytes of JSON, with as many tasks as indicators. */
  static Plan ofJsonBytes(int bytes) {
    int trial = PlanJson.standard().write(of(TRIAL, TRIAL)).length;
    int items = Math.max(1, (int) ((long) bytes * TRIAL / trial));
    return of(items, items);
  }

  /** Returns a later version: 5 % with another target, 3 indicators put in, 3 in other places. */
  static Plan changed(int indicators) {
    Plan plan = of(indicators, 0);
    List<Indicator> rows = new ArrayList<>(plan.indicators());
    for (int i = 0; i < rows.size(); i += CHANGED_OF) {
      rows.set(i, withOtherTarget(rows.get(i)));
    }
    int step = indicators / (MOVED + 1);
    for (int i = 0; i < MOVED; i++) {
      Indicator moving = rows.remove(i * step + 3);
      rows.add(i * step + step / 2, moving);
    }
    SampleSections more = new SampleSections();
    for (int i = 0; i < INSERTED; i++) {
      rows.add((i + 1) * step, more.indicator(indicators + i));
    }
    return plan.withIndicators(rows);
  }

  static int changesMade(int indicators) {
    return (indicators + CHANGED_OF - 1) / CHANGED_OF + MOVED + INSERTED;
  }

  private static Indicator withOtherTarget(Indicator indicator) {
    List<IndicatorValue> values = new ArrayList<>(indicator.values());
    int last = values.size() - 1;
    Quantity other = Quantity.parse("77,75 " + unit(indicator));
    values.set(last, values.get(last).withValue(Measured.of(Bound.AT_LEAST, other)));
    return indicator.withValues(values);
  }

  private static String unit(Indicator indicator) {
    return indicator.unit().map(Object::toString).orElse("");
  }

  static Period endOf(int year) {
    return Period.until(PartialDate.of(year));
  }
}
