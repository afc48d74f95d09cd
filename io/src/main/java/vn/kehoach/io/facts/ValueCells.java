package vn.kehoach.io.facts;

import java.math.BigDecimal;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Several;
import vn.kehoach.measure.TargetValue;

/**
 * The cells of one value.
 *
 * @param comparator eq, gt, ge, lt, le, approx, range or none
 * @param value the amount or the lower end of a range
 * @param valueMax the upper end of a range
 * @param unit the unit with its scale word
 * @param qualitative the words of a value in words, or of a rank
 */
record ValueCells(
    String comparator, String value, String valueMax, String unit, String qualitative) {

  private static final String NONE = "none";

  static ValueCells of(TargetValue value) {
    return value.fold(new Maker());
  }

  private static String comparator(Bound bound) {
    return switch (bound) {
      case EXACTLY -> "eq";
      case MORE_THAN -> "gt";
      case AT_LEAST -> "ge";
      case LESS_THAN -> "lt";
      case AT_MOST -> "le";
      case ABOUT -> "approx";
    };
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString();
  }

  /** The cells of each form of a value. */
  private static final class Maker implements TargetValue.Cases<ValueCells> {

    @Override
    public ValueCells measured(Measured value) {
      return new ValueCells(
          comparator(value.bound()),
          plain(value.quantity().amount()),
          "",
          value.quantity().unit().text(),
          "");
    }

    @Override
    public ValueCells between(Between value) {
      return new ValueCells(
          "range", plain(value.low()), plain(value.high()), value.unit().text(), "");
    }

    /** A place is a number of its own; among the first ten is the tenth place or better. */
    @Override
    public ValueCells rank(Rank value) {
      String best = String.valueOf(value.best());
      String worst = String.valueOf(value.worst());
      if (value.best() == value.worst()) {
        return new ValueCells("eq", best, "", "", value.toString());
      }
      return value.best() == 1
          ? new ValueCells("le", worst, "", "", value.toString())
          : new ValueCells("range", best, worst, "", value.toString());
    }

    @Override
    public ValueCells qualitative(Qualitative value) {
      return new ValueCells(NONE, "", "", "", value.text());
    }

    /** Criteria have rows of their own; here they are words. */
    @Override
    public ValueCells several(Several value) {
      return new ValueCells(NONE, "", "", "", value.toString());
    }

    @Override
    public ValueCells absent(Absent value) {
      return new ValueCells(NONE, "", "", "", "");
    }
  }
}
