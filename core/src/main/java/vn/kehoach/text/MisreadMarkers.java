package vn.kehoach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of sections at the beginning of lines that were read wrongly: {@code l. MỤC TIÊU}, {@code
 * IlI. TỔ CHỨC}, {@code 1V.}
 *
 * <p>What a marker was meant to be is told by its sequence: it must be the next Roman numeral, or
 * the next Arabic number. A lone l is the one or the other by the markers that follow.
 */
final class MisreadMarkers {

  private static final int LONGEST = 5;
  private static final int TWO = 2;

  /** What stands before the marker in a line: blanks, and marks of Markdown. */
  private static final String BEFORE = " \t\u00a0*#>";

  private final String text;
  private final List<Marker> markers = new ArrayList<>();
  private int lastRoman;
  private int lastArabic;
  private char lastLetter;

  private MisreadMarkers(String text) {
    this.text = text;
  }

  /** Adds the misread markers of a text. */
  static void find(String text, List<Misreading> found) {
    MisreadMarkers markers = new MisreadMarkers(text);
    markers.collect();
    if (markers.markers.stream().anyMatch(Marker::isOdd)) {
      markers.judge(found);
    }
  }

  private void collect() {
    int line = 0;
    while (line < text.length()) {
      int at = line;
      while (at < text.length() && BEFORE.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      marker(at);
      int feed = text.indexOf('\n', line);
      line = feed < 0 ? text.length() : feed + 1;
    }
  }

  private void marker(int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST && isMarkerPart(text.charAt(to))) {
      to++;
    }
    int sign = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    boolean closed = sign + 1 < text.length() && ".-/)".indexOf(text.charAt(sign)) >= 0;
    if (to == from || to - from > LONGEST || !closed) {
      return;
    }
    int words = sign + 1;
    while (words < text.length() && BEFORE.indexOf(text.charAt(words)) >= 0) {
      words++;
    }
    boolean apart = words > sign + 1 || text.charAt(sign) == ')';
    if (apart && words < text.length() && Character.isLetter(text.charAt(words))) {
      markers.add(new Marker(from, text.substring(from, to), inCapitals(words)));
    }
  }

  private static boolean isMarkerPart(char c) {
    return Letters.isDigit(c) || (c >= 'a' && c <= 'y') || c == 'đ' || "IVX|O".indexOf(c) >= 0;
  }

  private boolean inCapitals(int from) {
    int feed = text.indexOf('\n', from);
    int end = Math.min(feed < 0 ? text.length() : feed, from + 60);
    return CaseOf.isUpperCase(text.substring(from, end));
  }

  private void judge(List<Misreading> found) {
    int[] nextArabic = new int[markers.size() + 1];
    int[] nextRoman = new int[markers.size() + 1];
    for (int i = markers.size() - 1; i >= 0; i--) {
      Marker marker = markers.get(i);
      int arabic = marker.isLone() ? 1 : marker.arabic;
      nextArabic[i] = arabic > 0 ? arabic : nextArabic[i + 1];
      nextRoman[i] = marker.roman > 0 ? marker.roman : nextRoman[i + 1];
    }
    for (int i = 0; i < markers.size(); i++) {
      Marker marker = markers.get(i);
      if (marker.isOdd()) {
        String read = meant(marker, nextArabic[i + 1], nextRoman[i + 1]);
        if (!read.equals(marker.printed)) {
          found.add(new Misreading(marker.start, marker.printed, read));
        }
        pass(Marker.clean(read));
      } else {
        pass(marker);
      }
    }
  }

  private void pass(Marker marker) {
    lastRoman = marker.roman > 0 ? marker.roman : lastRoman;
    lastArabic = marker.arabic > 0 ? marker.arabic : marker.roman > 0 ? 0 : lastArabic;
    char letter = marker.printed.length() == 1 ? marker.printed.charAt(0) : 0;
    lastLetter = Character.isLowerCase(letter) ? letter : lastLetter;
  }

  /** Returns what an odd marker was meant to be, or the marker itself. */
  private String meant(Marker marker, int nextArabic, int nextRoman) {
    if (marker.printed.equals("l") && lastLetter == 'k') {
      return marker.printed;
    }
    String roman = marker.asRoman();
    String arabic = marker.asArabic();
    int romanValue = RomanNumeral.parse(roman).orElse(0);
    int arabicValue = arabic.isEmpty() ? 0 : Integer.parseInt(arabic);
    boolean second = marker.isLone() && nextArabic == TWO;
    boolean goesOn = nextRoman == TWO || nextRoman == TWO + 1;
    boolean opens = lastRoman == 0 ? marker.capitals || goesOn : marker.capitals && goesOn;
    boolean first = romanValue == 1 && opens;
    boolean next = romanValue > 1 && romanValue == lastRoman + 1;
    if (!second && (first || next)) {
      return roman;
    }
    boolean fits = second || (arabicValue > 1 && arabicValue == lastArabic + 1);
    return fits ? arabic : marker.printed;
  }

  /**
   * A marker.
   *
   * @param start where it begins
   * @param printed the marker without its sign
   * @param capitals whether the words after it are in capitals
   * @param roman its value as a Roman numeral, or 0
   * @param arabic its value as a number, or 0
   */
  private record Marker(int start, String printed, boolean capitals, int roman, int arabic) {

    Marker(int start, String printed, boolean capitals) {
      this(
          start,
          printed,
          capitals,
          RomanNumeral.parse(printed).orElse(0),
          isDigits(printed) ? Integer.parseInt(printed) : 0);
    }

    static Marker clean(String printed) {
      return new Marker(0, printed, false);
    }

    /** Returns whether it is neither number, numeral nor item letter, but looks like one. */
    boolean isOdd() {
      boolean looks = printed.chars().allMatch(c -> "IVXl1|0O23456789".indexOf(c) >= 0);
      return roman == 0 && arabic == 0 && looks && !isDigits(printed);
    }

    /** Returns whether it is one stroke, which may be I or 1. */
    boolean isLone() {
      return printed.equals("l") || printed.equals("|");
    }

    String asRoman() {
      boolean numeral = printed.chars().allMatch(c -> "IVXl1|".indexOf(c) >= 0);
      return numeral ? printed.replace('l', 'I').replace('1', 'I').replace('|', 'I') : "";
    }

    String asArabic() {
      String digits =
          printed.replace('l', '1').replace('I', '1').replace('|', '1').replace('O', '0');
      return isDigits(digits) ? digits : "";
    }

    private static boolean isDigits(String text) {
      return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
