package vn.kehoach.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import vn.kehoach.io.report.ProfileFile;
import vn.kehoach.io.report.ReportFileException;
import vn.kehoach.io.report.ReportJson;
import vn.kehoach.validation.Profile;
import vn.kehoach.validation.ValidationReport;

/** The files beside the papers: profiles and an earlier report; what is wrong is complained of. */
final class GivenFiles {

  private final Console console;
  private int exitCode = ExitCode.OK;

  GivenFiles(Console console) {
    this.console = console;
  }

  /** How a file is read. */
  private interface Reader<T> {
    T read(Path file) throws IOException;
  }

  /** Returns how it went: 0, or the code with which the program is to end. */
  int exitCode() {
    return exitCode;
  }

  /** Returns a profile by its name or file, with the acceptances of another file added. */
  Optional<Profile> profile(String nameOrFile, Optional<Path> accept) {
    Optional<Profile> profile = profile(nameOrFile);
    if (accept.isEmpty() || profile.isEmpty()) {
      return profile;
    }
    return read(accept.get(), ProfileFile::read)
        .map(
            more ->
                profile
                    .get()
                    .extendedBy(
                        Profile.builder()
                            .name(profile.get().name())
                            .acceptances(more.acceptances())
                            .build()));
  }

  private Optional<Profile> profile(String nameOrFile) {
    if (Profile.readyNames().contains(nameOrFile)) {
      return Optional.of(Profile.ready(nameOrFile));
    }
    Path file = Path.of(nameOrFile);
    if (!Files.exists(file)) {
      console.complain(console.say("error.no-profile", nameOrFile, Profile.readyNames()));
      exitCode = ExitCode.USAGE;
      return Optional.empty();
    }
    return read(file, ProfileFile::read);
  }

  /** Returns the report that an earlier run printed as JSON. */
  Optional<ValidationReport> report(Path file) {
    return read(file, known -> ReportJson.read(Files.readAllBytes(known), known.toString()));
  }

  private <T> Optional<T> read(Path file, Reader<T> reader) {
    try {
      return Optional.of(reader.read(file));
    } catch (ReportFileException e) {
      console.complain(Objects.requireNonNullElse(e.getMessage(), file.toString()));
    } catch (IOException e) {
      console.complain(Complaint.of(console, file, e));
    }
    exitCode = ExitCode.UNREADABLE;
    return Optional.empty();
  }
}
