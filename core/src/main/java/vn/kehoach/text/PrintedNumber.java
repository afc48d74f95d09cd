package vn.kehoach.text;

import java.math.BigDecimal;
import java.util.Optional;

/** The grammar of printed numbers: which marks group digits and which one opens the decimals. */
final class PrintedNumber {

  private static final int GROUP = 3;

  private PrintedNumber() {}

  /** Returns the number printed in that stretch, which may begin with a sign. */
  static Optional<BigDecimal> read(CharSequence text, int from, int to) {
    boolean signed = from < to && (isMinus(text.charAt(from)) || text.charAt(from) == '+');
    int start = signed ? from + 1 : from;
    return Marks.of(text, start, to)
        .flatMap(marks -> marks.shape(text, start, to))
        .filter(shape -> shape.isGrouped(text, start))
        .map(shape -> shape.value(text, start, to))
        .map(value -> signed && text.charAt(from) != '+' ? value.negate() : value);
  }

  /** Returns whether the character is a hyphen or the minus sign U+2212. */
  static boolean isMinus(char c) {
    return c == '-' || c == '\u2212';
  }

  /** How many marks of each kind stand between the digits, and where the last of each stands. */
  private record Marks(
      int dots, int commas, int blanks, int lastDot, int lastComma, int lastBlank) {

    /** Returns the marks, or nothing unless digits stand at both ends and around every mark. */
    static Optional<Marks> of(CharSequence text, int from, int to) {
      int[] count = new int[3];
      int[] last = {-1, -1, -1};
      int digits = 0;
      boolean afterDigit = false;
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (Letters.isDigit(c)) {
          digits++;
          afterDigit = true;
          continue;
        }
        int kind = ".,".indexOf(c);
        if (!afterDigit || (kind < 0 && !isGroupBlank(c))) {
          return Optional.empty();
        }
        kind = kind < 0 ? 2 : kind;
        count[kind]++;
        last[kind] = i;
        afterDigit = false;
      }
      return afterDigit && digits <= VietnameseNumber.MAX_DIGITS
          ? Optional.of(new Marks(count[0], count[1], count[2], last[0], last[1], last[2]))
          : Optional.empty();
    }

    /** Decides what groups and what opens the decimals, by the number and order of the marks. */
    Optional<Shape> shape(CharSequence text, int from, int to) {
      if (blanks > 0) {
        boolean clear = dots == 0 && commas <= 1 && (commas == 0 || lastComma > lastBlank);
        return clear
            ? Optional.of(new Shape(true, commas == 0 ? to : lastComma))
            : Optional.empty();
      }
      if (dots == 0 && commas <= 1) {
        return Optional.of(new Shape(false, commas == 0 ? to : lastComma));
      }
      if (commas == 0) {
        return dots == 1 ? oneDot(text, from, to) : Optional.of(new Shape(true, to));
      }
      if (commas == 1 && lastComma > lastDot) {
        return Optional.of(new Shape(true, lastComma));
      }
      boolean foreign = dots == 0 || (dots == 1 && lastDot > lastComma);
      return foreign ? Optional.of(new Shape(true, dots == 0 ? to : lastDot)) : Optional.empty();
    }

    private Optional<Shape> oneDot(CharSequence text, int from, int to) {
      int whole = lastDot - from;
      boolean leadingZero = text.charAt(from) == '0';
      if (to - lastDot - 1 != GROUP || whole > GROUP || (leadingZero && whole == 1)) {
        return Optional.of(new Shape(false, lastDot));
      }
      return leadingZero ? Optional.empty() : Optional.of(new Shape(true, to));
    }
  }

  /** Whether the whole part is in groups, and where it ends: at the decimal mark or at the end. */
  private record Shape(boolean grouped, int wholeEnd) {

    /** Returns whether the groups, if any, have 1 to 3 digits and then 3 each, no zero leading. */
    boolean isGrouped(CharSequence text, int from) {
      if (!grouped) {
        return true;
      }
      int groupStart = from;
      for (int i = from; i <= wholeEnd; i++) {
        if (i == wholeEnd || !Letters.isDigit(text.charAt(i))) {
          int size = i - groupStart;
          if (size > GROUP || (groupStart > from && size < GROUP)) {
            return false;
          }
          groupStart = i + 1;
        }
      }
      return text.charAt(from) != '0';
    }

    BigDecimal value(CharSequence text, int from, int to) {
      StringBuilder plain = new StringBuilder(to - from);
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (i == wholeEnd) {
          plain.append('.');
        } else if (Letters.isDigit(c)) {
          plain.append(c);
        }
      }
      return new BigDecimal(plain.toString());
    }
  }

  /** Returns whether the character is a space that printers put between groups of digits. */
  static boolean isGroupBlank(char c) {
    return c == ' ' || isFirmBlank(c);
  }

  /** Returns whether the character is a space that holds the groups of one number together. */
  static boolean isFirmBlank(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2009';
  }
}
