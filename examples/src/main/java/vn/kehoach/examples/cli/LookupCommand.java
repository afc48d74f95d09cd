package vn.kehoach.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.examples.text.LookupView;
import vn.kehoach.registry.Lookup;
import vn.kehoach.registry.Registries;
import vn.kehoach.territory.Territory;

/** {@code kehoach lookup}: what a name, code or number means as of a day, in every registry. */
@Command(name = "lookup", mixinStandardHelpOptions = true)
final class LookupCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    json
  }

  private final Console console;

  /** Read by the parser alone; there is no progress to be quiet about. */
  @SuppressWarnings("unused")
  @Mixin
  private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "WORDS", descriptionKey = "words")
  private String words = "";

  @Option(names = "--place", paramLabel = "NAME", descriptionKey = "place.lookup")
  private @Nullable String place;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of.lookup")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  LookupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate date = Optional.ofNullable(asOf).orElseGet(LocalDate::now);
    if (words.isBlank()) {
      console.complain(console.say("error.no-words"));
      return ExitCode.USAGE;
    }
    Optional<Territory> where = Optional.ofNullable(place).flatMap(name -> Places.of(name, date));
    if (place != null && where.isEmpty()) {
      console.complain(Places.complaint(console, place));
      return ExitCode.USAGE;
    }
    Lookup found = Lookup.of(Registries.standard(), words, where, date);
    console
        .out()
        .print(
            format == Format.json
                ? RegistryJson.of(found)
                : LookupView.of(console.locale()).print(found));
    return found.isEmpty() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
