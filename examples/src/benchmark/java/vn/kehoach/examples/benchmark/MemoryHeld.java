package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

/** What a plan that was read from JSON holds of the heap, beside the bytes of that JSON. */
final class MemoryHeld {

  private static final int BYTES = 145_000;
  private static final int COPIES = 100;
  private static final double MARK = 6;

  private MemoryHeld() {}

  static Line line() throws IOException, InterruptedException {
    String printed =
        ChildJvm.run(
            ImmutableList.of("-XX:+UseSerialGC", "-Xmx1g"), MemoryHeld.class, ImmutableList.of());
    List<String> parts = List.of(printed.split(" ", -1));
    double json = Double.parseDouble(parts.get(0));
    double held = Double.parseDouble(parts.get(1));
    return new Line(
        "memory held by a read plan",
        kilobytes(held),
        "its JSON " + kilobytes(json),
        held / json,
        MARK,
        false);
  }

  private static String kilobytes(double bytes) {
    return String.format(Locale.ROOT, "%.0f KB", bytes / 1000);
  }

  /**
   * Reads many copies of one plan and prints the bytes of its JSON and of the heap for each.
   *
   * @param args none
   * @throws IOException if the plan cannot be read
   */
  public static void main(String[] args) throws IOException {
    byte[] json = PlanJson.standard().write(SamplePlans.ofJsonBytes(BYTES));
    Plan[] plans = new Plan[COPIES + 1];
    // the first one loads what all share
    plans[COPIES] = PlanJson.standard().read(json);
    long before = used();
    for (int i = 0; i < COPIES; i++) {
      plans[i] = PlanJson.standard().read(json);
    }
    long held = (used() - before) / COPIES;
    long facts = 0;
    for (Plan plan : plans) {
      facts += plan.indicators().size();
    }
    if (facts == 0) {
      throw new IllegalStateException("the sample plan must hold indicators, but had none");
    }
    System.out.println(json.length + " " + held);
  }

  private static long used() {
    long[] readings = new long[5];
    for (int i = 0; i < readings.length; i++) {
      System.gc();
      readings[i] = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
    return Longs.min(readings);
  }
}
