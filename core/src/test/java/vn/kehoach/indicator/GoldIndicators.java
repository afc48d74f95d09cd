package vn.kehoach.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;

/** Indicators of the papers beside the project, as a careful reader wrote them down. */
public final class GoldIndicators {

  private static final Path FOLDER = Path.of("..", "..", "shared", "gold");

  private GoldIndicators() {}

  public static boolean present() {
    return Files.isReadable(FOLDER.resolve("pairs.csv"));
  }

  public static List<Indicator> of(String paper) throws IOException {
    Map<String, Indicator.Builder> byNumber = new LinkedHashMap<>();
    int row = 0;
    for (Map<String, String> cells : rows(paper + ".indicators.csv")) {
      String number = cells.get("no");
      Indicator.Builder indicator = byNumber.computeIfAbsent(number, n -> indicator(n, cells));
      if (!cells.get("value").isEmpty()) {
        indicator.addValues(value(number + "-" + row, cells));
      }
      row++;
    }
    return byNumber.values().stream()
        .map(Indicator.Builder::build)
        .map(Indicator.class::cast)
        .toList();
  }

  private static Indicator.Builder indicator(String number, Map<String, String> cells) {
    String path = cells.get("path");
    int stroke = path.indexOf(" / ");
    Optional<String> parent =
        stroke < 0 ? Optional.empty() : Optional.of("i" + path.substring(0, stroke));
    Indicator.Builder builder = Indicator.builder();
    builder
        .id("i" + number)
        .number(number)
        .name(cells.get("name"))
        .group(cells.get("group"))
        .subject(cells.get("subject"))
        .parentId(parent);
    return builder;
  }

  private static IndicatorValue value(String id, Map<String, String> cells) {
    Quantity quantity = Quantity.of(new BigDecimal(cells.get("value")), Unit.of(cells.get("unit")));
    return IndicatorValue.builder()
        .id(id)
        .kind(kind(cells.get("kind")))
        .value(Measured.of(Bound.EXACTLY, quantity))
        .build();
  }

  private static ValueKind kind(String label) {
    for (ValueKind kind : ValueKind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("kind must be a label of ValueKind, but was " + label);
  }

  public static List<Map<String, String>> rows(String file) throws IOException {
    return rows(FOLDER.resolve(file));
  }

  static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    List<String> head = cells(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      List<String> cells = cells(line);
      for (int i = 0; i < head.size(); i++) {
        row.put(head.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
