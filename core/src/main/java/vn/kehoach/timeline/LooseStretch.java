package vn.kehoach.timeline;

/** One or two loose dates in a row, such as <i>quý I, II/2026</i>; equal ends for a single date. */
record LooseStretch(LooseDate first, LooseDate last, int next) {

  static LooseStretch of(LooseDate date) {
    return new LooseStretch(date, date, date.next());
  }

  boolean isSingle() {
    return first.equals(last);
  }
}
