package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoach.comparison.IndicatorMatrix;
import vn.kehoach.comparison.MatchVerdict;
import vn.kehoach.comparison.MatrixCell;
import vn.kehoach.comparison.MatrixLine;
import vn.kehoach.comparison.MatrixReason;
import vn.kehoach.comparison.MatrixRow;
import vn.kehoach.comparison.RankRange;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.io.chart.ChartTable.Cell;
import vn.kehoach.io.chart.ChartTable.Part;
import vn.kehoach.io.chart.DotPlot.Dot;
import vn.kehoach.io.chart.DotPlot.Guide;
import vn.kehoach.io.chart.SlopeChart.Line;
import vn.kehoach.io.chart.SlopeChart.Point;
import vn.kehoach.io.page.PageWords;
import vn.kehoach.measure.Unit;

/** The pictures and the table of one indicator over all plans. */
final class MatrixRowCharts {

  /** From so many figures on, a time has a picture of its own and is summed up. */
  static final int SEVERAL = 3;

  /** Up to so many plans without the indicator are named. */
  private static final int MOST_NAMED = 8;

  private final IndicatorMatrix matrix;
  private final MatrixRow row;
  private final PageWords words;
  private final CellLinks links;
  private final TimeText times;

  MatrixRowCharts(IndicatorMatrix matrix, MatrixRow row, PageWords words, CellLinks links) {
    this.matrix = matrix;
    this.row = row;
    this.words = words;
    this.links = links;
    this.times = new TimeText(words);
  }

  ChartSection section(String id) {
    String heading = words.capital(row.label());
    if (row.lines().isEmpty()) {
      return new ChartSection(id, heading, remarks(), ImmutableList.of(), Optional.empty());
    }
    ImmutableList.Builder<Chart> charts = ImmutableList.builder();
    Optional<SlopeChart> slope = slope();
    slope.ifPresent(charts::add);
    dotLines(slope.isPresent()).forEach(line -> charts.add(dots(line)));
    return new ChartSection(id, heading, remarks(), charts.build(), Optional.of(table()));
  }

  private ImmutableList<String> remarks() {
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    if (row.verdict() == MatchVerdict.MAYBE) {
      remarks.add(words.text("compare.maybe"));
    }
    if (row.lines().isEmpty()) {
      remarks.add(words.text("compare.no-figures"));
    }
    List<String> without = plans(/* present= */ false).mapToObj(matrix.names()::get).toList();
    if (without.size() > MOST_NAMED) {
      remarks.add(words.text("compare.in", in(matrix.names().size() - without.size())));
    } else if (!without.isEmpty()) {
      remarks.add(words.text("compare.without", one("plans", String.join("; ", without))));
    }
    return remarks.build();
  }

  private ImmutableMap<String, String> in(int plans) {
    String all = String.valueOf(matrix.names().size());
    return ImmutableMap.of("plans", String.valueOf(plans), "all", all);
  }

  private IntStream plans(boolean present) {
    return IntStream.range(0, matrix.names().size())
        .filter(plan -> row.indicators().get(plan).isPresent() == present);
  }

  private String head(MatrixLine line) {
    String kind = words.text("kind." + line.kind().label());
    return line.until().map(time -> kind + " " + times.of(time)).orElse(kind);
  }

  private static String unit(MatrixLine line) {
    return line.unit().map(Unit::text).orElse("");
  }

  /** Whether an amount is the same number in both units, such as per 10.000 dân and per vạn dân. */
  private static boolean isSame(Optional<Unit> one, Optional<Unit> other) {
    return one.equals(other)
        || one.flatMap(from -> other.flatMap(from::factorTo))
            .filter(factor -> factor.compareTo(BigDecimal.ONE) == 0)
            .isPresent();
  }

  private Optional<Figure> figure(MatrixLine line, int plan) {
    MatrixCell cell = line.cells().get(plan);
    return bare(line, plan).map(figure -> figure.withLink(links.of(plan, cell)));
  }

  private static Optional<Figure> bare(MatrixLine line, int plan) {
    return CellFigure.of(line.cells().get(plan), line.unit());
  }

