package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
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

/** What a plan sets for an indicator. */
final class TargetShapes {

  private static final int AMOUNT = 0;
  private static final int UNIT = 1;
  private static final int BOUND = 2;
  private static final int LOW = 3;
  private static final int HIGH = 4;
  private static final int BEST = 5;
  private static final int WORST = 6;
  private static final int SCOPE = 7;
  private static final int TEXT = 8;
  private static final int CRITERIA = 9;
  private static final int REASON = 10;

  private static final Shape<Criterion, Slots> CRITERION =
      Shape.ofRecord(Criterion.class, "criterion", "One of several values in a cell (tiêu chí).")
          .add(Field.text("label", Criterion::label, put(0), "For whom or what it is."))
          .add(
              Field.required(
                  "value",
                  Later.of(() -> TargetShapes.TARGET),
                  Criterion::value,
                  put(1),
                  "The value, itself not of type several."))
          .end(s -> new Criterion(s.or(0, ""), s.at(1)));

  static final Type<TargetValue> TARGET =
      Union.<TargetValue>of("target", "What is set or stated for an indicator (giá trị chỉ tiêu).")
          .add(
              "measured",
              Measured.class,
              "An amount and the side on which it may be missed.",
              s ->
                  new Measured(
                      s.or(BOUND, Bound.EXACTLY),
                      new Quantity(s.at(AMOUNT), s.or(UNIT, Unit.NONE))),
              ImmutableList.of(
                  Field.usual(
                      "bound",
                      Words.of(Bound.class),
                      Measured::bound,
                      put(BOUND),
                      Bound.EXACTLY,
                      "The side (từ chỉ mức); exactly if left out."),
                  Field.<Measured, Slots, BigDecimal>required(
                      "amount",
                      Numbers.DECIMAL,
                      m -> m.quantity().amount(),
                      put(AMOUNT),
                      "The number as printed, all its digits kept."),
                  unit(m -> m.quantity().unit())))
          .add(
              "between",
              Between.class,
              "A range with both ends in it (từ … đến).",
              s -> new Between(s.at(LOW), s.at(HIGH), s.or(UNIT, Unit.NONE)),
              ImmutableList.of(
                  Field.required("low", Numbers.DECIMAL, Between::low, put(LOW), "The lower end."),
                  Field.required(
                      "high", Numbers.DECIMAL, Between::high, put(HIGH), "The upper end."),
                  unit(Between::unit)))
          .add(
              "rank",
              Rank.class,
              "A place in an order (thứ hạng).",
              s -> new Rank(s.at(BEST), s.at(WORST), s.or(SCOPE, "")),
              ImmutableList.of(
                  Field.required(
                      "best",
                      Numbers.wholeFrom(1),
                      Rank::best,
                      put(BEST),
                      "The first place that fulfils it."),
                  Field.required(
                      "worst",
                      Numbers.wholeFrom(1),
                      Rank::worst,
                      put(WORST),
                      "The last place that fulfils it."),
                  Field.text("scope", Rank::scope, put(SCOPE), "Among whom, as printed.")))
          .add(
              "qualitative",
              Qualitative.class,
              "A value in words (định tính).",
              s -> new Qualitative(s.at(TEXT)),
              ImmutableList.of(
                  Field.required("text", Texts.NAME, Qualitative::text, put(TEXT), "The words.")))
          .add(
              "several",
              Several.class,
              "Several criteria in one cell (nhiều tiêu chí).",
              s -> new Several(s.at(CRITERIA)),
              ImmutableList.of(
                  Field.required(
                      "criteria",
                      Items.of(CRITERION),
                      Several::criteria,
                      put(CRITERIA),
                      "The criteria in printed order, at least one.")))
          .add(
              "absent",
              Absent.class,
              "The lack of a value; never the number zero.",
              s -> new Absent(s.at(REASON)),
              ImmutableList.of(
                  Field.required(
                      "reason",
                      Words.of(Absent.Reason.class),
                      Absent::reason,
                      put(REASON),
                      "What the paper says about it.")))
          .end();

  private TargetShapes() {}

  private static <V> Field<V, Slots, Unit> unit(java.util.function.Function<V, Unit> get) {
    return Field.usual(
        "unit",
        ScalarShapes.UNIT,
        get,
        put(UNIT),
        Unit.NONE,
        "The unit as printed, its scale word with it (đơn vị tính); none if left out.");
  }
}
