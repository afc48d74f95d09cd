package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.examples.files.WholeFile;
import vn.kehoach.examples.text.PlanText;
import vn.kehoach.examples.text.SummaryTable;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.json.JsonStyle;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

/** {@code kehoach read}: each file as text for people, as JSON, or as a line of JSON. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

  /** How plans are printed. */
  enum Format {
    text,
    json,
    jsonl,
    summary
  }

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "text|json|jsonl|summary")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--lenient")
  private boolean lenient;

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (format == Format.json && files.size() > 1) {
      console.complain(console.say("error.one-json"));
      return ExitCode.USAGE;
    }
    List<String> kept = new ArrayList<>();
    SummaryTable summary = SummaryTable.of(console.locale());
    int code =
        new Batch(console, options)
            .run(files, file -> format == Format.summary ? add(file, summary) : print(file, kept));
    if (format == Format.summary) {
      give(summary.print(), kept);
    }
    return out == null || kept.isEmpty() ? code : Math.max(code, save(out, kept));
  }

  /** Prints a plan, or keeps it for the file that is written when all are read. */
  private int print(Path file, List<String> kept) throws IOException {
    Reading<Plan> reading = lenient ? PlanFiles.readLenient(file) : PlanFiles.read(file);
    give(print(reading), kept);
    return ExitCode.OK;
  }

  private void give(String printed, List<String> kept) {
    if (out == null) {
      console.out().print(printed);
      console.out().flush();
    } else {
      kept.add(printed);
    }
  }

  private int add(Path file, SummaryTable summary) throws IOException {
    int blocks = PlanFiles.countBlocks(file);
    long start = System.nanoTime();
    Reading<Plan> reading = lenient ? PlanFiles.readLenient(file) : PlanFiles.read(file);
    long millis = (System.nanoTime() - start) / 1_000_000;
    summary.add(file.toString(), millis, blocks, reading);
    return ExitCode.OK;
  }

  private String print(Reading<Plan> reading) {
    return switch (format) {
      case text -> PlanText.of(console.locale()).print(reading.value()) + noticed(reading) + "\n";
      case json -> PlanJson.standard().toJson(reading.value());
      case jsonl, summary -> PlanJson.standard().with(JsonStyle.COMPACT).toJson(reading.value());
    };
  }

  private String noticed(Reading<Plan> reading) {
    Messages messages = Messages.of(console.locale());
    return reading.findings().stream()
        .map(finding -> "  - " + messages.text(finding) + "\n")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(),
                lines -> lines.isEmpty() ? "" : "\n" + console.say("noticed") + "\n" + lines));
  }

  private int save(Path target, List<String> kept) {
    return new Batch(console, options)
        .run(
            List.of(target),
            file -> {
              WholeFile.write(file, String.join("", kept));
              return ExitCode.OK;
            });
  }
}
