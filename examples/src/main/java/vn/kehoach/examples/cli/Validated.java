package vn.kehoach.examples.cli;

import java.nio.file.Path;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.ValidationReport;

/**
 * A file that was read and checked.
 *
 * @param file the file
 * @param reading its plan, and what was noticed while reading
 * @param report what the rules noticed
 */
record Validated(Path file, Reading<Plan> reading, ValidationReport report) {

  /** Returns the line that stands above the text about a file. */
  String heading() {
    return "== " + file + "\n";
  }
}
