package vn.kehoach.io.chart;

import vn.kehoach.io.page.RoomFile;

/** The styles of pictures and of the pages that hold them. */
final class ChartStyle {

  /** The style of pictures within a page. */
  static final String DRAWN = RoomFile.text(ChartStyle.class, "chart.css");

  /** The style of the page around them. */
  static final String PAGE = RoomFile.text(ChartStyle.class, "chart-page.css");

  /** The style of a picture that is a file of its own. */
  static final String ALONE = RoomFile.text(ChartStyle.class, "chart-alone.css") + DRAWN;

  private ChartStyle() {}
}
