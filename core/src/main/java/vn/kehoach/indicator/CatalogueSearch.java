package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueIndex.Form;
import vn.kehoach.indicator.CatalogueIndex.Prepared;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.indicator.CatalogueMatch.Reasons;
import vn.kehoach.indicator.PrintedName.Reading;
import vn.kehoach.indicator.UnitExpectation.Verdict;
import vn.kehoach.measure.Unit;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.UnitFit;

/** Compares one printed name with the names of a catalogue. */
final class CatalogueSearch {

  /** The least score of a match that can be sure. */
  static final double SURE = 0.85;

  /** The least score of a match at all. */
  static final double MAYBE = 0.6;

  /** An entry that is no further behind than this keeps another from being sure. */
  private static final double RIVAL = 0.04;

  private static final double EXACT = 1;
  private static final double WRITTEN_OUT = 0.99;
  private static final double LIKE = 0.98;
  private static final double RELATED = MAYBE;

  /** The least weight both names must have to be alike. */
  private static final double TELLING = 1;

  /** A word of this weight or more that no name of the entry has is one too many. */
  private static final double WEIGHTY = 0.5;

  /** What is left of a score if the printed name has a word too many. */
  private static final double WITH_EXTRA = 0.8;

  /** What is left of a score if a share is named and a number is meant, or the other way about. */
  private static final double OTHER_MEASURE = 0.8;

  /** What is left of a score if the very name is printed with a unit that cannot be. */
  private static final double UNIT_AGAINST_NAME = 0.7;

  /** What is left of a score for a rank by a figure that is not given as one. */
  private static final double RANK_BY_FIGURE = 0.75;

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(Scored::basis)
          .thenComparing(s -> s.unit().verdict() == Verdict.DIFFERS)
          .thenComparing(s -> s.unit().reason())
          .thenComparingInt(s -> s.form().place());

  /**
   * A reading of the printed name held against a name of an entry.
   *
   * @param form the name of the entry
   * @param reading the reading of the printed name
   * @param basis what makes them alike
   * @param factors what the score is the product of
   * @param score the product
   * @param aspect what is given
   * @param unit whether the unit is one of the entry's
   */
  private record Scored(
      Form form,
      Reading reading,
      Basis basis,
      ImmutableMap<String, Double> factors,
      double score,
      Aspect aspect,
      UnitExpectation unit) {}

  private final CatalogueIndex index;
  private final PrintedName printed;
  private final UnitFit units;
  private final Map<Integer, Scored> bestByEntry = new HashMap<>();

  /** The entries that the very name points to and does not settle. */
  private final Map<Integer, Scored> relatedByEntry = new HashMap<>();

  private CatalogueSearch(CatalogueIndex index, PrintedName printed) {
    this.index = index;
    this.printed = printed;
    this.units = UnitFit.of(printed.units());
  }

  /** The entries that the name may mean, the best first. */
  static ImmutableList<CatalogueMatch> search(CatalogueIndex index, PrintedName printed) {
    CatalogueSearch search = new CatalogueSearch(index, printed);
    double[] shared = new double[index.size()];
    int[] touched = new int[index.size()];
    for (Reading reading : printed.readings()) {
      index.withKey(reading.key()).forEach(form -> search.consider(index.form(form), reading));
      search.addAlike(reading, shared, touched);
    }
    return search.matches();
  }

  private void addAlike(Reading reading, double[] shared, int[] touched) {
    int size = addWeights(reading.profile(), shared, touched);
    for (int t = 0; t < size; t++) {
      Form form = index.form(touched[t]);
      double most = 2 * shared[touched[t]];
      shared[touched[t]] = 0;
      if (most >= MAYBE * (reading.profile().total() + form.profile().total())) {
        consider(form, reading);
      }
    }
  }

  /** Adds up the weight of shared words, never less than it is; returns how many share any. */
  private int addWeights(NameProfile name, double[] shared, int[] touched) {
    int size = 0;
    for (int k = 0; k < name.keys().size(); k++) {
      for (int form : index.withWord(name.keys().get(k))) {
        if (shared[form] == 0) {
          touched[size++] = form;
        }
        shared[form] += name.weight(k);
      }
    }
    return size;
  }

