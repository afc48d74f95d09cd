package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.NameWords;
import vn.kehoach.naming.UnitFit;
import vn.kehoach.text.Folding;

/** An indicator prepared for comparison: its names and its units. */
final class IndicatorProfile {

  /** The least weight of a sub-row's own name for it to stand without its group. */
  private static final double TELLING = 1.5;

  /** What is left of a score if a sub-row is compared without its group. */
  private static final double WITHOUT_GROUP = 0.95;

  /** The score of names that are the same after synonyms are written out. */
  private static final double SYNONYM = 0.99;

  /** The score of names that share every word that counts. */
  private static final double LIKE = 0.98;

  private final Indicator indicator;
  private final String key;
  private final ImmutableList<NameProfile> names;
  private final UnitFit units;
  private final double leastTotal;

  private IndicatorProfile(
      Indicator indicator, String key, ImmutableList<NameProfile> names, UnitFit units) {
    this.indicator = indicator;
    this.key = key;
    this.names = names;
    this.units = units;
    this.leastTotal = names.stream().mapToDouble(NameProfile::total).min().orElse(0);
  }

  static IndicatorProfile of(Indicator indicator, NameWords vocabulary) {
    String label = indicator.label();
    ImmutableList.Builder<NameProfile> names = ImmutableList.builder();
    names.add(NameProfile.of(label, indicator.subject(), vocabulary));
    if (!label.equals(indicator.name())) {
      NameProfile own = NameProfile.of(indicator.name(), indicator.subject(), vocabulary);
      if (own.total() >= TELLING && !own.speaksOfNumbers()) {
        names.add(own);
      }
    }
    return new IndicatorProfile(
        indicator, Folding.key(label), names.build(), UnitFit.of(indicator.units()));
  }

  Indicator indicator() {
    return indicator;
  }

  /** The whole label first, then the name of a sub-row without its group. */
  ImmutableList<NameProfile> names() {
    return names;
  }

  /** A number by which ties are settled; it depends on the indicator alone. */
  int tieHash() {
    return 31 * key.hashCode() + indicator.number().hashCode();
  }

  /** The least weight of one of its names. */
  double leastTotal() {
    return leastTotal;
  }

  /** What the score against another is the product of; the last is their product. */
  Likelihood compare(IndicatorProfile other) {
    double unit = units.factor(other.units);
    Likelihood best = new Likelihood(MatchReason.LIKE, 0, 0, 0, unit, 1);
    for (int i = 0; i < names.size() && unit > 0; i++) {
      for (int j = 0; j < other.names.size(); j++) {
        double part = (i > 0 ? WITHOUT_GROUP : 1) * (j > 0 ? WITHOUT_GROUP : 1);
        Likelihood next = compare(names.get(i), other.names.get(j), other, unit, part);
        best = next.score() > best.score() ? next : best;
      }
    }
    return best;
  }

  private Likelihood compare(
      NameProfile mine, NameProfile its, IndicatorProfile other, double unit, double part) {
    boolean exact = key.equals(other.key) && part == 1;
    boolean same = exact || mine.hasSameWords(its);
    MatchReason reason =
        exact ? MatchReason.EXACT_NAME : same ? MatchReason.SYNONYM : MatchReason.LIKE;
    return new Likelihood(
        reason,
        exact ? 1 : same ? SYNONYM : LIKE * mine.wordScore(its),
        mine.numberFactor(its),
        mine.distinctionFactor(its),
        unit,
        part);
  }

  /**
   * How alike two indicators are, factor by factor.
   *
   * @param reason what makes them alike
   * @param words the likeness of their names
   * @param numbers what numbers in the names leave of it
   * @param distinctions what excluding words leave of it
   * @param unit what the units leave of it
   * @param part what it costs to leave a group aside
   */
  record Likelihood(
      MatchReason reason,
      double words,
      double numbers,
      double distinctions,
      double unit,
      double part) {

    double score() {
      return words * numbers * distinctions * unit * part;
    }

    ImmutableMap<String, Double> factors() {
      return ImmutableMap.of(
          "words",
          words,
          "numbers",
          numbers,
          "distinctions",
          distinctions,
          "unit",
          unit,
          "part",
          part);
    }
  }
}
