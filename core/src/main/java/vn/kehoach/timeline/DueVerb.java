package vn.kehoach.timeline;

/**
 * The last words of completion and of execution before a place in a sentence.
 *
 * @param doneNext the token after the last word of completion, or -1
 * @param goingNext the token after the last word of execution, or -1
 * @param clauseStart the first token of the clause
 */
record DueVerb(int doneNext, int goingNext, int clauseStart) {

  static DueVerb none() {
    return new DueVerb(-1, -1, 0);
  }

  DueVerb done(int next) {
    return new DueVerb(next, goingNext, clauseStart);
  }

  DueVerb going(int next) {
    return new DueVerb(doneNext, next, clauseStart);
  }

  DueVerb newClause(int start) {
    return new DueVerb(doneNext, goingNext, start);
  }

  /** Tells whether a word of completion stands directly before token {@code i}. */
  boolean isDoneBefore(int i) {
    return doneNext == i;
  }

  /** Tells whether a word of completion stands anywhere in the clause before token {@code i}. */
  boolean isDoneInClause(int i) {
    return doneNext > clauseStart && doneNext <= i;
  }

  /** Tells whether a word of execution stands directly before token {@code i}. */
  boolean isGoingBefore(int i) {
    return goingNext == i;
  }
}