  private void consider(Form form, Reading reading) {
    Scored scored = scored(form, reading);
    if (scored.score() >= MAYBE) {
      Map<Integer, Scored> best = scored.basis() == Basis.RELATED ? relatedByEntry : bestByEntry;
      best.merge(form.place(), scored, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
  }

  private Scored scored(Form form, Reading reading) {
    Prepared entry = index.entry(form.place());
    NameProfile mine = reading.profile();
    boolean exact = form.key().equals(reading.key());
    boolean same = exact || mine.hasSameWords(form.profile());
    Basis basis = exact ? form.basis() : same ? Basis.WRITTEN_OUT : Basis.LIKE;
    if (form.basis() == Basis.RELATED) {
      basis = Basis.RELATED;
    }
    Aspect aspect = aspect(entry.entry());
    UnitExpectation unit = UnitExpectation.best(expected(entry.entry(), aspect), printed.units());
    double fit = unit.verdict() == Verdict.FITS ? 1 : units.factor(entry.units());
    ImmutableMap<String, Double> factors =
        ImmutableMap.<String, Double>builder()
            .put("words", words(basis, mine, form.profile()))
            .put("extra", same || !hasExtra(mine, entry) ? 1 : WITH_EXTRA)
            .put("measure", same || printed.mayMeasure(entry.entry()) ? 1 : OTHER_MEASURE)
            .put("numbers", same ? 1 : mine.numberFactor(form.profile()))
            .put("distinctions", mine.distinctionFactor(form.profile()))
            .put("unit", same && isSure(basis) ? Math.max(fit, UNIT_AGAINST_NAME) : fit)
            .put("aspect", aspectFactor(entry.entry(), aspect, reading))
            .put("part", reading.part())
            .buildOrThrow();
    double score = factors.values().stream().reduce(1.0, (a, b) -> a * b);
    return new Scored(form, reading, basis, factors, score, aspect, unit);
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
      if (mine.weight(k) >= WEIGHTY && !entry.words().contains(mine.keys().get(k))) {
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

  /** The units an aspect of an entry has. */
  static ImmutableList<Unit> expected(CatalogueEntry entry, Aspect aspect) {
    return switch (aspect) {
      case OPEN -> entry.units();
      case RANK -> ImmutableList.of(UnitExpectation.RANK_UNIT);
      case FIGURE ->
          entry.units().stream()
              .filter(unit -> !unit.equals(UnitExpectation.RANK_UNIT))
              .collect(ImmutableList.toImmutableList());
    };
  }

  private ImmutableList<CatalogueMatch> matches() {
    relatedByEntry.forEach(
        (place, related) ->
            bestByEntry.merge(place, related, (best, r) -> isSettled(best) ? best : r));
    List<Scored> all = new ArrayList<>(bestByEntry.values());
    all.sort(BEST_FIRST);
    ImmutableList.Builder<CatalogueMatch> matches = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      Optional<CatalogueEntry> rival = rival(all, i);
      Scored scored = all.get(i);
      boolean settled = isSettled(scored) || relatedByEntry.isEmpty();
      boolean sure = i == 0 && settled && scored.score() >= SURE && rival.isEmpty();
      matches.add(match(scored, sure, rival));
    }
    return matches.build();
  }

  /** The best other entry, unless it is clearly behind or one of both is settled by its name. */
  private Optional<CatalogueEntry> rival(List<Scored> all, int place) {
    Scored mine = all.get(place);
    Optional<Scored> other =
        all.size() < 2 ? Optional.empty() : Optional.of(all.get(place == 0 ? 1 : 0));
    return other
        .filter(its -> mine.score() - its.score() < RIVAL)
        .filter(its -> !isSettled(mine) || isSettled(its))
        .map(its -> index.entry(its.form().place()).entry());
  }

  private static boolean isSettled(Scored scored) {
    return scored.basis().compareTo(Basis.LIKE) < 0;
  }

  private CatalogueMatch match(Scored scored, boolean sure, Optional<CatalogueEntry> rival) {
    NameProfile mine = scored.reading().profile();
    NameProfile its = scored.form().profile();
    return new CatalogueMatch(
        index.entry(scored.form().place()).entry(),
        scored.aspect(),
        scored.score(),
        sure,
        new Reasons(
            scored.basis(),
            scored.form().text(),
            words(mine, its, true),
            words(mine, its, false),
            words(its, mine, false),
            scored.factors(),
            scored.unit(),
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
