package vn.kehoach.io.report;

import java.io.IOException;

/**
 * A report or profile that does not say what it should, such as {@code our.json:
 * /severities/task.lead-missing must be one of [error, warning, info, off], but was 'eror'}.
 */
public final class ReportFileException extends IOException {

  private static final long serialVersionUID = 1L;

  ReportFileException(String file, String complaint) {
    super(file + ": " + complaint);
  }
}
