package vn.kehoach.io.chart;

import java.util.Optional;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.io.page.PaperLines;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;

/**
 * The way from the figures of an indicator to their lines.
 *
 * @param lines the lines of all papers, the superior one last
 * @param superior the number of the superior paper; less than 0 if there is none
 * @param from what leads there
 */
record CellLinks(PaperLines lines, int superior, From from) {

  Optional<String> of(int plan, MatrixCell cell) {
    Optional<Evidence> value =
        cell.values().stream().flatMap(v -> v.evidence().stream()).findFirst();
    Optional<Evidence> name =
        cell.values().isEmpty() ? Optional.empty() : cell.indicator().flatMap(Indicator::evidence);
    return link(plan, value).or(() -> link(plan, name));
  }

  /** Where one value of several stands; the line of its cell if its own is not known. */
  Optional<String> of(int plan, MatrixCell cell, IndicatorValue value) {
    return link(plan, value.evidence()).or(() -> of(plan, cell));
  }

  Optional<String> ofSuperior(IndicatorValue value) {
    return superior < 0 ? Optional.empty() : link(superior, value.evidence());
  }

  private Optional<String> link(int paper, Optional<Evidence> evidence) {
    return evidence.flatMap(e -> lines.link(paper, Place.of(e.span()), from));
  }
}
