package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.CatalogueIndex.Form;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.indicator.PrintedName.Reading;
import vn.kehoach.measure.Unit;

/** Looks one printed name up among the names of a catalogue. */
final class CatalogueSearch {

  /** The least score of a match that can be sure. */
  static final double SURE = 0.85;

  /** The least score of a match at all. */
  static final double MAYBE = 0.6;

  /** An entry that is no further behind than this keeps another from being sure. */
  private static final double RIVAL = 0.04;

  /** More than sums of weights can be off by. */
  private static final double ROUNDING = 1e-6;

  private final CatalogueIndex index;
  private final CatalogueScorer scorer;
  private final Map<Integer, Scored> bestByEntry = new HashMap<>();

  /** The entries that the very name points to and does not settle. */
  private final Map<Integer, Scored> relatedByEntry = new HashMap<>();

  /** The least likeness of words that is looked into; the very names always are. */
  private final double least;

  private CatalogueSearch(CatalogueIndex index, PrintedName printed, double least) {
    this.index = index;
    this.least = least;
    this.scorer = new CatalogueScorer(printed);
  }

  /** The entries that the name may mean, the best first. */
  static ImmutableList<CatalogueMatch> search(CatalogueIndex index, PrintedName printed) {
    CatalogueSearch search = new CatalogueSearch(index, printed, MAYBE);
    search.goOver(printed, new RareWords(index));
    return search.matches(Integer.MAX_VALUE);
  }

  /** The best entry for each name; what the search needs beside the names is made once. */
  static ImmutableList<Optional<CatalogueMatch>> best(
      CatalogueIndex index, List<Indicator> indicators) {
    return best(index, indicators, MAYBE);
  }

  /**
   * The entry that each name surely means. What is no rival of a sure match need not be looked at.
   */
  static ImmutableList<Optional<CatalogueMatch>> sure(
      CatalogueIndex index, List<Indicator> indicators) {
    return best(index, indicators, SURE - RIVAL - ROUNDING).stream()
        .map(match -> match.filter(CatalogueMatch::isSure))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Optional<CatalogueMatch>> best(
      CatalogueIndex index, List<Indicator> indicators, double least) {
    RareWords rare = new RareWords(index);
    Map<ImmutableSet<Unit>, PrintedUnits> apart = new HashMap<>();
    ImmutableList.Builder<Optional<CatalogueMatch>> best = ImmutableList.builder();
    for (Indicator indicator : indicators) {
      PrintedName printed =
          PrintedName.of(
              indicator.name(),
              NameContext.of(indicator),
              units -> apart.computeIfAbsent(units, PrintedUnits::of));
      CatalogueSearch search = new CatalogueSearch(index, printed, least);
      search.goOver(printed, rare);
      best.add(search.matches(1).stream().findFirst());
    }
    return best.build();
  }

  /** Considers every entry that a reading may mean; the scratch is left as it was found. */
  private void goOver(PrintedName printed, RareWords rare) {
    for (Reading reading : printed.readings()) {
      index.withKey(reading.key()).forEach(form -> consider(index.form(form), reading));
      rare.formsLike(reading.profile(), least, form -> consider(index.form(form), reading));
    }
  }

  private void consider(Form form, Reading reading) {
    scorer
        .score(index.entry(form.place()), form, reading)
        .ifPresent(
            scored ->
                (scored.basis() == Basis.RELATED ? relatedByEntry : bestByEntry)
                    .merge(form.place(), scored, CatalogueSearch::better));
  }

  private static Scored better(Scored a, Scored b) {
    return Scored.BEST_FIRST.compare(a, b) <= 0 ? a : b;
  }

  private ImmutableList<CatalogueMatch> matches(int most) {
    relatedByEntry.forEach(
        (place, related) ->
            bestByEntry.merge(place, related, (best, r) -> best.isSettled() ? best : r));
    List<Scored> all = new ArrayList<>(bestByEntry.values());
    all.sort(Scored.BEST_FIRST);
    ImmutableList.Builder<CatalogueMatch> matches = ImmutableList.builder();
    for (int i = 0; i < Math.min(most, all.size()); i++) {
      Optional<CatalogueEntry> rival = rival(all, i);
      Scored scored = all.get(i);
      boolean settled = scored.isSettled() || relatedByEntry.isEmpty();
      boolean sure = i == 0 && settled && scored.score() >= SURE && rival.isEmpty();
      matches.add(scored.match(sure, rival));
    }
    return matches.build();
  }

  /** The best other entry, unless it is clearly behind or one of both is settled by its name. */
  private static Optional<CatalogueEntry> rival(List<Scored> all, int place) {
    Scored mine = all.get(place);
    Optional<Scored> other =
        all.size() < 2 ? Optional.empty() : Optional.of(all.get(place == 0 ? 1 : 0));
    return other
        .filter(its -> mine.score() - its.score() < RIVAL)
        .filter(its -> !mine.isSettled() || its.isSettled())
        .map(its -> its.entry().entry());
  }
}
