package vn.kehoach.examples.cli;

import vn.kehoach.io.report.ReportDiffJson;
import vn.kehoach.io.report.ReportJson;
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
  static final String FORMATS = "text|json";

  /** How a report is printed. */
  enum Format {
    text,
    json
  }

  /** Returns a report with its heading, or as one line for the file. */
  String report(Validated validated) {
    return switch (format) {
      case text ->
          validated.heading() + ReportText.of(console.locale()).render(validated.report()) + "\n";
      case json ->
          ReportJson.of(console.locale())
              .withSourceName(validated.file().toString())
              .withReading(validated.reading().findings())
              .renderLine(validated.report());
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
