package vn.kehoach.extract;

import java.util.Optional;
import java.util.OptionalInt;
import vn.kehoach.plan.DocumentNature;

/**
 * What readers of facts need to know of the whole paper.
 *
 * @param nature plan, report or digest
 * @param year the year of issue, if it is known
 * @param time the time the paper is for, or that of a heading in it
 */
record Paper(DocumentNature nature, OptionalInt year, Optional<GivenTime> time) {

  boolean isReport() {
    return nature == DocumentNature.PROGRESS_REPORT;
  }

  /** Returns what is to be known below a heading: it may name another time. */
  Paper under(String heading) {
    return GivenTime.in(heading)
        .map(given -> new Paper(nature, year, Optional.of(given)))
        .orElse(this);
  }
}