  private Optional<Figure> demand(MatrixLine line) {
    return line.demand()
        .flatMap(v -> CellFigure.demand(v, line).map(f -> f.withLink(links.ofSuperior(v))));
  }

  private int drawn(MatrixLine line) {
    return (int) plans(true).filter(plan -> bare(line, plan).isPresent()).count();
  }

  /** The line most plans have a figure on, targets before others and later times before earlier. */
  private Optional<MatrixLine> best() {
    return row.lines().stream()
        .filter(line -> isDrawable(line) && drawn(line) > 0)
        .max(
            Comparator.comparing((MatrixLine line) -> line.kind() == ValueKind.TARGET)
                .thenComparing(this::drawn)
                .thenComparing(line -> line.until().isPresent())
                .thenComparing(
                    line -> line.until().map(time -> time.last().toEpochDay()).orElse(0L)));
  }

  private static boolean isDrawable(MatrixLine line) {
    return line.kind() != ValueKind.CHANGE && line.kind() != ValueKind.PLAN_RATIO;
  }

  /** The times that have a dot plot: each with several figures; else the best, if it tells more. */
  private List<MatrixLine> dotLines(boolean hasSlope) {
    List<MatrixLine> lines =
        row.lines().stream()
            .filter(line -> line.kind() == ValueKind.TARGET && drawn(line) >= SEVERAL)
            .toList();
    return lines.isEmpty() && !hasSlope ? best().stream().toList() : lines;
  }

  private DotPlot dots(MatrixLine line) {
    List<Integer> order = new ArrayList<>(plans(true).boxed().toList());
    order.sort(
        Comparator.comparing((Integer plan) -> bare(line, plan).isEmpty())
            .thenComparing(
                plan ->
                    line.cells().get(plan).rank().value().map(RankRange::from).orElse(order.size()))
            .thenComparing(
                plan -> bare(line, plan).map(Figure::low).orElse(BigDecimal.ZERO), descending()));
    ImmutableList.Builder<Dot> dots = ImmutableList.builder();
    order.forEach(plan -> dots.add(dot(line, plan)));
    Optional<Guide> guide = demand(line).map(figure -> new Guide(superior(), figure));
    return new DotPlot(
        title(line),
        unit(line),
        dots.build(),
        guide,
        new LineNotes(matrix.names(), words).of(line));
  }

  private Comparator<BigDecimal> descending() {
    Comparator<BigDecimal> ascending = Comparator.naturalOrder();
    return row.direction() == Direction.LOWER ? ascending : ascending.reversed();
  }

  private String title(MatrixLine line) {
    String order = "compare.order." + PageWords.key(row.direction());
    return words.capital(words.text(order, one("line", head(line))));
  }

  private static ImmutableMap<String, String> one(String name, String value) {
    return ImmutableMap.of(name, value);
  }

  private String superior() {
    return matrix.superior().orElse("");
  }

  private Dot dot(MatrixLine line, int plan) {
    String name = matrix.names().get(plan);
    return figure(line, plan)
        .map(figure -> Dot.of(name, figure))
        .orElseGet(() -> Dot.none(name, why(line.cells().get(plan))));
  }

  /** What stands there instead of a figure: the printed values, and why they are not drawn. */
  private String why(MatrixCell cell) {
    String printed = printed(cell);
    String reason =
        cell.figure()
            .reason()
            .filter(r -> printed.isEmpty() || r != MatrixReason.NO_VALUE)
            .map(r -> words.text("reason." + r.code()))
            .orElse("");
    return printed + (printed.isEmpty() || reason.isEmpty() ? "" : " · ") + reason;
  }

  private static String printed(MatrixCell cell) {
    return cell.values().stream()
        .map(value -> FigureText.close(value.value().toString()))
        .collect(Collectors.joining("; "));
  }

