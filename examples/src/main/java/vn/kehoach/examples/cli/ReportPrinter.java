package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import vn.kehoach.io.report.ReportDiffJson;
import vn.kehoach.io.report.ReportHtml;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.io.report.ReportSarif;
import vn.kehoach.validation.ReportDiff;
import vn.kehoach.validation.ReportDiffText;
import vn.kehoach.validation.ReportText;
import vn.kehoach.validation.ValidationReport;

/**
 * Reports in the format asked for.
 *
 * @param console the language
 * @param format the format; a further one is a constant of {@link Format} and a case in {@link
 *     #report}
 */
record ReportPrinter(Console console, Format format) {

  /** The names of the formats, as the help shows them. */
  static final String FORMATS = "text|json|html|sarif";

  /** How a report is printed. */
  enum Format {
    text,
    json,
    html,
    sarif;

    /** Returns whether what is printed is a file of its own, of which two cannot follow. */
    boolean isWhole() {
      return this == html || this == sarif;
    }
  }

  /** Returns a report with its heading, or as one line for the file. */
  String report(Validated validated) throws IOException {
    return switch (format) {
      case text ->
          validated.heading() + ReportText.of(console.locale()).render(validated.report()) + "\n";
      case json ->
          ReportJson.of(console.locale())
              .withSourceName(validated.file().toString())
              .withReading(validated.reading().findings())
              .renderLine(validated.report());
      case html ->
          ReportHtml.of(console.locale())
              .withSourceName(validated.file().toString())
              .render(validated.report(), validated.reading().value());
      case sarif ->
          ReportSarif.of(console.locale())
              .withSourceName(validated.file().toString())
              .withFile(Files.readAllBytes(validated.file()))
              .render(validated.report(), validated.reading().value());
    };
  }

  /** Returns what became of the findings since an earlier report: JSON if asked for, else text. */
  String difference(Validated validated, ValidationReport earlier) {
    ReportDiff diff = ReportDiff.between(earlier, validated.report());
    return format == Format.json
        ? ReportDiffJson.of(console.locale()).renderLine(diff)
        : validated.heading() + ReportDiffText.of(console.locale()).render(diff) + "\n";
  }
}
