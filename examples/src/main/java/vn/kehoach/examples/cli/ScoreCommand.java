package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.io.evaluation.Evaluation;

/** {@code kehoach score}: facts that were read against facts a careful reader typed. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  /** How the scores are printed. */
  enum Format {
    text,
    json
  }

  private final Console console;

  /** Read by the parser alone. */
  @SuppressWarnings("unused")
  @Mixin
  private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "gold")
  private Path gold = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "written")
  private Path written = Path.of("");

  @Option(names = "--misses", paramLabel = "N")
  private int misses;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  ScoreCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      print(Evaluation.of(gold, written));
      return ExitCode.OK;
    } catch (NoSuchFileException e) {
      console.complain(e.getFile() + ": " + console.say("error.no-facts"));
    } catch (IllegalArgumentException e) {
      console.complain(console.say("error.no-gold", gold));
    } catch (IOException e) {
      console.complain(console.say("error.unreadable", e.getMessage()));
    }
    return ExitCode.UNREADABLE;
  }

  private void print(Evaluation evaluation) {
    console
        .out()
        .print(
            format == Format.json
                ? ScoreJson.of(evaluation, misses)
                : new ScoreText(console).print(evaluation, misses));
  }
}
