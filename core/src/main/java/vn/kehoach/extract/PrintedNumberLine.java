package vn.kehoach.extract;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.source.SourceText;

/**
 * The line of a letterhead that holds the number, such as {@code Số: 12/KH-UBND}.
 *
 * @param number the number; its serial is empty where the place was left blank
 * @param line the line
 * @param start where the number begins in the line
 * @param end where it ends
 */
record PrintedNumberLine(DocumentNumber number, SourceText line, int start, int end) {

  private static final int LATEST_WORD = 4;
  private static final int MOST_PIECES = 10;
  private static final String FILLERS = " \u00a0:.…_";

  /** Returns the number that a line announces with "Số". */
  static Optional<PrintedNumberLine> in(SourceText line) {
    String text = line.text();
    List<HeaderWord> words = HeaderWord.of(text);
    for (int i = 0; i < words.size() && i < LATEST_WORD; i++) {
      if (words.get(i).key().equals("số")) {
        return at(line, skipFillers(text, words.get(i).end()));
      }
    }
    return at(line, 0).filter(found -> found.end() == text.length());
  }

  /** Returns the number as the line prints it. */
  String text() {
    return line.text().substring(start, end);
  }

  private static int skipFillers(String text, int from) {
    int at = from;
    while (at < text.length() && FILLERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Tries the pieces between blanks, all first, then fewer. */
  private static Optional<PrintedNumberLine> at(SourceText line, int start) {
    String text = line.text();
    int[] ends = new int[MOST_PIECES];
    int pieces = 0;
    for (int i = start + 1; i <= text.length() && pieces < MOST_PIECES; i++) {
      boolean edge = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (edge && !Character.isWhitespace(text.charAt(i - 1))) {
        ends[pieces++] = i;
      }
    }
    for (int i = pieces - 1; i >= 0; i--) {
      String printed = text.substring(start, ends[i]);
      Optional<DocumentNumber> number = number(printed);
      if (number.isPresent()) {
        return Optional.of(new PrintedNumberLine(number.get(), line, start, ends[i]));
      }
    }
    return Optional.empty();
  }

  private static Optional<DocumentNumber> number(String printed) {
    boolean slashed = printed.indexOf('/') >= 0 || printed.indexOf('-') > 0;
    if (!slashed) {
      return Optional.empty();
    }
    Optional<DocumentNumber> number = DocumentNumber.tryParse(printed);
    if (number.isEmpty() && LetterSplit.isSplit(printed)) {
      number = DocumentNumber.tryParse(printed.replaceAll("\\s", ""));
    }
    return number.filter(n -> !n.kind().isEmpty() || !n.issuer().isEmpty());
  }
}
