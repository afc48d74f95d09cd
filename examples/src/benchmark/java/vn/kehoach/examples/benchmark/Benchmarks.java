package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how far each is from its base.
 *
 * <p>The arguments are those of JMH: a regular expression chooses ({@code JsonRead}), {@code -i 10
 * -r 3s} measures longer, {@code -p papers=DIR} reads the files of a folder, {@code -v NORMAL}
 * shows every run.
 */
public final class Benchmarks {

  private static final String HERE = Benchmarks.class.getPackageName();

  private Benchmarks() {}

  /**
   * Runs the chosen benchmarks, all by default.
   *
   * @param args the arguments of JMH
   * @throws IOException if a program that is measured from outside cannot be run
   * @throws InterruptedException if the run is interrupted
   * @throws RunnerException if a benchmark fails
   * @throws CommandLineOptionException if an argument is not one of JMH's
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    CommandLineOptions options = new CommandLineOptions(args);
    if (options.shouldHelp()) {
      options.showHelp();
      return;
    }
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    lines.addAll(Marks.lines(timed(options, out)));
    if (chosen(options, "VersionDiff")) {
      lines.addAll(ChangeCount.lines());
    }
    if (chosen(options, "MemoryHeld")) {
      out.println("MemoryHeld");
      lines.add(MemoryHeld.line());
    }
    if (chosen(options, "ColdStart")) {
      out.println("ColdStart");
      lines.add(ColdStart.line());
    }
    out.println();
    out.print(Table.of(lines.build()));
    if (chosen(options, "Validation")) {
      out.println();
      out.println("each rule, 5,000 indicators and as many tasks");
      out.print(RuleTimes.table());
    }
  }

  private static Scores timed(CommandLineOptions options, PrintStream out) throws RunnerException {
    OptionsBuilder all = new OptionsBuilder();
    all.parent(options);
    if (options.getIncludes().isEmpty()) {
      all.include(Pattern.quote(HERE) + "\\.");
    }
    boolean plain = options.verbosity().hasValue();
    try {
      return Scores.of(
          (plain ? new Runner(all.build()) : new Runner(all.build(), new Progress(out))).run());
    } catch (NoBenchmarksException e) {
      // those measured from outside may still be chosen
      return Scores.of(ImmutableList.of());
    }
  }

  /** Says whether JMH would have chosen a class. */
  private static boolean chosen(CommandLineOptions options, String name) {
    return options.getIncludes().isEmpty()
        || options.getIncludes().stream()
            .anyMatch(words -> Pattern.compile(words).matcher(HERE + "." + name).find());
  }
}
