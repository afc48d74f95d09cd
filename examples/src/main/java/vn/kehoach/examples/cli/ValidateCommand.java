package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.json.FindingsJson;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ReportText;
import vn.kehoach.validation.ValidationReport;

/** {@code kehoach validate}: what the rules notice in each file. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  /** How findings are printed. */
  enum Format {
    text,
    json
  }

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Console console;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return new Batch(console, options).run(files, this::validate);
  }

  private int validate(Path file) throws IOException {
    Reading<Plan> reading = PlanFiles.read(file);
    ValidationReport report = PlanValidator.standard().validate(reading.value());
    console.out().print(format == Format.json ? json(file, reading, report) : text(file, report));
    console.out().flush();
    return reading.hasErrors() || report.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private String text(Path file, ValidationReport report) {
    return "== " + file + "\n" + ReportText.of(console.locale()).render(report) + "\n";
  }

  /** Returns one line for the file; what was noticed while reading comes first. */
  private String json(Path file, Reading<Plan> reading, ValidationReport report) {
    ImmutableList<Finding> all =
        ImmutableList.<Finding>builder()
            .addAll(reading.findings())
            .addAll(report.findings())
            .build();
    FindingsJson writer = FindingsJson.standard().with(Messages.of(console.locale()));
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("file", file.toString());
    line.setAll((ObjectNode) MAPPER.readTree(writer.toJson(all)));
    return MAPPER.writeValueAsString(line) + "\n";
  }
}
