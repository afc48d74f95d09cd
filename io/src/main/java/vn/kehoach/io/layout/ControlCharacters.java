package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.text.Spaces;

/**
 * Characters that print nothing and command whoever shows them: those of a terminal (U+001B), and
 * those that turn the direction of writing (U+202E). They stay in the document's text and are left
 * out of its blocks.
 */
public final class ControlCharacters {

  private ControlCharacters() {}

  /**
   * Returns whether a character is one of them.
   *
   * @param c any character
   * @return false for blanks, line feeds among them
   */
  public static boolean is(char c) {
    if (c < 0x80) {
      return (c < ' ' || c == 0x7F) && !Spaces.isBlank(c);
    }
    return (c < 0xA0 && c != 0x85)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * Returns what is to be noticed in a text.
   *
   * @param document the document's id
   * @param text its text
   * @return the finding {@code text.control-characters} at the first of them, if there is one
   */
  public static Optional<Finding> finding(String document, String text) {
    int first = -1;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (is(text.charAt(i))) {
        first = first < 0 ? i : first;
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(finding(document, first, count));
  }

  private static Finding finding(String document, int first, int count) {
    return Finding.of(
        "text.control-characters",
        Severity.WARNING,
        Place.of(new SourceSpan(document, -1, first, first + 1)),
        ImmutableMap.of("count", Integer.toString(count)));
  }
}
