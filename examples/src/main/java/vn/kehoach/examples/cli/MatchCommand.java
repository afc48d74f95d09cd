package vn.kehoach.examples.cli;

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
import vn.kehoach.comparison.IndicatorIndex;
import vn.kehoach.comparison.IndicatorMatching;
import vn.kehoach.comparison.MatchDecisions;
import vn.kehoach.examples.files.PlanFiles;

/** {@code kehoach match}: which indicators of two plans mean the same figure. */
@Command(name = "match", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

  /** How the pairs are printed. */
  enum Format {
    csv
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "A", descriptionKey = "first")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "B", descriptionKey = "second")
  private Path second = Path.of("");

  /** There is one format so far; it is named so that others can follow. */
  @SuppressWarnings("unused")
  @Option(names = "--format", paramLabel = "csv")
  private Format format = Format.csv;

  @Option(names = "--decisions", paramLabel = "FILE")
  private @Nullable Path decisions;

  MatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MatchDecisions decided = MatchDecisions.NONE;
    if (decisions != null) {
      try {
        decided = DecisionsFile.read(decisions);
      } catch (IOException e) {
        console.complain(Complaint.of(console, decisions, e));
        return ExitCode.UNREADABLE;
      } catch (IllegalArgumentException e) {
        console.complain(decisions + ": " + e.getMessage());
        return ExitCode.UNREADABLE;
      }
    }
    List<IndicatorIndex> plans = new ArrayList<>();
    int code = new Batch(console, options).run(List.of(first, second), file -> read(file, plans));
    if (plans.size() == 2) {
      IndicatorMatching matching = IndicatorMatching.between(plans.get(0), plans.get(1), decided);
      console.out().print(MatchCsv.of(matching, console));
    }
    return code;
  }

  private static int read(Path file, List<IndicatorIndex> plans) throws IOException {
    plans.add(IndicatorIndex.of(PlanFiles.read(file).value()));
    return ExitCode.OK;
  }
}
