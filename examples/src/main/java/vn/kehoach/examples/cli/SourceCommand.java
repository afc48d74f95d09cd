package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.document.Document;
import vn.kehoach.examples.files.OpenPlan;
import vn.kehoach.examples.text.FactsView;
import vn.kehoach.examples.text.QuoteText;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFacts;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.SourceSpan;

/** {@code kehoach source}: the line of the paper behind a fact, or all facts with their ids. */
@Command(name = "source", mixinStandardHelpOptions = true)
final class SourceCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    text,
    json
  }

  private static final int NEAR = 5;

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Parameters(index = "1", paramLabel = "ID", arity = "0..1", descriptionKey = "id")
  private @Nullable String id;

  @Option(names = "--paper", paramLabel = "FILE")
  private @Nullable Path paper;

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  SourceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Batch(console, options).run(List.of(file), this::show);
  }

  private int show(Path path) throws IOException {
    OpenPlan open = OpenPlan.of(path, Optional.ofNullable(paper));
    PlanFacts facts = PlanFacts.of(open.plan());
    if (id == null) {
      console.out().print(list(facts.all()));
      return ExitCode.OK;
    }
    Optional<String> lines = lines(id, facts, open);
    if (lines.isEmpty()) {
      String near = String.join(", ", facts.near(id, NEAR));
      console.complain(path + ": " + console.say("error.no-fact", id, near));
      return ExitCode.USAGE;
    }
    console.out().print(lines.get());
    return ExitCode.OK;
  }

  private Optional<String> lines(String name, PlanFacts facts, OpenPlan open) {
    SourceQuotes quotes = SourceQuotes.of(open.plan());
    Optional<Document> paper = open.linedPaper();
    SourceJson json = new SourceJson(quotes, paper);
    QuoteText text = QuoteText.of(console.locale(), quotes, paper);
    boolean asJson = format == Format.json;
    return facts
        .find(name)
        .map(fact -> asJson ? json.of(fact) : text.print(fact))
        .or(() -> span(name, quotes).map(span -> asJson ? json.of(span) : text.print(span, "")));
  }

  private String list(List<PlanFact> facts) {
    return format == Format.json
        ? SourceJson.of(facts)
        : FactsView.of(console.locale()).print(facts);
  }

  /** Reads characters as findings name them, such as {@code @3f2a9c1b#12:345-360}. */
  private static Optional<SourceSpan> span(String name, SourceQuotes quotes) {
    try {
      SourceSpan span = SourceSpan.parse(name.startsWith("@") ? name.substring(1) : name);
      return quotes.at(span).map(quote -> span);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
