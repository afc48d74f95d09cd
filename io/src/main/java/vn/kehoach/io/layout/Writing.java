package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.text.SplitSyllables;

/**
 * How the characters of a document are written.
 *
 * @param marks whether asterisks mark bold and italic type
 * @param segmented whether underscores join the syllables of a word, as in {@code Kế_hoạch}
 * @param split the blanks inside syllables that a scan cut into pieces, as in {@code B AN}
 */
public record Writing(boolean marks, boolean segmented, SplitSyllables split) {

  private static final int MOST_EXAMPLES = 10;
  private static final int WORDS_FOR_A_JUDGEMENT = 20;

  /** Plain characters. */
  public static final Writing PLAIN = new Writing(false, false, SplitSyllables.in(""));

  /**
   * Judges a text.
   *
   * @param text the document's text
   * @return whether it has marks, whether a tenth of its words have underscores, and where its
   *     syllables are cut
   */
  public static Writing of(String text) {
    int words = 0;
    int joined = 0;
    boolean marks = false;
    boolean inWord = false;
    boolean underscore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part = Character.isLetter(c) || (c == '_' && inWord);
      if (part) {
        words += inWord ? 0 : 1;
        underscore = (inWord && underscore) || c == '_';
        inWord = true;
      } else {
        joined += inWord && underscore ? 1 : 0;
        inWord = false;
        underscore = false;
        marks = marks || (c == '*' && besideLetter(text, i));
      }
    }
    boolean segmented = words > WORDS_FOR_A_JUDGEMENT && joined * 10 > words;
    return new Writing(marks, segmented, SplitSyllables.in(segmented ? "" : text));
  }

  /**
   * Returns a copy for a format that tells by itself whether asterisks are marks.
   *
   * @param marked whether they are
   * @return the same writing otherwise
   */
  public Writing withMarks(boolean marked) {
    return new Writing(marked, segmented, split);
  }

  /**
   * Returns what a reader should know of how the document is written.
   *
   * @param document the document's id
   * @return findings that words were joined by underscores, or cut into pieces
   */
  public ImmutableList<Finding> findings(String document) {
    Place whole = Place.of(new SourceSpan(document, -1, 0, 0));
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (segmented) {
      findings.add(Finding.of("text.segmented", Severity.INFO, whole, ImmutableMap.of()));
    }
    ImmutableList<String> joined = split.joined();
    if (!joined.isEmpty()) {
      String examples = joined.stream().limit(MOST_EXAMPLES).collect(Collectors.joining(", "));
      ImmutableMap<String, String> arguments =
          ImmutableMap.of("count", Integer.toString(joined.size()), "examples", examples);
      findings.add(Finding.of("text.split-syllables", Severity.INFO, whole, arguments));
    }
    return findings.build();
  }

  private static boolean besideLetter(String text, int star) {
    int next = star + 1;
    if (next >= text.length()) {
      return false;
    }
    return text.charAt(next) == '*' || Character.isLetter(text.charAt(next));
  }
}
