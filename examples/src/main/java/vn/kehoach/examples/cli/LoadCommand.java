package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.comparison.AgencyLoad;
import vn.kehoach.comparison.LoadText;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.facts.LoadTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/** {@code kehoach load}: how many tasks several plans give to each body, as of a day. */
@Command(name = "load", mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    csv
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", required = true, descriptionKey = "as-of.load")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "text|csv")
  private Format format = Format.text;

  LoadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Plan> plans = new ArrayList<>();
    int code = new Batch(console, options).run(files, file -> read(file, plans));
    if (plans.size() == files.size() && asOf != null) {
      List<String> names = PlanNames.of(plans, files.stream().map(PlanFiles::baseName).toList());
      AgencyLoad load = AgencyLoad.of(plans, asOf, Registries.standard()).withNames(names);
      console
          .out()
          .print(
              format == Format.csv
                  ? LoadTable.toCsv(load)
                  : LoadText.of(console.locale()).print(load));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }
}
