package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.text.Letters;

/**
 * A number cut at its strokes: {@code 39/2017/TT-BYT} is the serial 39 and the parts /2017, /TT,
 * -BYT.
 *
 * @param compact the number without blanks, its dashes made hyphens
 * @param serial the digits, perhaps dotted or with a letter, such as 66.7 or 30a; "" where blank
 * @param parts what follows, each with the stroke before it; never empty
 * @param spaced whether blanks stood inside
 */
record NumberTokens(String compact, String serial, ImmutableList<Part> parts, boolean spaced) {

  private static final int LONGEST = 200;
  private static final String CAPITALS = "ĐĂÂÊÔƠƯ";
  private static final String LONG_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

  /** One part and the stroke, {@code '/'} or {@code '-'}, before it. */
  record Part(char stroke, String text) {}

  /** Cuts {@code printed}, or returns empty where it does not have the shape of a number. */
  static Optional<NumberTokens> cut(String printed) {
    if (printed.length() > LONGEST) {
      return Optional.empty();
    }
    String compact = compact(printed);
    int serialEnd = serialEnd(compact, 0);
    String serial = compact.substring(0, serialEnd);
    int blankEnd = serialEnd;
    while (serialEnd == 0 && blankEnd < compact.length() && isFiller(compact.charAt(blankEnd))) {
      blankEnd++;
    }
    ImmutableList<Part> parts = parts(compact, blankEnd);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NumberTokens(compact, serial, parts, compact.length() < printed.length()));
  }

  /** Returns where a serial that begins at {@code from} ends: digits, dots between, one letter. */
  static int serialEnd(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isSerialChar(text, from, at)) {
      at++;
    }
    boolean letter =
        at > from
            && at + 1 < text.length()
            && Letters.isLetter(text.charAt(at))
            && isStroke(text.charAt(at + 1));
    return letter ? at + 1 : at;
  }

  private static boolean isSerialChar(CharSequence text, int from, int at) {
    if (isDigit(text.charAt(at))) {
      return true;
    }
    return text.charAt(at) == '.'
        && at > from
        && at + 1 < text.length()
        && isDigit(text.charAt(at + 1));
  }

  /** Returns whether {@code c} parts a number: a slash, a hyphen or a dash. */
  static boolean isStroke(char c) {
    return c == '/' || c == '-' || LONG_DASHES.indexOf(c) >= 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code part} reads as a year, 1900 to 2099. */
  static boolean isYear(String part) {
    return part.length() == 4
        && (part.startsWith("19") || part.startsWith("20"))
        && part.chars().allMatch(c -> isDigit((char) c));
  }

  /**
   * Returns whether {@code part} reads as letters of a kind, issuer or unit: capitals, digits and
   * {@code &}, with fewer small letters than capitals, as in {@code TTg}.
   */
  static boolean isCode(String part) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (isCapital(c)) {
        capitals++;
      } else if (c >= 'a' && c <= 'z') {
        small++;
      } else if (i == 0 || (c != '&' && !isDigit(c))) {
        return false;
      }
    }
    return capitals > small;
  }

  /** Returns whether {@code c} is a capital of the Vietnamese alphabet without a tone mark. */
  static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || CAPITALS.indexOf(c) >= 0;
  }

  private static String compact(String printed) {
    return isCompact(printed) ? printed : compacted(printed);
  }

  private static boolean isCompact(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c <= ' ' || (c > 127 && !isCapital(c))) {
        return false;
      }
    }
    return true;
  }

  private static String compacted(String printed) {
    StringBuilder compact = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b') {
        compact.append(letter(c));
      }
    }
    return compact.toString();
  }

  private static char letter(char c) {
    if (LONG_DASHES.indexOf(c) >= 0) {
      return '-';
    }
    return c == '\u00d0' ? '\u0110' : c; // the Icelandic letter stands in for the Vietnamese one
  }

  private static boolean isFiller(char c) {
    return c == '.' || c == '_' || c == '\u2026';
  }

  private static ImmutableList<Part> parts(String compact, int from) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    int at = from;
    while (at < compact.length()) {
      char stroke = compact.charAt(at);
      int end = at + 1;
      while (end < compact.length() && !isStroke(compact.charAt(end))) {
        end++;
      }
      if (!isStroke(stroke) || end == at + 1) {
        return ImmutableList.of();
      }
      parts.add(new Part(stroke, compact.substring(at + 1, end)));
      at = end;
    }
    return parts.build();
  }
}
