package vn.kehoach.indicator;

import java.util.Optional;
import vn.kehoach.indicator.CatalogueIndex.Form;
import vn.kehoach.indicator.CatalogueIndex.Prepared;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.indicator.PrintedName.Measure;
import vn.kehoach.indicator.PrintedName.Reading;
import vn.kehoach.indicator.UnitExpectation.Reason;
import vn.kehoach.indicator.UnitExpectation.Verdict;
import vn.kehoach.measure.Unit;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.NameSense;

/** How well readings of one printed name fit names of entries. */
final class CatalogueScorer {

  private static final double EXACT = 1;
  private static final double WRITTEN_OUT = 0.99;
  private static final double LIKE = 0.98;
  private static final double RELATED = CatalogueSearch.MAYBE;

  /** The least weight both names must have to be alike. */
  private static final double TELLING = 1;

  /** What is left of a score if the printed name has a word too many. */
  private static final double WITH_EXTRA = 0.8;

  /** What is left of a score if a share is named and a number is meant, or the other way about. */
  private static final double OTHER_MEASURE = 0.8;

  /** What is left of a score if a level is named and a change is meant: too little to be sure. */
  private static final double OTHER_FIGURE = 0.85;

  /** What is left of a score if the very name is printed with a unit that cannot be. */
  private static final double UNIT_AGAINST_NAME = 0.7;

  /** What is left of a score for a rank by a figure that is not given as one. */
  private static final double RANK_BY_FIGURE = 0.75;

  private final PrintedName printed;

  CatalogueScorer(PrintedName printed) {
    this.printed = printed;
  }

  /** How well a reading fits, if it is near enough; what costs most is asked last. */
  Optional<Scored> score(Prepared entry, Form form, Reading reading) {
    Basis basis = basis(form, reading);
    double words = words(basis, reading.profile(), form.profile());
    return words * reading.part() < CatalogueSearch.MAYBE
        ? Optional.empty()
        : Optional.of(scored(entry, form, reading, basis, words))
            .filter(scored -> scored.score() >= CatalogueSearch.MAYBE);
  }

  private static Basis basis(Form form, Reading reading) {
    if (form.basis() == Basis.RELATED || form.key().equals(reading.key())) {
      return form.basis();
    }
    return reading.profile().hasSameWords(form.profile()) ? Basis.WRITTEN_OUT : Basis.LIKE;
  }

  private Scored scored(Prepared entry, Form form, Reading reading, Basis basis, double words) {
    NameProfile mine = reading.profile();
    boolean same = basis != Basis.LIKE;
    Aspect aspect = aspect(entry.entry());
    UnitExpectation unit = expectation(entry, aspect);
    boolean fits = unit.verdict() == Verdict.FITS;
    double fit =
        fits || printed.units().isEmpty()
            ? 1
            : printed.units().fit().factor(entry.units().get().fit());
    Scored.Factors factors =
        new Scored.Factors(
            words,
            same || !hasExtra(mine, entry) ? 1 : WITH_EXTRA,
            same || mayMeasure(entry) ? 1 : OTHER_MEASURE,
            same ? 1 : mine.numberFactor(form.profile()),
            mine.distinctionFactor(form.profile()),
            same ? 1 : senseFactor(mine.sense().with(form.profile().sense())),
            same && isSure(basis) ? Math.max(fit, UNIT_AGAINST_NAME) : fit,
            aspectFactor(entry.entry(), aspect, reading),
            reading.part());
    return new Scored(entry, form, reading, basis, factors, factors.product(), aspect, unit);
  }

  private static double senseFactor(NameSense.Agreement agreement) {
    return switch (agreement) {
      case AGREES -> 1;
      case OTHER_FIGURE -> OTHER_FIGURE;
      case DENIED -> 0;
    };
  }

  /** The expectation of the printed unit that fits best. */
  private UnitExpectation expectation(Prepared entry, Aspect aspect) {
    Unit printedUnit = Unit.NONE;
    Reason best = Reason.NONE_PRINTED;
    for (UnitShape unit : printed.units().shapes()) {
      Reason reason = UnitShape.reason(entry.units().get().of(aspect), unit);
      if (best == Reason.NONE_PRINTED || UnitShape.isBetter(reason, best)) {
        printedUnit = unit.unit();
        best = reason;
      }
    }
    return new UnitExpectation(printedUnit, EntryUnits.of(entry.entry(), aspect), best);
  }

  private boolean mayMeasure(Prepared entry) {
    return printed.measure() == Measure.OPEN || printed.mayMeasure(entry.units().get().measure());
  }

  private static boolean isSure(Basis basis) {
    return basis != Basis.RELATED;
  }

  private static double words(Basis basis, NameProfile mine, NameProfile its) {
    return switch (basis) {
      case NAME, SYNONYM -> EXACT;
      case WRITTEN_OUT -> WRITTEN_OUT;
      case RELATED -> RELATED;
      case LIKE -> Math.min(mine.total(), its.total()) < TELLING ? 0 : LIKE * mine.wordScore(its);
    };
  }

  private static boolean hasExtra(NameProfile mine, Prepared entry) {
    for (int k = 0; k < mine.keys().size(); k++) {
      if (mine.weight(k) >= Scored.WEIGHTY && !entry.words().contains(mine.keys().get(k))) {
        return true;
      }
    }
    return false;
  }

  private Aspect aspect(CatalogueEntry entry) {
    if (printed.rank()) {
      return Aspect.RANK;
    }
    return entry.isRanked() && !printed.score() ? Aspect.OPEN : Aspect.FIGURE;
  }

  private static double aspectFactor(CatalogueEntry entry, Aspect aspect, Reading reading) {
    if (entry.isRanked()) {
      return 1;
    }
    return aspect == Aspect.RANK ? RANK_BY_FIGURE : reading.aspectOnly() ? 0 : 1;
  }
}
