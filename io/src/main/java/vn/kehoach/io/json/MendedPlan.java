package vn.kehoach.io.json;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;

/** Reads a plan again after its JSON was changed. */
final class MendedPlan {

  private MendedPlan() {}

  /**
   * Returns the changed plan.
   *
   * @throws IllegalArgumentException if something in it is noticed that was not there before
   */
  static Plan read(byte[] json, byte[] mended) {
    return read(json, mended, Severity.INFO);
  }

  /** The same for another version, which may bring members along that nobody knows. */
  static Plan readVersion(byte[] json, byte[] mended) {
    return read(json, mended, Severity.ERROR);
  }

  private static Plan read(byte[] json, byte[] mended, Severity least) {
    Set<String> known = new HashSet<>();
    read(json).findings().forEach(finding -> known.add(key(finding)));
    Reading<Plan> reading = read(mended);
    for (Finding finding : reading.findings()) {
      if (finding.severity().compareTo(least) <= 0 && !known.contains(key(finding))) {
        throw new IllegalArgumentException(
            "the mended plan cannot be read: "
                + Messages.of(Locale.ENGLISH).text(finding)
                + " ("
                + finding.place().pointer()
                + ")");
      }
    }
    return reading.value();
  }

  /** Reads leniently, as a plan may hold what a file of a later version brought along. */
  private static Reading<Plan> read(byte[] json) {
    try {
      return PlanJson.standard().readLenient(json);
    } catch (PlanJsonException e) {
      throw new IllegalArgumentException("the plan cannot be read: " + e.getMessage(), e);
    }
  }

  private static String key(Finding finding) {
    return finding.code() + " " + finding.place().pointer();
  }
}
