package vn.kehoach.io.report;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import vn.kehoach.source.SourceSpan;

/**
 * The characters of a text file with its lines.
 *
 * @param text the characters with line feeds
 * @param exact whether offsets in {@code text} are offsets in the file, which has line feeds alone
 * @param starts the offset at which each line begins
 */
record FileText(String text, boolean exact, ImmutableIntArray starts) {

  static FileText of(String characters) {
    boolean exact = characters.indexOf('\r') < 0;
    String text = exact ? characters : characters.replace("\r\n", "\n").replace('\r', '\n');
    ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
    starts.add(0);
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return new FileText(text, exact, starts.build());
  }

  /**
   * Returns where a span is in the file.
   *
   * @param words the words of the paper that the span stands for
   * @return the region; empty unless its letters and digits are those of the words
   */
  Optional<Region> region(SourceSpan span, String words) {
    if (span.end() > text.length() || span.length() == 0) {
      return Optional.empty();
    }
    String there = text.substring(span.start(), span.end());
    String letters = letters(there);
    return letters.isEmpty() || !letters.equals(letters(words))
        ? Optional.empty()
        : Optional.of(region(span, there, line(span.start()), line(span.end())));
  }

  private Region region(SourceSpan span, String there, int first, int last) {
    return new Region(
        first + 1,
        span.start() - starts.get(first) + 1,
        last + 1,
        span.end() - starts.get(last) + 1,
        exact ? Optional.of(span) : Optional.empty(),
        there);
  }

  /** Returns the number of the line of an offset, from 0. */
  private int line(int offset) {
    int low = 0;
    int high = starts.length() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * A run of characters of a file; lines and columns count from 1, columns in UTF-16 units.
   *
   * @param endColumn the column after the last character
   * @param offsets the offsets, if they are known too
   * @param snippet the characters
   */
  record Region(
      int startLine,
      int startColumn,
      int endLine,
      int endColumn,
      Optional<SourceSpan> offsets,
      String snippet) {}
}