  /** The lines with a time in the unit of the best one, drawn from time to time. */
  private Optional<SlopeChart> slope() {
    Optional<MatrixLine> best = best();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    List<MatrixLine> lines =
        row.lines().stream()
            .filter(line -> isDrawable(line) && line.until().isPresent())
            .filter(line -> isSame(line.unit(), best.get().unit()))
            .toList();
    ImmutableList.Builder<Line> drawn = ImmutableList.builder();
    plans(true)
        .mapToObj(plan -> Line.of(matrix.names().get(plan), points(lines, plan)).withSeries(plan))
        .filter(line -> !line.points().isEmpty())
        .forEach(drawn::add);
    ImmutableList<Point> demands = demands(lines);
    if (!demands.isEmpty()) {
      drawn.add(new Line(superior(), demands, /* guide= */ true));
    }
    SlopeChart chart =
        new SlopeChart(
            words.text(based(lines) ? "compare.slope" : "compare.targets"),
            unit(best.get()),
            drawn.build(),
            ImmutableList.of());
    return Optional.of(chart).filter(SlopeDrawing::hasSegment);
  }

  private static boolean based(List<MatrixLine> lines) {
    return lines.stream().anyMatch(line -> line.kind() == ValueKind.BASELINE);
  }

  private ImmutableList<Point> points(List<MatrixLine> lines, int plan) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (MatrixLine line : lines) {
      figure(line, plan)
          .ifPresent(f -> points.add(new Point(line.until().orElseThrow(), line.kind(), f)));
    }
    return points.build();
  }

  private ImmutableList<Point> demands(List<MatrixLine> lines) {
    ImmutableList.Builder<Point> points = ImmutableList.builder();
    for (MatrixLine line : lines) {
      demand(line)
          .ifPresent(f -> points.add(new Point(line.until().orElseThrow(), line.kind(), f)));
    }
    return points.build();
  }

  private ChartTable table() {
    ImmutableList.Builder<String> heads = ImmutableList.builder();
    heads.add(words.text("table.place"));
    boolean mixed = isMixed();
    for (MatrixLine line : row.lines()) {
      boolean told = mixed && !FigureText.isBehind(unit(line));
      heads.add(head(line) + (told ? " (" + unit(line) + ")" : ""));
    }
    ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    if (row.lines().stream().anyMatch(line -> line.demand().isPresent())) {
      rows.add(demandCells());
    }
    plans(true).forEach(plan -> rows.add(cells(plan)));
    String unit = mixed ? "" : unit(best().orElse(row.lines().get(0)));
    return new ChartTable(unit, heads.build(), rows.build());
  }

  /** Whether the lines differ in their unit by more than its spelling. */
  private boolean isMixed() {
    Optional<Unit> first = row.lines().get(0).unit();
    return !row.lines().stream().allMatch(line -> isSame(line.unit(), first));
  }

  private ImmutableList<Cell> demandCells() {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(Cell.of(superior()));
    for (MatrixLine line : row.lines()) {
      FigureText text = new FigureText(words, unit(line));
      cells.add(
          new Cell(
              line.demand().stream()
                  .map(
                      value ->
                          new Part(
                              demand(line)
                                  .map(text::of)
                                  .orElse(FigureText.close(value.value().toString())),
                              "",
                              links.ofSuperior(value)))
                  .collect(ImmutableList.toImmutableList())));
    }
    return cells.build();
  }

  private ImmutableList<Cell> cells(int plan) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(Cell.of(matrix.names().get(plan)));
    for (MatrixLine line : row.lines()) {
      cells.add(new Cell(parts(line, plan)));
    }
    return cells.build();
  }

  private ImmutableList<Part> parts(MatrixLine line, int plan) {
    MatrixCell cell = line.cells().get(plan);
    Optional<Figure> figure = figure(line, plan);
    if (figure.isPresent()) {
      String text = new FigureText(words, unit(line)).of(figure.get());
      return ImmutableList.of(new Part(text, figure.get().printed(), figure.get().link()));
    }
    boolean plainlyNone =
        cell.values().isEmpty()
            && cell.figure().reason().filter(r -> r != MatrixReason.NOT_NUMERIC).isPresent();
    if (plainlyNone) {
      return ImmutableList.of();
    }
    return ImmutableList.of(new Part(why(cell), "", links.of(plan, cell)));
  }
}
