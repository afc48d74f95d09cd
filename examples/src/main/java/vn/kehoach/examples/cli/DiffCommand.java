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
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.json.JsonPatch;
import vn.kehoach.io.report.DiffHtml;
import vn.kehoach.plan.Plan;

/** {@code kehoach diff}: what changed between two versions of one plan, by meaning. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  /** How the changes are printed. */
  enum Format {
    text,
    json,
    patch,
    html
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private Path later = Path.of("");

  @Option(names = "--format", paramLabel = "text|json|patch|html")
  private Format format = Format.text;

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Plan> plans = new ArrayList<>();
    int code = new Batch(console, options).run(List.of(old, later), file -> read(file, plans));
    if (plans.size() == 2) {
      console.out().print(changes(plans.get(0), plans.get(1)));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private String changes(Plan before, Plan after) {
    PlanDiff diff = PlanDiff.between(before, after);
    DiffText text = DiffText.of(console.locale());
    return switch (format) {
      case text -> text.printMeanings(diff);
      case json -> MeaningJson.of(diff, text);
      case patch -> JsonPatch.between(before, after).toJson();
      case html -> DiffHtml.of(console.locale()).render(diff, before, after);
    };
  }
}
