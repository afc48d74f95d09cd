package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ValidationContext;
import vn.kehoach.validation.ValidationReport;

/** {@code kehoach validate}: what the rules notice in each file. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  private final PlanValidator validator = PlanValidator.standard();

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of.validate")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = ReportPrinter.FORMATS)
  private ReportPrinter.Format format = ReportPrinter.Format.text;

  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "profile")
  private String profile = Profile.STANDARD;

  @Option(names = "--accept", paramLabel = "FILE", descriptionKey = "accept")
  private @Nullable Path accept;

  @Option(names = "--diff", paramLabel = "REPORT", descriptionKey = "diff.report")
  private @Nullable Path earlier;

  @Option(names = "--fix-preview", descriptionKey = "fix-preview")
  private boolean preview;

  @Option(names = "--patch", descriptionKey = "patch")
  private boolean patch;

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long instead = Stream.of(earlier != null, preview, patch).filter(chosen -> chosen).count();
    if (instead > 1 || (files.size() > 1 && (earlier != null || patch))) {
      console.complain(console.say("error.one-instead"));
      return ExitCode.USAGE;
    }
    if (format.isWhole() && (files.size() > 1 || instead > 0)) {
      console.complain(console.say("error.one-page", format));
      return ExitCode.USAGE;
    }
    GivenFiles given = new GivenFiles(console);
    Optional<Profile> wanted = given.profile(profile, Optional.ofNullable(accept));
    Optional<ValidationReport> before = Optional.ofNullable(earlier).flatMap(given::report);
    if (given.exitCode() != ExitCode.OK) {
      return given.exitCode();
    }
    ValidationContext context =
        ValidationContext.builder()
            .asOf(Optional.ofNullable(asOf))
            .profile(wanted.orElse(Profile.standard()))
            .build();
    return new Batch(console, options).run(files, file -> validate(file, context, before));
  }

  private int validate(Path file, ValidationContext context, Optional<ValidationReport> before)
      throws IOException {
    Reading<Plan> reading = PlanFiles.read(file);
    ValidationReport report = validator.validate(reading.value(), context);
    console.out().print(text(new Validated(file, reading, report), before));
    console.out().flush();
    return reading.hasErrors() || report.hasErrors() ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** Returns what was asked for: the report, or what stands in its place. */
  private String text(Validated validated, Optional<ValidationReport> before) throws IOException {
    ReportPrinter printer = new ReportPrinter(console, format);
    if (before.isPresent()) {
      return printer.difference(validated, before.get());
    }
    if (preview || patch) {
      FixPrinter fixes = new FixPrinter(console, validator);
      return patch ? fixes.patch(validated) : fixes.preview(validated);
    }
    return printer.report(validated);
  }
}
