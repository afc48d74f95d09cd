package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;

/** A picture of figures: what is to be drawn, not how. */
public sealed interface Chart permits DotPlot, SlopeChart, GanttChart {

  /**
   * Returns what the picture shows, such as {@code Tỷ lệ bao phủ BHYT, chỉ tiêu 2025}.
   *
   * @return its title
   */
  String title();

  /**
   * Returns what a reader must know beside the picture, such as why a value is missing from it.
   *
   * @return sentences
   */
  ImmutableList<String> notes();
}
