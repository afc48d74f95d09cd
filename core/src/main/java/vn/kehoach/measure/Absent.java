package vn.kehoach.measure;

/**
 * The lack of a value (không có giá trị), such as {@code chưa có số liệu}; never the number zero.
 *
 * @param reason what the paper says about it
 */
public record Absent(Reason reason) implements TargetValue {

  /** Why a cell holds no value. */
  public enum Reason {
    /** Nothing is printed (để trống). */
    BLANK,
    /** A dash is printed, without a reason. */
    DASH,
    /** There is no figure yet (chưa có số liệu), also printed as dots. */
    NO_DATA,
    /** The indicator does not apply (không áp dụng), also printed as a cross in report forms. */
    NOT_APPLICABLE,
    /** The value of the cell above holds ("nt", như trên) and has not been looked up. */
    SAME_AS_ABOVE,
    /** There is none (không). */
    NONE;

    /**
     * Returns the word that is printed for it: {@code chưa có số liệu} for {@link #NO_DATA}.
     *
     * @return the first word of the reason in {@code absent.csv}
     */
    public String word() {
      return AbsentWords.wordOf(this);
    }
  }

  /**
   * Returns the lack for that reason.
   *
   * @param reason what the paper says
   * @return the value
   */
  public static Absent of(Reason reason) {
    return new Absent(reason);
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.absent(this);
  }

  /**
   * Returns the word of the reason: {@code chưa có số liệu}.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return reason.word();
  }
}
