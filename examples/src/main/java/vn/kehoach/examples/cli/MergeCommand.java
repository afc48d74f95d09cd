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
import vn.kehoach.comparison.MergeChoice;
import vn.kehoach.comparison.MergeText;
import vn.kehoach.comparison.PlanMerge;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.examples.files.WholeFile;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

/** {@code kehoach merge}: two versions that go back to a third, brought together as JSON. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

  /** Whose word counts where the versions contradict each other. */
  enum Prefer {
    ours,
    theirs
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "base")
  private Path base = Path.of("");

  @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "ours")
  private Path ours = Path.of("");

  @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "theirs")
  private Path theirs = Path.of("");

  @Option(names = "--prefer", paramLabel = "ours|theirs")
  private @Nullable Prefer prefer;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  MergeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Plan> plans = new ArrayList<>();
    Batch batch = new Batch(console, options);
    int code = batch.run(List.of(base, ours, theirs), file -> read(file, plans));
    if (plans.size() < 3) {
      return code;
    }
    PlanMerge merge = PlanMerge.of(plans.get(0), plans.get(1), plans.get(2), conflict -> choice());
    console.err().print(MergeText.of(console.locale()).print(merge));
    code = Math.max(code, give(PlanJson.standard().toJson(merge.plan()), batch));
    boolean open = merge.conflicts().stream().anyMatch(c -> c.choice() == MergeChoice.OPEN);
    return open ? Math.max(code, ExitCode.FINDINGS) : code;
  }

  private static int read(Path file, List<Plan> plans) throws IOException {
    plans.add(PlanFiles.read(file).value());
    return ExitCode.OK;
  }

  private MergeChoice choice() {
    if (prefer == null) {
      return MergeChoice.OPEN;
    }
    return prefer == Prefer.ours ? MergeChoice.OURS : MergeChoice.THEIRS;
  }

  private int give(String json, Batch batch) {
    if (out == null) {
      console.out().print(json);
      return ExitCode.OK;
    }
    return batch.run(
        List.of(out),
        file -> {
          WholeFile.write(file, json);
          return ExitCode.OK;
        });
  }
}
