package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.comparison.Distribution;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.Outlier;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.measure.Unit;

/**
 * What is said beside the picture of a time: how the figures are spread, and who is far off.
 *
 * @param names the names of the plans
 * @param words the words in the reader's language
 */
record LineNotes(ImmutableList<String> names, PageWords words) {

  ImmutableList<String> of(MatrixLine line) {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    FigureText text = new FigureText(words, line.unit().map(Unit::text).orElse(""));
    line.distribution()
        .value()
        .filter(all -> all.n() >= MatrixRowCharts.SEVERAL)
        .ifPresent(all -> notes.add(sum(all, text)));
    for (int plan = 0; plan < line.cells().size(); plan++) {
      ImmutableMap<String, String> name = ImmutableMap.of("plan", names.get(plan));
      line.cells()
          .get(plan)
          .outlier()
          .value()
          .filter(outlier -> outlier != Outlier.NO)
          .ifPresent(outlier -> notes.add(words.text("compare." + outlier.code(), name)));
    }
    return notes.build();
  }

  private String sum(Distribution all, FigureText text) {
    return words.text(
        "compare.sum",
        ImmutableMap.of(
            "n", String.valueOf(all.n()),
            "min", text.number(all.min()),
            "median", text.number(all.median()),
            "max", text.number(all.max())));
  }
}
