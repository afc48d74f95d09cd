package vn.kehoach.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A step taken for each of many files; a bad file is complained about, and the next one follows.
 */
final class Batch {

  private final Console console;
  private final CommonOptions options;
  private final Progress progress;

  Batch(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
    PrintWriter silent = new PrintWriter(PrintWriter.nullWriter());
    this.progress = new Progress(options.quiet() ? silent : console.err(), System::nanoTime);
  }

  /** What is done with one file; returns an exit code. */
  interface Step {
    int with(Path file) throws IOException;
  }

  /** Takes the step for each file and returns the worst exit code. */
  int run(List<Path> files, Step step) {
    int worst = ExitCode.OK;
    for (int i = 0; i < files.size(); i++) {
      progress.at(i + 1, files.size(), files.get(i).toString());
      worst = Math.max(worst, one(files.get(i), step));
    }
    return worst;
  }

  private int one(Path file, Step step) {
    try {
      return step.with(file);
    } catch (IOException e) {
      return failed(file, e);
    } catch (UncheckedIOException e) {
      return failed(file, Objects.requireNonNullElse(e.getCause(), e));
    } catch (RuntimeException e) {
      // a fault of the program must not take the other files with it
      return failed(file, e);
    }
  }

  private int failed(Path file, Exception wrong) {
    console.complain(Complaint.of(console, file, wrong));
    if (options.verbose()) {
      wrong.printStackTrace(console.err());
      console.err().flush();
    }
    return ExitCode.UNREADABLE;
  }
}
