package vn.kehoach.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The grammar of numbers in words, read from left to right by the roles of {@code
 * number-words.csv}.
 *
 * <p>A number is groups below a thousand, each followed by a scale word smaller than the one
 * before; tỷ multiplies all that stands before it.
 */
final class NumberWords {

  private static final long HUNDRED = 100;
  private static final long THOUSAND = 1_000;
  private static final long BILLION = 1_000_000_000;
  private static final long UNREADABLE = -1;

  private final ImmutableList<String> words;
  private int at;

  private NumberWords(ImmutableList<String> words) {
    this.words = words;
  }

  static Optional<BigDecimal> read(String text) {
    String key = Folding.key(text);
    NumberWords reader =
        new NumberWords(ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(key)));
    long value = reader.number();
    return value == UNREADABLE ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private long number() {
    long left = belowBillion(true);
    if (left == UNREADABLE || atEnd()) {
      return left;
    }
    if (scale() != BILLION) {
      return UNREADABLE;
    }
    at++;
    long whole = left * BILLION;
    if (atEnd()) {
      return whole;
    }
    if (takeHalf()) {
      return atEnd() ? whole + BILLION / 2 : UNREADABLE;
    }
    long right = belowBillion(false);
    return right == UNREADABLE || !atEnd() ? UNREADABLE : whole + right;
  }

  /** Reads groups with falling scale words, up to tỷ or the end. */
  private long belowBillion(boolean opens) {
    long sum = 0;
    long lastScale = BILLION;
    boolean first = opens;
    while (true) {
      long group = group(first);
      if (group == UNREADABLE) {
        return UNREADABLE;
      }
      long scale = scale();
      if (scale == BILLION || atEnd()) {
        return sum + group;
      }
      if (scale < THOUSAND || scale >= lastScale) {
        return UNREADABLE;
      }
      at++;
      sum += group * scale;
      if (takeHalf()) {
        return sum + scale / 2;
      }
      if (scale() == BILLION || atEnd()) {
        return sum;
      }
      lastScale = scale;
      first = false;
    }
  }

  /** Reads a group below a thousand; a bare digit only where it opens or has its own scale word. */
  private long group(boolean opens) {
    if (!opens && takes(NumberWord.Role.LINK)) {
      return digit(NumberWord.Place.LINK);
    }
    int start = at;
    long hundreds = digit(NumberWord.Place.START);
    if (hundreds != UNREADABLE && scale() == HUNDRED) {
      at++;
      return afterHundred(hundreds * HUNDRED);
    }
    at = start;
    long tens = tens();
    if (tens != UNREADABLE) {
      return tens;
    }
    long bare = digit(NumberWord.Place.START);
    return opens || (scale() >= THOUSAND && scale() < BILLION) ? bare : UNREADABLE;
  }

  private long afterHundred(long hundreds) {
    if (atEnd() || scale() >= THOUSAND) {
      return hundreds;
    }
    if (takeHalf()) {
      return hundreds + HUNDRED / 2;
    }
    long rest = takes(NumberWord.Role.LINK) ? digit(NumberWord.Place.LINK) : tens();
    return rest == UNREADABLE ? UNREADABLE : hundreds + rest;
  }

  /** Reads mười and its unit, or a digit with mươi and its unit, or a digit with chục. */
  private long tens() {
    if (takes(NumberWord.Role.TEN)) {
      return 10 + Math.max(0, digit(NumberWord.Place.TEN));
    }
    int start = at;
    long digit = digit(NumberWord.Place.START);
    if (digit >= 2 && takes(NumberWord.Role.TENS)) {
      return digit * 10 + Math.max(0, digit(NumberWord.Place.TENS));
    }
    if (digit >= 1 && scale() == 10) {
      at++;
      return digit * 10;
    }
    at = start;
    return UNREADABLE;
  }

  private long digit(NumberWord.Place place) {
    Optional<NumberWord> word = word().filter(found -> found.standsAs(place));
    if (word.isEmpty()) {
      return UNREADABLE;
    }
    at++;
    return word.get().value();
  }

  private boolean takeHalf() {
    return takes(NumberWord.Role.HALF);
  }

  private boolean takes(NumberWord.Role role) {
    boolean here = word().filter(found -> found.role() == role).isPresent();
    at += here ? 1 : 0;
    return here;
  }

  private Optional<NumberWord> word() {
    return atEnd() ? Optional.empty() : NumberWord.ofKey(words.get(at));
  }

  private long scale() {
    return atEnd() ? 0 : ScaleWords.factorOfKey(words.get(at));
  }

  private boolean atEnd() {
    return at == words.size();
  }
}
