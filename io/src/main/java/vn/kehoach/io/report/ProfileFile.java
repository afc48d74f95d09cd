package vn.kehoach.io.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.validation.Profile;

/**
 * A user's profile as a JSON file.
 *
 * <pre>{@code
 * {
 *   "format": "kehoach/profile",
 *   "version": "1.0",
 *   "name": "our-portal",
 *   "extends": "publication",
 *   "severities": {"task.lead-missing": "error", "task.vague-verb": "off"},
 *   "accept": [
 *     {
 *       "code": "indicator.unit-missing",
 *       "fingerprint": "3f2a9c1b4d5e6f70",
 *       "reason": "The unit stands in the sentence before the table.",
 *       "until": "2026-12-31"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>{@code extends} names a profile of the library; what the file says goes before it. {@code off}
 * leaves a rule out. Fingerprints stand in the reports; {@code until} is the last day on which an
 * acceptance holds, and may be absent. A member that is not known is an error, so that nothing
 * misspelt is passed over; a code that no rule has is told by the report.
 */
public final class ProfileFile {

  static final String FORMAT = "kehoach/profile";

  private static final String EXTENDS = "extends";

  private ProfileFile() {}

  /**
   * Reads a profile.
   *
   * @param file the file
   * @return the profile, with all that it extends
   * @throws ReportFileException if something does not fit, with its place
   * @throws IOException if the file cannot be read
   */
  public static Profile read(Path file) throws IOException {
    return read(Files.readAllBytes(file), file.toString());
  }

  /**
   * Reads a profile.
   *
   * @param json JSON in UTF-8
   * @param name what to call the file in errors
   * @return the profile, with all that it extends
   * @throws ReportFileException if something does not fit, with its place
   */
  public static Profile read(byte[] json, String name) throws ReportFileException {
    Members members = JsonTree.read(json, name, FORMAT);
    members.only(
        "format", "version", ProfileNode.NAME, EXTENDS, ProfileNode.SEVERITIES, ProfileNode.ACCEPT);
    Profile own = ProfileNode.read(members);
    Optional<String> base = members.maybe(EXTENDS);
    return base.isPresent() ? members.parsed(EXTENDS, Profile::ready).extendedBy(own) : own;
  }

  /**
   * Returns a profile as the text of a file that extends nothing.
   *
   * @param profile the profile
   * @return JSON, with a line feed at the end; {@link #read(byte[], String)} reads an equal one
   */
  public static String write(Profile profile) {
    ObjectNode file = JsonTree.file(FORMAT);
    ProfileNode.write(file, profile);
    return JsonTree.pretty(file);
  }
}
