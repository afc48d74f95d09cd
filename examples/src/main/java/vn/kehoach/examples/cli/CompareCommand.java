package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.comparison.ComparisonText;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.PlanComparison;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.plan.Plan;

/** {@code kehoach compare}: two plans side by side, or what changed between two versions of one. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "first")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "second")
  private Path second = Path.of("");

  @Option(names = "--diff")
  private boolean diff;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = List.of(first, second);
    List<Plan> plans = new ArrayList<>();
    int code = new Batch(console, options).run(files, file -> read(file, plans));
    if (plans.size() == files.size()) {
      console.out().print(diff ? differences(plans) : sideBySide(plans));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private String differences(List<Plan> plans) {
    PlanDiff changes = PlanDiff.between(plans.get(0), plans.get(1));
    DiffText text = DiffText.of(console.locale());
    return format == Format.json ? ComparisonJson.of(changes, text) : text.print(changes);
  }

  private String sideBySide(List<Plan> plans) {
    PlanComparison comparison =
        PlanComparison.of(plans)
            .withNames(List.of(PlanFiles.baseName(first), PlanFiles.baseName(second)));
    return format == Format.json
        ? ComparisonJson.of(comparison)
        : ComparisonText.of(console.locale()).print(comparison);
  }
}
