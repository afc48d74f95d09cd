package vn.kehoach.outline;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.OptionalInt;
import vn.kehoach.text.ItemLetter;
import vn.kehoach.text.Letters;
import vn.kehoach.text.RomanNumeral;

/**
 * The numeral inside a section number, such as {@code III} or {@code 1.1}.
 *
 * @param value the numeral as it counts in a path
 * @param ordinal the place among its likes
 * @param length the number of characters
 */
record Numeral(String value, int ordinal, int length) {

  /** No numeral. */
  static final Numeral ABSENT = new Numeral("", -1, 0);

  private static final int LONGEST_ARABIC = 3;
  private static final int LONGEST_COMPONENT = 2;
  private static final int MOST_COMPONENTS = 6;

  /** The kinds of numeral a form may ask for. */
  enum Kind {
    ROMAN,
    ARABIC,
    WORD,
    LETTER,
    CAPITAL,
    DOTTED,
    NONE
  }

  boolean isAbsent() {
    return ordinal < 0;
  }

  static Numeral at(
      CharSequence text, int at, Kind kind, ImmutableMap<String, Integer> ordinalWords) {
    return switch (kind) {
      case ROMAN -> roman(text, at);
      case ARABIC -> arabic(text, at, LONGEST_ARABIC);
      case WORD -> word(text, at, ordinalWords);
      case LETTER -> letter(text, at, false);
      case CAPITAL -> letter(text, at, true);
      case DOTTED -> dotted(text, at);
      case NONE -> new Numeral("", 0, 0);
    };
  }

  private static Numeral roman(CharSequence text, int at) {
    int end = at;
    while (end < text.length() && "IVXivx".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == at || !Character.isUpperCase(text.charAt(at)) || wordGoesOn(text, end)) {
      return ABSENT;
    }
    String value = text.subSequence(at, end).toString().toUpperCase(Locale.ROOT);
    OptionalInt ordinal = RomanNumeral.parse(value);
    return ordinal.isPresent() ? new Numeral(value, ordinal.getAsInt(), end - at) : ABSENT;
  }

  private static Numeral arabic(CharSequence text, int at, int longest) {
    int end = at;
    while (end < text.length() && end - at <= longest && digit(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at > longest || wordGoesOn(text, end)) {
      return ABSENT;
    }
    String value = text.subSequence(at, end).toString();
    return new Numeral(value, Integer.parseInt(value), end - at);
  }

  private static Numeral word(
      CharSequence text, int at, ImmutableMap<String, Integer> ordinalWords) {
    int end = at;
    while (end < text.length() && Letters.isLetter(text.charAt(end))) {
      end++;
    }
    String value = text.subSequence(at, end).toString();
    Integer ordinal = ordinalWords.get(value.toLowerCase(Locale.ROOT));
    return ordinal == null ? ABSENT : new Numeral(value, ordinal, end - at);
  }

  private static Numeral letter(CharSequence text, int at, boolean capital) {
    if (at >= text.length() || wordGoesOn(text, at + 1)) {
      return ABSENT;
    }
    char c = text.charAt(at);
    OptionalInt ordinal = ItemLetter.ordinalOf(String.valueOf(c));
    boolean fits = ordinal.isPresent() && Character.isUpperCase(c) == capital;
    boolean roman = capital && "IVX".indexOf(c) >= 0;
    return fits && !roman ? new Numeral(String.valueOf(c), ordinal.getAsInt(), 1) : ABSENT;
  }

  /** Reads components parted by dots: Arabic ones, a Roman or letter one only at the front. */
  private static Numeral dotted(CharSequence text, int at) {
    Numeral first = arabic(text, at, LONGEST_COMPONENT);
    if (first.isAbsent()) {
      first = roman(text, at);
    }
    if (first.isAbsent()) {
      first = letter(text, at, false);
    }
    if (first.isAbsent()) {
      return ABSENT;
    }
    int end = at + first.length();
    Numeral last = first;
    int count = 1;
    while (end + 1 < text.length() && text.charAt(end) == '.' && count <= MOST_COMPONENTS) {
      Numeral next = arabic(text, end + 1, LONGEST_COMPONENT);
      next = next.isAbsent() ? closingLetter(text, end + 1) : next;
      if (next.isAbsent()) {
        break;
      }
      end += 1 + next.length();
      last = next;
      count++;
    }
    String value = text.subSequence(at, end).toString();
    return count < 2 ? ABSENT : new Numeral(value, last.ordinal(), end - at);
  }

  /** Returns the letter of {@code 1.a)}; a letter without a bracket or stop begins a word. */
  private static Numeral closingLetter(CharSequence text, int at) {
    Numeral letter = letter(text, at, false);
    boolean closed = at + 1 < text.length() && ").".indexOf(text.charAt(at + 1)) >= 0;
    return closed ? letter : ABSENT;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean wordGoesOn(CharSequence text, int at) {
    return at < text.length() && Letters.isLetterOrDigit(text.charAt(at));
  }
}
