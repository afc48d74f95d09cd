package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * The form that the numbers of a kind have, such as <code>{no}/{yyyy}/TT-{MINISTRY}</code> for
 * Thông tư: {@code 39/2017/TT-BYT}.
 *
 * <p>Signs and letters stand for themselves, names in braces for what differs from paper to paper:
 *
 * <table>
 *   <caption>Names</caption>
 *   <tr><th>name</th><th>stands for</th><th>example</th></tr>
 *   <tr><td><code>{no}</code></td><td>the digits, or nothing where they were not filled in</td>
 *       <td>969, 66.7, 30a</td></tr>
 *   <tr><td><code>{yyyy}</code></td><td>the year</td><td>2017</td></tr>
 *   <tr><td><code>{term}</code></td><td>the number of a term</td><td>15</td></tr>
 *   <tr><td><code>{ABBR}</code></td><td>the letters of the kind</td><td>KH</td></tr>
 *   <tr><td><code>{ISSUER} {MINISTRY} {ORGAN} {UNIT}</code></td><td>letters of a body; in the last
 *       place also of units, joined by hyphens</td><td>BYT, TCTS-NTTS</td></tr>
 *   <tr><td><code>{ISSUERS}</code>, or three dots at the end</td><td>one or more bodies</td>
 *       <td>BYT-BNV-BTC</td></tr>
 * </table>
 *
 * @param text the form as written above
 */
public record NumberPattern(String text) {

  private static final Splitter STROKES = Splitter.on(CharMatcher.anyOf("/-"));
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "no", "yyyy", "term", "ABBR", "ISSUER", "ISSUERS", "MINISTRY", "ORGAN", "UNIT");

  /**
   * Makes a pattern.
   *
   * @throws IllegalArgumentException if {@code text} is blank, leaves a brace open or names what is
   *     not in the table above
   */
  public NumberPattern {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "pattern must read like '{no}/{ABBR}-{ISSUER}', was blank");
    }
    for (Piece piece : pieces(text)) {
      if (piece.slot() && !NAMES.contains(piece.text())) {
        throw new IllegalArgumentException(
            "pattern must hold names of %s, but held '%s' in '%s'"
                .formatted(NAMES, piece.text(), text));
      }
    }
  }

  /**
   * Makes a pattern.
   *
   * @param text the form, such as <code>{no}-{ABBR}/{ORGAN}</code>
   * @return the pattern
   * @throws IllegalArgumentException if the text is no pattern
   */
  public static NumberPattern parse(String text) {
    return new NumberPattern(text);
  }

  /**
   * Returns whether a number has this form, stray blanks and letter case aside.
   *
   * @param number the number
   * @return true if every part is where the pattern has it
   */
  public boolean matches(DocumentNumber number) {
    return new Walk(pieces(text), number).matches();
  }

  /** Returns the form, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return text;
  }

  /**
   * A part of the pattern.
   *
   * @param text the name, or the signs themselves
   * @param slot whether it is a name
   */
  private record Piece(String text, boolean slot) {}

  private static ImmutableList<Piece> pieces(String text) {
    String bare = text.endsWith("...") ? text.substring(0, text.length() - 3) : text;
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int at = 0;
    while (at < bare.length()) {
      boolean slot = bare.charAt(at) == '{';
      int end = bare.indexOf(slot ? '}' : '{', at);
      if (slot && end < 0) {
        throw new IllegalArgumentException("pattern must close its braces, but was '" + text + "'");
      }
      end = end < 0 ? bare.length() : end;
      pieces.add(new Piece(bare.substring(slot ? at + 1 : at, end), slot));
      at = slot ? end + 1 : end;
    }
    return pieces.build();
  }

  /** One walk along a number. */
  private static final class Walk {

    private final List<Piece> pieces;
    private final String printed;
    private final String kind;
    private int at;
    private boolean kindSeen;

    Walk(List<Piece> pieces, DocumentNumber number) {
      this.pieces = pieces;
      this.printed = number.normalised();
      this.kind = number.kind();
      this.kindSeen = kind.isEmpty();
    }

    boolean matches() {
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        if (!(piece.slot() ? takeSlot(piece.text(), i + 1 == pieces.size()) : take(piece.text()))) {
          return false;
        }
      }
      return at == printed.length() && kindSeen;
    }

    private boolean takeSlot(String name, boolean last) {
      return switch (name) {
        case "no" -> to(NumberTokens.serialEnd(printed, 0));
        case "yyyy" -> takeYear();
        case "term" -> takeDigits();
        case "ABBR" -> !kind.isEmpty() && take(kind);
        default -> takeCode() && (!last || takeMore());
      };
    }

    private boolean take(String literal) {
      if (!printed.startsWith(literal, at)) {
        return false;
      }
      kindSeen |= STROKES.splitToStream(literal).anyMatch(kind::equals);
      return to(at + literal.length());
    }

    private boolean takeYear() {
      int end = Math.min(at + 4, printed.length());
      return NumberTokens.isYear(printed.substring(at, end)) && to(end);
    }

    private boolean takeDigits() {
      int end = at;
      while (end < printed.length() && NumberTokens.isDigit(printed.charAt(end))) {
        end++;
      }
      return end > at && to(end);
    }

    private boolean takeCode() {
      int end = at;
      while (end < printed.length() && !NumberTokens.isStroke(printed.charAt(end))) {
        end++;
      }
      return end > at && to(end);
    }

    private boolean takeMore() {
      while (at < printed.length() && printed.charAt(at) == '-') {
        at++;
        if (!takeCode()) {
          return false;
        }
      }
      return true;
    }

    private boolean to(int end) {
      at = end;
      return true;
    }
  }
}
