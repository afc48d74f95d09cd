package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.examples.text.AgencyView;
import vn.kehoach.io.facts.AgencyTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.PlanRegistrar;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

/** {@code kehoach agencies}: who the agencies of a plan are, as of its date. */
@Command(name = "agencies", mixinStandardHelpOptions = true)
final class AgenciesCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    csv,
    json
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of.plan")
  private @Nullable LocalDate asOf;

  @Option(names = "--place", paramLabel = "NAME", descriptionKey = "place.plan")
  private @Nullable String place;

  @Option(names = "--format", paramLabel = "text|csv|json")
  private Format format = Format.text;

  AgenciesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Batch(console, options).run(List.of(file), this::show);
  }

  private int show(Path path) throws IOException {
    Plan plan = PlanFiles.read(path).value();
    Optional<LocalDate> date = Optional.ofNullable(asOf).or(() -> PlanRegistrar.dateOf(plan));
    if (date.isEmpty()) {
      console.complain(path + ": " + console.say("error.no-date"));
      return ExitCode.USAGE;
    }
    Optional<Territory> named =
        Optional.ofNullable(place).flatMap(name -> Places.of(name, date.get()));
    if (place != null && named.isEmpty()) {
      console.complain(path + ": " + Places.complaint(console, place));
      return ExitCode.USAGE;
    }
    if (asOf == null && plan.info().issued().isEmpty()) {
      console.complain(path + ": " + console.say("agencies.no-issue", date.get().toString()));
    }
    Optional<Territory> where = named.or(() -> plan.info().territory());
    console.out().print(print(AgencyTable.of(plan, Registries.standard(), date.get(), where)));
    return ExitCode.OK;
  }

  private String print(AgencyTable table) {
    return switch (format) {
      case text -> AgencyView.of(console.locale()).print(table);
      case csv -> table.toCsv();
      case json -> RegistryJson.of(table);
    };
  }
}
