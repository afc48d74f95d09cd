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
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.chart.TimelineHtml;
import vn.kehoach.plan.Plan;

/** {@code kehoach timeline}: the tasks of plans in time. */
@Command(name = "timeline", mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    html
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = new ArrayList<>();

  /** Read by the parser alone: one format is known yet. */
  @SuppressWarnings("unused")
  @Option(names = "--format", paramLabel = "html")
  private Format format = Format.html;

  TimelineCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Plan> plans = new ArrayList<>();
    int code = new Batch(console, options).run(files, file -> read(file, plans));
    if (plans.size() == files.size()) {
      List<String> names = files.stream().map(PlanFiles::baseName).toList();
      List<String> told = PlanNames.of(plans, names);
      console.out().print(TimelineHtml.of(console.locale()).render(plans, told));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }
}
