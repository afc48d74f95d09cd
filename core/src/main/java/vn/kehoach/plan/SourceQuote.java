package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/**
 * The line of the paper behind a fact: its paragraph or cell with the printed words marked, and
 * what stands around it.
 *
 * <p>Made from the whole text that a plan keeps, so that the paper itself need not be at hand.
 *
 * @param span the characters of the paper
 * @param passages the paragraphs or cells that hold them, in reading order; never empty
 * @param path the headings above the first of them, the outermost first
 * @param before the paragraph before, empty at the beginning and within a table
 * @param after the paragraph after, empty at the end and within a table
 */
public record SourceQuote(
    SourceSpan span,
    ImmutableList<QuotedPassage> passages,
    ImmutableList<String> path,
    String before,
    String after) {

  /**
   * Returns the line behind a place; {@link SourceQuotes} is quicker for many.
   *
   * @param plan the plan, with its outline
   * @param place a place in the plan or in its paper, such as that of a finding
   * @return the line; empty if the place has no characters in the plan's text
   */
  public static Optional<SourceQuote> of(Plan plan, Place place) {
    return SourceQuotes.of(plan).at(place);
  }

  /**
   * Returns the marked words alone.
   *
   * @return the marked parts of all passages, joined by one space
   */
  public String words() {
    StringBuilder words = new StringBuilder();
    for (QuotedPassage passage : passages) {
      words.append(words.length() == 0 ? "" : " ").append(passage.words());
    }
    return words.toString();
  }
}
