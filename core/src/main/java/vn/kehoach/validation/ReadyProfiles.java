package vn.kehoach.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import vn.kehoach.finding.Severity;
import vn.kehoach.text.RowFile;

/** The library's profiles: row files {@code profile-NAME.csv} with code, severity and why. */
final class ReadyProfiles {

  static final Profile STANDARD_PROFILE = Profile.builder().name(Profile.STANDARD).build();

  static final ImmutableList<String> NAMES =
      ImmutableList.of(Profile.STANDARD, "drafting", "publication", "research");

  /** The word for a rule that is not to run. */
  private static final String OFF = "off";

  private ReadyProfiles() {}

  static Profile of(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "profile must be one of " + NAMES + ", but was '" + name + "'");
    }
    return name.equals(Profile.STANDARD) ? STANDARD_PROFILE : read(name);
  }

  private static Profile read(String name) {
    Profile.Builder profile = Profile.builder().name(name);
    TreeSet<String> leftOut = new TreeSet<>();
    for (RowFile.Row row : RowFile.of(Profile.class, "profile-" + name + ".csv")) {
      String code = row.required("code", "task.lead-missing");
      if (row.text("severity").equals(OFF)) {
        leftOut.add(code);
      } else {
        profile.putSeverities(code, severity(row));
      }
    }
    return profile.leftOut(ImmutableSortedSet.copyOfSorted(leftOut)).build();
  }

  private static Severity severity(RowFile.Row row) {
    Optional<Severity> severity =
        Arrays.stream(Severity.values())
            .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(row.text("severity")))
            .findFirst();
    return severity.orElseThrow(
        () -> row.wrong("severity", "one of [error, warning, info, " + OFF + "]"));
  }
}
