package vn.kehoach.io.chart;

import java.util.Optional;
import vn.kehoach.io.page.HtmlOut;

/** A chart laid out on a sheet, ready to be drawn. */
interface Drawing {

  /** How high the picture is. */
  double height();

  /** Draws all that is within the picture. */
  void draw(Svg svg);

  /** Returns a chart laid out; empty if it has nothing that could be drawn. */
  static Optional<Drawing> of(Chart chart, Sheet sheet) {
    if (chart instanceof DotPlot plot) {
      return Optional.of(plot)
          .filter(p -> p.dots().stream().anyMatch(d -> d.figure().isPresent()))
          .map(p -> new DotDrawing(p, sheet));
    }
    if (chart instanceof SlopeChart slope) {
      return Optional.of(slope)
          .filter(s -> s.lines().stream().anyMatch(line -> !line.points().isEmpty()))
          .map(s -> new SlopeDrawing(s, sheet));
    }
    return Optional.of((GanttChart) chart)
        .filter(gantt -> !gantt.rows().isEmpty())
        .map(gantt -> new GanttDrawing(gantt, sheet));
  }

  /** Writes a chart as a picture, or nothing if it has nothing that could be drawn. */
  static void write(HtmlOut out, Chart chart, String title, Sheet sheet, boolean alone) {
    Optional<Drawing> drawing = of(chart, sheet);
    if (drawing.isPresent()) {
      Svg svg = new Svg(out);
      ChartTable table = ChartTable.of(chart, sheet.words());
      String about = alone ? table.told() : table.summary(sheet.words());
      svg.open(sheet, drawing.get().height(), title, about, alone);
      drawing.get().draw(svg);
      svg.close();
    }
  }
}
