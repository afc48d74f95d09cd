package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.measure.Unit;
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

  /** The least score of names that a catalogue knows for one figure. */
  private static final double SAME_ENTRY = 0.9;

  /** What is left of a score if a catalogue knows the names for two figures. */
  private static final double OTHER_ENTRY = 0.5;

  /** The score of names that share every word that counts. */
  private static final double LIKE = 0.98;

  private final Indicator indicator;
  private final String key;
  private final ImmutableList<NameProfile> names;
  private final UnitFit units;
  private final ImmutableSet<Unit> printedUnits;
  private final Optional<CatalogueMatch> entry;
  private final double leastTotal;

  private IndicatorProfile(
      Indicator indicator,
      String key,
      ImmutableList<NameProfile> names,
      ImmutableSet<Unit> printedUnits,
      Optional<CatalogueMatch> entry) {
    this.indicator = indicator;
    this.key = key;
    this.names = names;
    this.units = UnitFit.of(printedUnits);
    this.printedUnits = printedUnits;
    this.entry = entry;
    this.leastTotal = names.stream().mapToDouble(NameProfile::total).min().orElse(0);
  }

  static IndicatorProfile of(
      Indicator indicator, NameWords vocabulary, IndicatorCatalogue catalogue) {
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
        indicator,
        Folding.key(label),
        names.build(),
        indicator.units(),
        catalogue.name(indicator).filter(CatalogueMatch::isSure));
  }

  Indicator indicator() {
    return indicator;
  }

  /** The label folded, which tells spellings of one label from other labels. */
  String key() {
    return key;
  }

  /** The whole label first, then the name of a sub-row without its group. */
  ImmutableList<NameProfile> names() {
    return names;
  }

  /** The id of the catalogue's entry that the name surely means. */
  Optional<String> entry() {
    return entry.map(match -> match.entry().id());
  }

  /** Which way the catalogue's entry is meant to go. */
  Direction direction() {
    return entry.map(CatalogueMatch::direction).orElse(Direction.NEITHER);
  }

  /** Whether both are printed in the same units. */
  boolean hasUnitsOf(IndicatorProfile other) {
    return printedUnits.equals(other.printedUnits);
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
    return entry.isPresent() && other.entry.isPresent()
        ? known(best, other, entry.get(), other.entry.get())
        : best;
  }

  /**
   * Whether one is a share and the other a number beside which a share stands: of 1.200 hộ, đạt 80
   * %, the names are one, but whether that is 80 % of all households or of the plan is not printed.
   */
  boolean isShareOfWhat(IndicatorProfile other) {
    return (isShare() && other.isNumberBesideShare()) || (other.isShare() && isNumberBesideShare());
  }

  private boolean isShare() {
    return units.isShare() && names.get(0).sense().hasShare();
  }

  private boolean isNumberBesideShare() {
    return units.hasNumberBesideShare() && !names.get(0).sense().hasShare();
  }

  /** What a catalogue that knows both makes of the likeness of their words. */
  private Likelihood known(
      Likelihood words, IndicatorProfile other, CatalogueMatch mine, CatalogueMatch its) {
    if (!mine.agreesWith(its)) {
      boolean told = hasOneUnit() && other.hasOneUnit();
      double apart = words.distinctions() * (told ? OTHER_ENTRY : 1);
      return new Likelihood(
          words.reason(), words.words(), words.numbers(), apart, words.unit(), words.part());
    }
    boolean apart = words.numbers() < 1 || words.distinctions() < 1;
    double likeness = SAME_ENTRY + (1 - SAME_ENTRY) * words.score();
    return apart || words.reason() != MatchReason.LIKE
        ? words
        : new Likelihood(MatchReason.CATALOGUE, likeness, 1, 1, words.unit(), words.part());
  }

  /** Whether its figures are all of one unit, so that a catalogue cannot take one for another. */
  private boolean hasOneUnit() {
    return printedUnits.size() == 1;
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
