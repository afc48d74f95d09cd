package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.comparison.Cascade;
import vn.kehoach.comparison.CascadeText;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.facts.CascadeTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/** {@code kehoach cascade}: a superior paper, or a table of its targets, against plans under it. */
@Command(name = "cascade", mixinStandardHelpOptions = true)
final class CascadeCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    csv,
    json
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "SUPERIOR", descriptionKey = "superior")
  private Path superior = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
  private @Nullable String document;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of.cascade")
  private @Nullable LocalDate asOf;

  @Option(names = "--decisions", paramLabel = "FILE")
  private @Nullable Path decisions;

  @Option(names = "--format", paramLabel = "text|csv|json")
  private Format format = Format.text;

  CascadeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Plan> above = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    Batch batch = new Batch(console, options);
    int code = batch.run(List.of(superior), file -> readSuperior(file, above));
    List<MatchDecisions> decided = new ArrayList<>();
    List<Path> given = CompareCommand.given(decisions);
    code = Math.max(code, batch.run(given, file -> DecisionsFile.add(file, decided)));
    code = Math.max(code, batch.run(files, file -> read(file, plans)));
    if (!above.isEmpty() && decided.size() == given.size() && plans.size() == files.size()) {
      List<Plan> all = new ArrayList<>(plans);
      all.addAll(above);
      decided.forEach(decisions -> DecisionsFile.check(console, decisions, all));
      Cascade cascade =
          Cascade.of(
              above.get(0),
              plans,
              Optional.ofNullable(asOf),
              Registries.standard(),
              decided.isEmpty() ? MatchDecisions.NONE : decided.get(0));
      console.out().print(print(cascade));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private int readSuperior(Path file, List<Plan> above) throws IOException {
    new SuperiorPaper(console).read(file, document).ifPresent(above::add);
    return above.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }

  private String print(Cascade cascade) {
    CascadeText text = CascadeText.of(console.locale());
    return switch (format) {
      case text -> text.print(cascade);
      case csv -> CascadeTable.toCsv(cascade, console.locale());
      case json -> ProgressJson.of(cascade, text);
    };
  }
}
