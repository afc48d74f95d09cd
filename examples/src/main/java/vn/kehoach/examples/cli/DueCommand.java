package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableList;
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
import vn.kehoach.comparison.Completion;
import vn.kehoach.comparison.DueAnswer;
import vn.kehoach.comparison.MergedTimeline;
import vn.kehoach.comparison.TimelineText;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.facts.DueTable;
import vn.kehoach.plan.Plan;

/** {@code kehoach due}: what of several plans is due between two days, or overdue on one. */
@Command(name = "due", mixinStandardHelpOptions = true)
final class DueCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    csv
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from.due")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to.due")
  private @Nullable LocalDate to;

  @Option(names = "--overdue", paramLabel = "DATE")
  private @Nullable LocalDate overdue;

  @Option(names = "--nothing-done")
  private boolean nothingDone;

  @Option(names = "--format", paramLabel = "text|csv")
  private Format format = Format.text;

  DueCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    boolean between = from != null && to != null;
    if (between == (overdue != null) || (from == null) != (to == null)) {
      console.complain(console.say("error.due-days"));
      return ExitCode.USAGE;
    }
    if (from != null && to != null && to.isBefore(from)) {
      console.complain(console.say("error.due-order", from, to));
      return ExitCode.USAGE;
    }
    List<Plan> plans = new ArrayList<>();
    int code = new Batch(console, options).run(files, file -> read(file, plans));
    if (plans.size() == files.size()) {
      List<String> names = PlanNames.of(plans, files.stream().map(PlanFiles::baseName).toList());
      console.out().print(print(MergedTimeline.of(plans), names));
    }
    return code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private String print(MergedTimeline timeline, List<String> names) {
    TimelineText text = TimelineText.of(console.locale());
    if (overdue == null && from != null && to != null) {
      ImmutableList<DueAnswer> answers = timeline.due(from, to);
      return format == Format.csv ? DueTable.toCsv(answers, names) : text.printDue(answers, names);
    }
    LocalDate day = overdue == null ? LocalDate.MIN : overdue;
    ImmutableList<DueAnswer> answers =
        timeline.overdue(day, nothingDone ? Completion.NOTHING_DONE : Completion.UNKNOWN);
    return format == Format.csv
        ? DueTable.toCsv(answers, names)
        : text.printOverdue(answers, names);
  }
}
