package vn.kehoach.text;

import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Digits that were read as letters inside numbers and dates: O, o, Q for 0, l, I and the upright
 * stroke for 1, S for 5, B for 8.
 *
 * <p>Each letter counts only where numbers have it and codes, units and section numbers do not; the
 * whole must then be a number as papers print them.
 */
final class MisreadNumbers {

  private static final int LONGEST = 16;

  /** How much of a token is looked at for the signs of an address. */
  private static final int ADDRESS_REACH = 80;

  /** Words that go before a class or section, whose Roman numeral or letter is no digit. */
  private static final ImmutableSet<String> CLASSES = ClassWords.of("item", "class");

  private final String text;
  private final int from;
  private final int to;

  private MisreadNumbers(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Adds the misread numbers of a text. */
  static void find(String text, List<Misreading> found) {
    int at = 0;
    while (at < text.length()) {
      if (!isPart(text, at)) {
        at++;
        continue;
      }
      int from = at;
      int suspects = 0;
      boolean fits = true;
      while (at < text.length() && (isPart(text, at) || isSeparator(text, at))) {
        char c = text.charAt(at);
        boolean sure = Letters.isDigit(c) || isGroupSign(c);
        suspects += sure ? 0 : 1;
        fits = fits && (sure || meant(c) != c);
        at++;
      }
      if (fits && suspects > 0 && at - from <= LONGEST) {
        new MisreadNumbers(text, from, at).add(found);
      }
    }
  }

  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return Letters.isLetterOrDigit(c) || (c == '|' && isStroke(text, at));
  }

  /** Returns whether a stroke stands alone in its line, beside a digit: no border of a table. */
  private static boolean isStroke(String text, int at) {
    boolean digit = at > 0 && Letters.isDigit(text.charAt(at - 1));
    boolean separator = at + 2 < text.length() && isGroupSign(text.charAt(at + 1));
    boolean goesOn = at + 1 < text.length() && Letters.isDigit(text.charAt(at + 1));
    if (!(digit && goesOn) && !(separator && Letters.isDigit(text.charAt(at + 2)))) {
      return false;
    }
    return isAlone(text, at, -1) && isAlone(text, at, 1);
  }

  private static boolean isAlone(String text, int stroke, int step) {
    int at = stroke + step;
    while (at >= 0 && at < text.length() && text.charAt(at) != '\n') {
      if (text.charAt(at) == '|') {
        return false;
      }
      at += step;
    }
    return true;
  }

