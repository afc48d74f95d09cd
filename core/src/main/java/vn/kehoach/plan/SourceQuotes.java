package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.plan.QuotedPassage.Mark;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;

/**
 * The whole text of a plan, in which the lines behind its facts are looked up.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SourceQuotes {

  private final PlanFacts facts;
  private final ImmutableList<PaperPassage> passages;

  private SourceQuotes(PlanFacts facts, ImmutableList<PaperPassage> passages) {
    this.facts = facts;
    this.passages = passages;
  }

  /**
   * Lays out the text of a plan.
   *
   * @param plan the plan, with its outline
   * @return its text
   */
  public static SourceQuotes of(Plan plan) {
    return new SourceQuotes(PlanFacts.of(plan), PassageList.of(plan.outline()));
  }

  /**
   * Returns the line behind a place.
   *
   * @param place a place in the plan or in its paper
   * @return the line; where the place has no span, that of the fact its pointer leads to
   */
  public Optional<SourceQuote> at(Place place) {
    return place
        .span()
        .or(() -> facts.find(place.pointer()).flatMap(fact -> fact.place().span()))
        .flatMap(this::at);
  }

  /**
   * Returns the line that holds some characters.
   *
   * @param span the characters
   * @return the line; empty if the plan's text does not hold them
   */
  public Optional<SourceQuote> at(SourceSpan span) {
    ImmutableList.Builder<QuotedPassage> quoted = ImmutableList.builder();
    int first = -1;
    int last = -1;
    for (int i = 0; i < passages.size(); i++) {
      PaperPassage passage = passages.get(i);
      ImmutableList<Mark> marks = marks(passage.words(), span);
      if (!marks.isEmpty()) {
        first = first < 0 ? i : first;
        last = i;
        quoted.add(passage.quoted(marks));
      }
    }
    return first < 0
        ? Optional.empty()
        : Optional.of(
            new SourceQuote(
                span,
                quoted.build(),
                passages.get(first).path(),
                beside(first, -1),
                beside(last, 1)));
  }

  private String beside(int passage, int step) {
    int next = passage + step;
    boolean inTable = passages.get(passage).table().isPresent();
    return inTable || next < 0 || next >= passages.size() ? "" : passages.get(next).words().text();
  }

  /** Returns the parts of a passage that stand in a span; glue between two of them is in it too. */
  private static ImmutableList<Mark> marks(SourceText words, SourceSpan span) {
    if (!words.document().equals(span.document())) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    int from = -1;
    int to = -1;
    for (SourceText.Piece piece : words.pieces()) {
      int begins = Math.max(piece.origin(), span.start());
      int ends = Math.min(piece.origin() + piece.length(), span.end());
      if (begins < ends) {
        from = from < 0 ? piece.at() + begins - piece.origin() : from;
        to = piece.at() + ends - piece.origin();
      } else if (from >= 0) {
        marks.add(new Mark(from, to));
        from = -1;
      }
    }
    return from < 0 ? marks.build() : marks.add(new Mark(from, to)).build();
  }
}
