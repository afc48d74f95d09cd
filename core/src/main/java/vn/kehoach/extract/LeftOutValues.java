package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;

/**
 * The values of running text that were seen and not taken for a figure of the plan, each with the
 * reason, so that nobody has to guess why a number is missing.
 */
final class LeftOutValues {

  /** Why a value is no figure of the plan. */
  enum Reason {
    /** A limit something is judged by: "khi vượt 0,9 mg/l". */
    CONDITION,
    /** Part of a name between quotation marks. */
    QUOTED,
    /** A figure that was there before in nearly the same words. */
    REPEATED,
    /** A figure whose words do not say what it measures. */
    UNNAMED
  }

  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  void add(Reason reason, Evidence printed) {
    findings.add(
        Finding.of(
            "extract.value-" + reason.name().toLowerCase(Locale.ROOT),
            Severity.INFO,
            Place.of(printed.span()),
            ImmutableMap.of("found", printed.quote())));
  }

  ImmutableList<Finding> findings() {
    return findings.build();
  }
}
