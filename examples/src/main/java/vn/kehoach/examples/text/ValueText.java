package vn.kehoach.examples.text;

import java.util.stream.Collectors;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Criterion;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Several;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;

/** A value in little room: {@code > 95%}, {@code 15–18%}, {@code hạng 5}. */
final class ValueText implements TargetValue.Cases<String> {

  private static final ValueText SHORT = new ValueText();

  private ValueText() {}

  static String of(TargetValue value) {
    return value.fold(SHORT);
  }

  @Override
  public String measured(Measured value) {
    String sign = value.bound() == Bound.EXACTLY ? "" : value.bound().sign() + " ";
    return sign + print(value.quantity());
  }

  @Override
  public String between(Between value) {
    return Quantity.of(value.low(), Unit.NONE)
        + "–"
        + print(Quantity.of(value.high(), value.unit()));
  }

  /** The percent sign stands close to its number. */
  private static String print(Quantity quantity) {
    return quantity.toString().replace(" %", "%").replace(" ‰", "‰");
  }

  @Override
  public String rank(Rank value) {
    String places =
        value.best() == value.worst()
            ? String.valueOf(value.best())
            : value.best() + "–" + value.worst();
    return "hạng " + places + (value.scope().isEmpty() ? "" : " (" + value.scope() + ")");
  }

  @Override
  public String qualitative(Qualitative value) {
    return value.text();
  }

  @Override
  public String several(Several value) {
    return value.criteria().stream().map(ValueText::print).collect(Collectors.joining("; "));
  }

  private static String print(Criterion criterion) {
    String label = criterion.label().isEmpty() ? "" : criterion.label() + ": ";
    return label + of(criterion.value());
  }

  /** A dash is a dash; a blank cell is blank; other reasons are words. */
  @Override
  public String absent(Absent value) {
    return switch (value.reason()) {
      case BLANK -> "";
      case DASH -> "–";
      default -> value.reason().word();
    };
  }
}
