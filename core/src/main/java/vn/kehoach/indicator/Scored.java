package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueIndex.Form;
import vn.kehoach.indicator.CatalogueIndex.Prepared;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.indicator.CatalogueMatch.Reasons;
import vn.kehoach.indicator.PrintedName.Reading;
import vn.kehoach.indicator.UnitExpectation.Verdict;
import vn.kehoach.naming.NameProfile;

/**
 * A reading of the printed name held against a name of an entry.
 *
 * @param entry the entry
 * @param form the name of the entry
 * @param reading the reading of the printed name
 * @param basis what makes them alike
 * @param factors what the score is the product of
 * @param score the product
 * @param aspect what is given
 * @param unit whether the unit is one of the entry's
 */
record Scored(
    Prepared entry,
    Form form,
    Reading reading,
    Basis basis,
    Factors factors,
    double score,
    Aspect aspect,
    UnitExpectation unit) {

  /** A word of this weight or more that no name of the entry has is one too many. */
  static final double WEIGHTY = 0.5;

  /** The fixed rule of ties: the score, how it was recognised, the unit, the order of entries. */
  static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(Scored::basis)
          .thenComparing(s -> s.unit().verdict() == Verdict.DIFFERS)
          .thenComparing(s -> s.unit().reason())
          .thenComparingInt(s -> s.form().place());

  /**
   * What a score is the product of; 1 takes nothing away.
   *
   * @param words the likeness of the names
   * @param extra for printed words that no name of the entry has
   * @param measure for a share named where a number is meant
   * @param numbers for other numbers in the names
   * @param distinctions for words that exclude each other
   * @param sense for a level taken for a change, or what is denied for what is said
   * @param unit for a unit that cannot be
   * @param aspect for a rank by a figure that is not given as one
   * @param part for what of the printed words was left out or added
   */
  record Factors(
      double words,
      double extra,
      double measure,
      double numbers,
      double distinctions,
      double sense,
      double unit,
      double aspect,
      double part) {

    double product() {
      return words * extra * measure * numbers * distinctions * sense * unit * aspect * part;
    }

    ImmutableMap<String, Double> byName() {
      return ImmutableMap.<String, Double>builder()
          .put("words", words)
          .put("extra", extra)
          .put("measure", measure)
          .put("numbers", numbers)
          .put("distinctions", distinctions)
          .put("sense", sense)
          .put("unit", unit)
          .put("aspect", aspect)
          .put("part", part)
          .buildOrThrow();
    }
  }

  /** Whether the printed name is one of the entry's, not only like it. */
  boolean isSettled() {
    return basis.compareTo(Basis.LIKE) < 0;
  }

  CatalogueMatch match(boolean sure, Optional<CatalogueEntry> rival) {
    NameProfile mine = reading.profile();
    NameProfile its = form.profile();
    return new CatalogueMatch(
        entry.entry(),
        aspect,
        score,
        sure,
        new Reasons(
            basis,
            form.text(),
            words(mine, its, true),
            words(mine, its, false),
            words(its, mine, false),
            factors.byName(),
            unit,
            rival));
  }

  /** The words of a name that another has too, or those that count and it has not. */
  private static ImmutableList<String> words(NameProfile name, NameProfile other, boolean shared) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    List<String> others = other.keys();
    for (int k = 0; k < name.keys().size(); k++) {
      boolean has = Collections.binarySearch(others, name.keys().get(k)) >= 0;
      if (has == shared && (shared || name.weight(k) >= WEIGHTY)) {
        words.add(name.word(k));
      }
    }
    return words.build();
  }
}
