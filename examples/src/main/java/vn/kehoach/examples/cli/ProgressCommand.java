package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.comparison.PlanProgress;
import vn.kehoach.comparison.ProgressLine;
import vn.kehoach.comparison.ProgressText;
import vn.kehoach.comparison.ProgressThresholds;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.facts.ProgressTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;
import vn.kehoach.timeline.Period;

/** {@code kehoach progress}: how far a plan has come, by one report or several. */
@Command(name = "progress", mixinStandardHelpOptions = true)
final class ProgressCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    csv,
    json
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "plan")
  private Path plan = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", descriptionKey = "report")
  private List<Path> reports = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of.progress")
  private @Nullable LocalDate asOf;

  @Option(names = "--decisions", paramLabel = "FILE")
  private @Nullable Path decisions;

  @Option(names = "--explain", descriptionKey = "explain")
  private boolean explain;

  @Option(names = "--format", paramLabel = "text|csv|json")
  private Format format = Format.text;

  ProgressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = new ArrayList<>();
    files.add(plan);
    files.addAll(reports);
    List<Plan> read = new ArrayList<>();
    List<MatchDecisions> decided = new ArrayList<>();
    List<Path> given = CompareCommand.given(decisions);
    Batch batch = new Batch(console, options);
    int code = batch.run(given, file -> DecisionsFile.add(file, decided));
    code = Math.max(code, batch.run(files, file -> read(file, read)));
    if (read.size() < files.size() || decided.size() < given.size()) {
      return code;
    }
    decided.forEach(decisions -> DecisionsFile.check(console, decisions, read));
    List<Plan> told = read.subList(1, read.size());
    Optional<LocalDate> day = Optional.ofNullable(asOf).or(() -> latest(told));
    if (day.isEmpty()) {
      console.complain(console.say("error.no-date"));
      return ExitCode.USAGE;
    }
    console.out().print(print(progress(read.get(0), told, day.get(), decided)));
    return code;
  }

  private static PlanProgress progress(
      Plan plan, List<Plan> reports, LocalDate day, List<MatchDecisions> decided) {
    return PlanProgress.of(
        plan,
        reports,
        day,
        ProgressThresholds.STANDARD,
        Registries.standard(),
        decided.isEmpty() ? MatchDecisions.NONE : decided.get(0));
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  /** The day of the latest report: of its issue, else the end of what it reports. */
  private static Optional<LocalDate> latest(List<Plan> reports) {
    return reports.stream()
        .flatMap(report -> report.info().issued().or(() -> end(report)).stream())
        .max(LocalDate::compareTo);
  }

  private static Optional<LocalDate> end(Plan report) {
    Stream<Period> periods =
        report.indicators().stream()
            .flatMap(indicator -> indicator.values(ValueKind.ACTUAL))
            .flatMap(value -> value.period().stream());
    return periods.flatMap(period -> period.lastDay().stream()).max(LocalDate::compareTo);
  }

  private String print(PlanProgress progress) {
    ProgressText text = ProgressText.of(console.locale());
    return switch (format) {
      case text -> text.print(progress) + (explain ? explained(progress, text) : "");
      case csv -> ProgressTable.toCsv(progress, console.locale());
      case json -> ProgressJson.of(progress, text);
    };
  }

  private static String explained(PlanProgress progress, ProgressText text) {
    StringBuilder out = new StringBuilder();
    for (ProgressLine line : progress.lines()) {
      out.append('\n').append(text.sentence(line)).append('\n');
      out.append("  ").append(text.formula(line)).append('\n');
      text.inputs(line).forEach(input -> out.append("  - ").append(input).append('\n'));
    }
    return out.toString();
  }
}
