package vn.kehoach.comparison;

import java.math.BigDecimal;
import java.util.Optional;

/** A status with the numbers it comes from. */
record Outcome(
    ProgressStatus status,
    Optional<ProgressReason> reason,
    ProgressFormula formula,
    Optional<BigDecimal> expected,
    Optional<BigDecimal> done,
    Optional<BigDecimal> due) {

  static Outcome of(ProgressStatus status, ProgressFormula formula) {
    return new Outcome(
        status, Optional.empty(), formula, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Outcome open(ProgressReason reason) {
    return new Outcome(
        ProgressStatus.NOT_ENOUGH_DATA,
        Optional.of(reason),
        ProgressFormula.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Outcome with(BigDecimal newExpected, BigDecimal newDone, BigDecimal newDue) {
    return new Outcome(
        status,
        reason,
        formula,
        Optional.of(newExpected),
        Optional.of(newDone),
        Optional.of(newDue));
  }

  Outcome with(ProgressStatus newStatus, ProgressFormula newFormula) {
    return new Outcome(newStatus, reason, newFormula, expected, done, due);
  }
}