  private static boolean isSeparator(String text, int at) {
    return isGroupSign(text.charAt(at))
        && at > 0
        && at + 1 < text.length()
        && Letters.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isGroupSign(char c) {
    return c == '.' || c == ',';
  }

  private static char meant(char c) {
    return switch (c) {
      case 'O', 'o', 'Q' -> '0';
      case 'l', 'I', '|' -> '1';
      case 'S' -> '5';
      case 'B' -> '8';
      default -> c;
    };
  }

  private void add(List<Misreading> found) {
    String printed = text.substring(from, to);
    StringBuilder read = new StringBuilder();
    printed.chars().forEach(c -> read.append(meant((char) c)));
    String number = read.toString();
    if (isFree() && lettersFit() && NumberShape.isPrinted(number) && isTold(number)) {
      found.add(new Misreading(from, printed, number));
    }
  }

  /** Returns whether it is no part of a code or an address. */
  private boolean isFree() {
    char before = before(1);
    char after = after(0);
    boolean numeral = isNumeral(before(2)) && (isNumeral(before(3)) || !isLetter(before(3)));
    boolean code = "-/.".indexOf(before) >= 0 && isLetter(before(2)) && !numeral;
    boolean joined = "_@#&=+\\'".indexOf(before) >= 0 || "_@=+\\'".indexOf(after) >= 0;
    return !code && !joined && !isAddress() && !Letters.isMark(after);
  }

  private boolean isAddress() {
    int start = from;
    while (start > 0 && from - start < ADDRESS_REACH && !Spaces.isBlank(text.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < text.length() && end - to < ADDRESS_REACH && !Spaces.isBlank(text.charAt(end))) {
      end++;
    }
    String token = text.substring(start, end);
    return token.indexOf('@') >= 0 || token.contains("://") || token.contains("www.");
  }

  private boolean lettersFit() {
    for (int i = from; i < to; i++) {
      boolean fits =
          switch (text.charAt(i)) {
            case 'O' -> i > from || isDate() || isGrouped(i + 1);
            case 'o' -> i > from ? !isLast(i) || isZero(i - 1) : to - from > 2 && isGrouped(i + 1);
            case 'l' ->
                i == from ? beginsNumber(i) : !isLast(i) || isDate() || isYear() || isShare();
            case 'I' -> i == from ? beginsNumber(i) && isSeparated(i) : !isLast(i) || endsNumber();
            case '|' -> i == from || isYear();
            case 'Q' -> isAmongDigits(i);
            case 'S', 'B' -> isAmongDigits(i) && (isShare() || text.charAt(i - 1) == ',');
            default -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean isLast(int at) {
    return at == to - 1;
  }

  /** Returns whether another zero was read as a letter: {@code 1oo}, but 25o are degrees. */
  private boolean isZero(int at) {
    return text.charAt(at) == 'O' || text.charAt(at) == 'o';
  }

  private boolean isGrouped(int at) {
    return at < to && isGroupSign(text.charAt(at));
  }

  private boolean isAmongDigits(int at) {
    boolean decimal = at > from && text.charAt(at - 1) == ',';
    boolean before = decimal || isDigitAt(at - 1);
    return before && (isLast(at) ? decimal || isShare() : isDigitAt(at + 1));
  }

  private boolean isShare() {
    return after(0) == '%' || after(0) == '‰';
  }

  private boolean isDigitAt(int at) {
    return at >= from && at < to && Letters.isDigit(text.charAt(at));
  }

  /** Returns whether l or I begins a number: {@code l2, l.500, l,5}, but not {@code I.1}. */
  private boolean beginsNumber(int at) {
    int point = text.substring(at, to).indexOf('.');
    return point < 0 || to - at - point > 3;
  }

  /** Returns whether a sign of grouping or a date shows that a stroke begins a number: I.500. */
  private boolean isSeparated(int at) {
    return !isClass() && (isDate() || (at + 1 < to && isGrouped(at + 1)));
  }

  private boolean endsNumber() {
    boolean words = after(0) == ' ' && Character.isLowerCase(after(1));
    boolean told = to - from > 2 || isShare() || words || isDate();
    return told && !isClass() && !isMarker();
  }

  private boolean isMarker() {
    char before = before(1);
    return (before == '\n' || before == 0) && ".-/)".indexOf(after(0)) >= 0;
  }

  private boolean isClass() {
    return CLASSES.contains(wordBefore());
  }

  private boolean isDate() {
    String word = wordBefore();
    boolean named = word.equals("ngày") || word.equals("tháng") || word.equals("năm");
    boolean slashBefore = before(1) == '/' && isNumeral(before(2));
    boolean goesOn = !isLetter(after(2)) || isNumeral(after(2));
    boolean slashAfter = after(0) == '/' && isNumeral(after(1)) && goesOn;
    return named || slashBefore || (slashAfter && to - from <= 2);
  }

  private static boolean isNumeral(char c) {
    return Letters.isDigit(c) || "OlI".indexOf(c) >= 0;
  }

  private boolean isYear() {
    boolean century = text.startsWith("20", from) || text.startsWith("19", from);
    return to - from == 4 && (century || text.startsWith("2O", from));
  }

  /** Returns whether a digit, or the words around it, tell that it is a number. */
  private boolean isTold(String number) {
    for (int i = from; i < to; i++) {
      if (Letters.isDigit(text.charAt(i))) {
        return true;
      }
    }
    if (text.substring(from, to).chars().allMatch(c -> c == 'I')) {
      return false;
    }
    int value = number.length() > 4 || number.indexOf(',') >= 0 ? -1 : plain(number);
    return switch (wordBefore()) {
      case "ngày" -> value > 0 && value <= 31 && (to - from == 2 || follows("tháng"));
      case "tháng" -> value > 0 && value <= 12 && (to - from == 2 || follows("năm"));
      case "năm" -> value >= 1900 && value < 2100;
      default -> false;
    };
  }

  private static int plain(String number) {
    return number.indexOf('.') >= 0 ? -1 : Integer.parseInt(number);
  }

  private boolean follows(String word) {
    return text.startsWith(word, to + 1) || (after(0) == '/' && isNumeral(after(1)));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private String wordBefore() {
    int end = from - 1;
    if (end <= 0 || !Spaces.isBlank(text.charAt(end))) {
      return "";
    }
    int start = end;
    while (start > 0
        && end - start <= Syllable.LONGEST
        && Letters.isLetter(text.charAt(start - 1))) {
      start--;
    }
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append(Letters.lower(text.charAt(i)));
    }
    return word.toString();
  }

  private char before(int back) {
    return from - back >= 0 ? text.charAt(from - back) : 0;
  }

  private char after(int ahead) {
    return to + ahead < text.length() ? text.charAt(to + ahead) : 0;
  }
}
