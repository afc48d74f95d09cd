package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;

/**
 * Many plans side by side (bảng so sánh nhiều kế hoạch): plans by indicators by years.
 *
 * <pre>{@code
 * IndicatorMatrix matrix =
 *     IndicatorMatrix.of(plans, MatrixOptions.standard().withSuperior(resolution));
 * matrix.shared().forEach(row -> show(row.label(), row.lines()));
 * }</pre>
 *
 * <p>Which indicators stand in one row is agreed between all plans; it does not depend on their
 * order, nor does anything else but the order of the columns. Rows that most plans share come
 * first, then those that stand earlier in the plans.
 *
 * <p>Whatever cannot be said is an {@link Answer} with its reason. Nothing is converted in silence:
 * another scale is converted exactly (vạn dân, 10.000 dân), another unit (% against ‰) is flagged.
 *
 * @param names the name of each plan, for the heads of columns
 * @param superior the name of the superior paper, if there is one
 * @param rows the indicators
 */
public record IndicatorMatrix(
    ImmutableList<String> names, Optional<String> superior, ImmutableList<MatrixRow> rows) {

  /**
   * Returns plans side by side.
   *
   * @param plans the plans in the order of the columns
   * @return the matrix
   */
  public static IndicatorMatrix of(List<Plan> plans) {
    return of(plans, MatrixOptions.standard());
  }

  /**
   * Returns plans side by side.
   *
   * @param plans the plans in the order of the columns
   * @param options what people decided, and the superior paper
   * @return the matrix
   */
  public static IndicatorMatrix of(List<Plan> plans, MatrixOptions options) {
    return new IndicatorMatrix(
        plans.stream().map(PaperName::of).collect(ImmutableList.toImmutableList()),
        options.superior().map(PaperName::of),
        new MatrixRows(plans, options).rows());
  }

  /**
   * Returns a copy of this matrix with other names for the plans.
   *
   * @param newNames one name for each plan
   * @return the matrix with those names
   * @throws IllegalArgumentException if there are more or fewer names than plans
   */
  public IndicatorMatrix withNames(List<String> newNames) {
    if (newNames.size() != names.size()) {
      throw new IllegalArgumentException(
          "newNames must hold " + names.size() + " names, one for each plan, but was " + newNames);
    }
    return new IndicatorMatrix(ImmutableList.copyOf(newNames), superior, rows);
  }

  /**
   * Returns the rows of indicators that several plans share.
   *
   * @return the rows in which two plans or more have the indicator, in order
   */
  public Stream<MatrixRow> shared() {
    return rows.stream().filter(row -> row.plans() > 1);
  }
}
