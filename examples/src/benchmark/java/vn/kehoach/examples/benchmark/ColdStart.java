package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.math.Quantiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.json.PlanJson;

/** The time from starting Java to the first plan, beside a program that only says hello. */
final class ColdStart {

  private static final int BYTES = 145_000;
  private static final int RUNS = 9;

  /** What the first plan may take beyond the greeting, in milliseconds. */
  private static final double MOST_MORE = 300;

  private ColdStart() {}

  static Line line() throws IOException, InterruptedException {
    Path file = Files.createTempFile("kehoach", ".json");
    try {
      PlanJson.standard().write(SamplePlans.ofJsonBytes(BYTES), file);
      return line(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Line line(Path file) throws IOException, InterruptedException {
    List<Double> plans = new ArrayList<>();
    List<Double> greetings = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      greetings.add(milliseconds(Hello.class, ImmutableList.of()));
      plans.add(milliseconds(FirstPlan.class, ImmutableList.of(file.toString())));
    }
    double hello = Quantiles.median().compute(greetings);
    double plan = Quantiles.median().compute(plans);
    return Line.ofTimes(
        "start of Java to the first plan from JSON",
        plan,
        "hello world",
        hello,
        (hello + MOST_MORE) / hello);
  }

  private static double milliseconds(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    ChildJvm.run(ImmutableList.of(), program, arguments);
    return (System.nanoTime() - start) / 1e6;
  }

  /** Says hello. */
  static final class Hello {

    private Hello() {}

    /**
     * Says hello.
     *
     * @param args none
     */
    public static void main(String[] args) {
      System.out.println("Xin chào");
    }
  }

  /** Reads a plan. */
  static final class FirstPlan {

    private FirstPlan() {}

    /**
     * Reads a plan and says how much is in it.
     *
     * @param args the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
      System.out.println(PlanJson.standard().read(Path.of(args[0])).tasks().size());
    }
  }
}
