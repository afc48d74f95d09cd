/**
 * Pictures of figures: dot plots, slope charts and Gantt charts as SVG and as web pages.
 *
 * <p>{@link vn.kehoach.io.chart.DotPlot}, {@link vn.kehoach.io.chart.SlopeChart} and {@link
 * vn.kehoach.io.chart.GanttChart} say what is to be drawn and can be filled by anyone; {@link
 * vn.kehoach.io.chart.ChartSvg} draws one as a file of its own, {@link
 * vn.kehoach.io.chart.ChartHtml} writes several into a page with their figures as tables.
 *
 * <p>A picture is laid out by its {@code Drawing} on a {@code Sheet}: a wide one for screens and
 * paper, a narrow one for phones. Axes have round ticks ({@code Scale}), labels stand beside what
 * they name and are moved apart where they would overlap ({@code Spread}). Nothing is drawn that is
 * not given: what is missing is a gap and said in words.
 */
@NullMarked
package vn.kehoach.io.chart;

import org.jspecify.annotations.NullMarked;
