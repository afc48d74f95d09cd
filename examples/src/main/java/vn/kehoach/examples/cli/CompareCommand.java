package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.comparison.DiffText;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.comparison.MatrixMarkdown;
import vn.kehoach.comparison.MatrixOptions;
import vn.kehoach.comparison.MatrixText;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.chart.ComparisonHtml;
import vn.kehoach.io.facts.MatrixTable;
import vn.kehoach.io.report.DiffHtml;
import vn.kehoach.plan.Plan;

/** {@code kehoach compare}: plans side by side, or what changed between two versions of one. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    json,
    csv,
    markdown,
    html
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--diff")
  private boolean diff;

  @Option(names = "--format", paramLabel = "text|json|csv|markdown|html")
  private Format format = Format.text;

  @Option(names = "--superior", paramLabel = "FILE")
  private @Nullable Path superior;

  @Option(names = "--document", paramLabel = "NAME", descriptionKey = "document")
  private @Nullable String document;

  @Option(names = "--decisions", paramLabel = "FILE")
  private @Nullable Path decisions;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (diff && (files.size() != 2 || format == Format.csv || format == Format.markdown)) {
      console.complain(console.say("error.diff-of-two"));
      return ExitCode.USAGE;
    }
    List<MatchDecisions> decided = new ArrayList<>();
    List<Plan> above = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    Batch batch = new Batch(console, options);
    int code = batch.run(given(decisions), file -> DecisionsFile.add(file, decided));
    code = Math.max(code, batch.run(given(superior), file -> readSuperior(file, above)));
    code = Math.max(code, batch.run(files, file -> read(file, plans)));
    if (decided.size() == given(decisions).size()
        && above.size() == given(superior).size()
        && plans.size() == files.size()) {
      List<Plan> all = new ArrayList<>(plans);
      all.addAll(above);
      decided.forEach(decisions -> DecisionsFile.check(console, decisions, all));
      MatrixOptions with = MatrixOptions.standard();
      with = decided.isEmpty() ? with : with.withDecisions(decided.get(0));
      with = above.isEmpty() ? with : with.withSuperior(above.get(0));
      console.out().print(diff ? differences(plans) : sideBySide(plans, with));
    }
    return code;
  }

  static List<Path> given(@Nullable Path file) {
    return file == null ? ImmutableList.of() : ImmutableList.of(file);
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private int readSuperior(Path file, List<Plan> above) throws IOException {
    new SuperiorPaper(console).read(file, document).ifPresent(above::add);
    return above.isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }

  private String differences(List<Plan> plans) {
    PlanDiff changes = PlanDiff.between(plans.get(0), plans.get(1));
    DiffText text = DiffText.of(console.locale());
    return switch (format) {
      case json -> ComparisonJson.of(changes, text);
      case html -> DiffHtml.of(console.locale()).render(changes, plans.get(0), plans.get(1));
      default -> text.print(changes);
    };
  }

  private String sideBySide(List<Plan> plans, MatrixOptions with) {
    List<String> names = files.stream().map(PlanFiles::baseName).toList();
    IndicatorMatrix matrix = IndicatorMatrix.of(plans, with).withNames(names);
    return switch (format) {
      case text -> MatrixText.of(console.locale()).print(matrix);
      case json -> MatrixJson.of(matrix);
      case csv -> MatrixTable.toCsv(matrix, plans);
      case markdown -> MatrixMarkdown.of(console.locale()).print(matrix);
      case html ->
          ComparisonHtml.of(console.locale())
              .render(matrix.withNames(PlanNames.of(plans, names)), plans, with.superior());
    };
  }
}
