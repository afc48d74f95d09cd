package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/** The walk over running text that finds printed numbers. */
final class NumberScanner {

  /** Groups joined by spaces at most; more of them are columns of a table, not one number. */
  private static final int MAX_BLANK_GROUPS = 6;

  private final CharSequence text;
  private final ImmutableList.Builder<NumberToken> found = ImmutableList.builder();

  private NumberScanner(CharSequence text) {
    this.text = text;
  }

  static ImmutableList<NumberToken> scan(CharSequence text) {
    return new NumberScanner(text).run();
  }

  private ImmutableList<NumberToken> run() {
    int at = 0;
    while (at < text.length()) {
      at = isDigit(at) ? readNumber(at) : at + 1;
    }
    return found.build();
  }

  /** Reads what begins with the digit there, and returns where to go on. */
  private int readNumber(int start) {
    int end = runEnd(start);
    if (start > 0 && TonePlacement.isWordPart(text.charAt(start - 1))) {
      return end;
    }
    int joinedEnd = joinedEnd(start);
    if (joinedEnd > end && add(start, joinedEnd)) {
      return joinedEnd;
    }
    if (!add(start, end)) {
      addPieces(start, end);
    }
    return end;
  }

  private boolean add(int start, int end) {
    int from = signStart(start);
    Optional<BigDecimal> value = PrintedNumber.read(text, from, end);
    value.ifPresent(number -> found.add(new NumberToken(from, end, number)));
    return value.isPresent();
  }

  /** Reads the numbers between commas, unless the run has none: then it is a section number. */
  private void addPieces(int start, int end) {
    int pieceStart = start;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == ',') {
        add(pieceStart, i);
        pieceStart = i + 1;
      }
    }
    if (pieceStart > start) {
      add(pieceStart, end);
    }
  }

  /** Returns the end of the digits that single dots and commas hold together. */
  private int runEnd(int start) {
    int at = start;
    while (isDigit(at) || (isMark(at) && isDigit(at + 1))) {
      at++;
    }
    return at;
  }

  /** Returns the end of the groups of three joined by blanks, or the start if none prove to be. */
  private int joinedEnd(int start) {
    int at = digitsEnd(start);
    boolean proven = false;
    int groups = 0;
    while (isGroupAfterBlank(at)) {
      proven |= PrintedNumber.isFirmBlank(text.charAt(at)) || text.charAt(at + 1) == '0';
      at += 4;
      groups++;
      if (groups > MAX_BLANK_GROUPS) {
        return start;
      }
    }
    return proven ? runEnd(at) : start;
  }

  private boolean isGroupAfterBlank(int at) {
    return at < text.length()
        && PrintedNumber.isGroupBlank(text.charAt(at))
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4);
  }

  private int digitsEnd(int start) {
    int at = start;
    while (isDigit(at)) {
      at++;
    }
    return at;
  }

  /** Returns where the number begins when the minus sign that may stand before it is counted in. */
  private int signStart(int start) {
    int sign = start - 1;
    if (sign < 0 || !PrintedNumber.isMinus(text.charAt(sign))) {
      return start;
    }
    if (sign > 0 && text.charAt(sign - 1) == '(') {
      return sign;
    }
    int before = sign - 1;
    while (before >= 0 && Spaces.isBlank(text.charAt(before))) {
      if (text.charAt(before) == '\n') {
        return start;
      }
      before--;
    }
    if (before < 0) {
      return sign;
    }
    boolean apart = before < sign - 1;
    char last = text.charAt(before);
    return apart && !Letters.isDigit(last) && last != '%' ? sign : start;
  }

  private boolean isDigit(int at) {
    return at < text.length() && Letters.isDigit(text.charAt(at));
  }

  private boolean isMark(int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
  }
}
