package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.outline.SectionNumber.Match;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spaces;

/**
 * One form of section numbers: words, a numeral, a closing sign.
 *
 * @param style the kind of number
 * @param words the words before the numeral, in lower case, the longest first; none for a numeral
 *     that stands alone
 * @param numerals the kinds of numeral
 * @param signs the signs that may close it
 * @param bare what may follow without a sign
 */
record Form(
    Style style,
    ImmutableList<String> words,
    ImmutableList<Numeral.Kind> numerals,
    String signs,
    Bare bare) {

  /** What may follow a number that no sign closes. */
  enum Bare {
    /** Nothing: a sign is needed. */
    NEVER,
    /** The end of the text. */
    END,
    /** The end of the text, or a word in capitals. */
    TITLE
  }

  /** Returns the number of this form that begins at a position. */
  Optional<Match> match(CharSequence text, int start, ImmutableMap<String, Integer> ordinalWords) {
    if (words.isEmpty()) {
      return numeral(text, start, start, ordinalWords);
    }
    for (String word : words) {
      int end = wordEnd(text, start, word);
      Optional<Match> match = end < 0 ? Optional.empty() : numeral(text, start, end, ordinalWords);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> numeral(
      CharSequence text, int start, int from, ImmutableMap<String, Integer> ordinalWords) {
    int at = words.isEmpty() ? from : NumberForms.skipBlanks(text, from);
    for (Numeral.Kind kind : numerals) {
      Numeral numeral = Numeral.at(text, at, kind, ordinalWords);
      int begin = kind == Numeral.Kind.NONE ? from : at;
      int end = begin + numeral.length();
      boolean fits = !numeral.isAbsent() && (words.isEmpty() || at > from || begin == from);
      int close = fits ? close(text, end) : -1;
      if (close >= 0) {
        return Optional.of(found(text, start, end, close, numeral));
      }
    }
    return Optional.empty();
  }

  private Match found(CharSequence text, int start, int end, int close, Numeral numeral) {
    String printed = Spaces.collapse(text.subSequence(start, close));
    String value = words.isEmpty() ? numeral.value() : named(text, start, end);
    SectionNumber number = new SectionNumber(printed, style, value, numeral.ordinal());
    return new Match(number, start, NumberForms.skipBlanks(text, close));
  }

  private String named(CharSequence text, int start, int end) {
    String printed = Spaces.collapse(text.subSequence(start, end));
    return style == Style.ARTICLE
        ? printed.substring(0, 1).toUpperCase(Locale.ROOT)
            + printed.substring(1).toLowerCase(Locale.ROOT)
        : printed.toUpperCase(Locale.ROOT);
  }

  /** Returns where the number ends with its sign, or -1 if what follows does not fit. */
  private int close(CharSequence text, int end) {
    int sign = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (sign < text.length() && signs.indexOf(text.charAt(sign)) >= 0) {
      return mayFollow(text, sign, sign > end) ? sign + 1 : -1;
    }
    boolean bareFits =
        switch (bare) {
          case NEVER -> false;
          case END -> NumberForms.skipBlanks(text, end) == text.length();
          case TITLE -> titleFollows(text, end);
        };
    return bareFits ? end : -1;
  }

  private boolean mayFollow(CharSequence text, int sign, boolean apart) {
    if (sign + 1 == text.length()) {
      return true;
    }
    char next = text.charAt(sign + 1);
    char closing = text.charAt(sign);
    if (Spaces.isBlank(next)) {
      return closing != '-' || !apart || style != Style.ROMAN;
    }
    return switch (closing) {
      case '.', ':' -> !Character.isDigit(next) && signs.indexOf(next) < 0;
      case ')' -> true;
      case '-', '–' -> style == Style.ROMAN && Character.isUpperCase(next);
      default -> false;
    };
  }

  private boolean titleFollows(CharSequence text, int end) {
    int at = NumberForms.skipBlanks(text, end);
    if (at == text.length()) {
      return true;
    }
    if (at == end) {
      return false;
    }
    if (style == Style.DOTTED) {
      return Character.isUpperCase(text.charAt(at));
    }
    int letters = 0;
    for (int i = at; i < text.length() && Letters.isLetter(text.charAt(i)); i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
      letters++;
    }
    return letters > 1 || (letters == 0 && "(“\"".indexOf(text.charAt(at)) >= 0 && style.named());
  }

  private static int wordEnd(CharSequence text, int start, String word) {
    int at = start;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ' ') {
        int next = NumberForms.skipBlanks(text, at);
        if (next == at) {
          return -1;
        }
        at = next;
      } else if (at < text.length() && Letters.lower(text.charAt(at)) == word.charAt(i)) {
        at++;
      } else {
        return -1;
      }
    }
    return at < text.length() && Letters.isLetterOrDigit(text.charAt(at)) ? -1 : at;
  }
}
