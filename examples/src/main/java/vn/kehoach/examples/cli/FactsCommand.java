package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.facts.FactsExport;

/** {@code kehoach facts}: the facts of each file as tables. */
@Command(name = "facts", mixinStandardHelpOptions = true)
final class FactsCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  FactsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Map<String, Path> taken = new HashMap<>();
    for (Path file : files) {
      Path earlier = taken.putIfAbsent(PlanFiles.folderName(file).toLowerCase(Locale.ROOT), file);
      if (earlier != null) {
        console.complain(console.say("error.same-folder", file, earlier, folder(file)));
        return ExitCode.USAGE;
      }
    }
    return new Batch(console, options).run(files, this::export);
  }

  private int export(Path file) throws IOException {
    FactsExport.write(PlanFiles.read(file).value(), folder(file));
    return ExitCode.OK;
  }

  private Path folder(Path file) {
    return out.resolve(PlanFiles.folderName(file));
  }
}
