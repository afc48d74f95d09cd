package vn.kehoach.extract;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Spaces;

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

  private static Optional<PrintedNumberLine> at(SourceText line, int start) {
    int end = end(line.text(), start);
    return number(line.text().substring(start, end))
        .map(number -> new PrintedNumberLine(number, line, start, end));
  }

  /** Returns where the number ends; stray blanks stand beside its signs and single letters. */
  private static int end(String text, int start) {
    int end = pieceEnd(text, start);
    int piece = start;
    while (end < text.length()) {
      if (end == start) {
        return end;
      }
      int next = skipBlanks(text, end);
      boolean letter = end - piece == 1 && Character.isUpperCase(text.charAt(piece));
      boolean goesOn = next < text.length() && (isSign(text, end - 1) || isSign(text, next));
      if (next == text.length() || !(goesOn || letter)) {
        return end;
      }
      piece = next;
      end = pieceEnd(text, next);
    }
    return end;
  }

  private static boolean isSign(String text, int at) {
    return text.charAt(at) == '-' || text.charAt(at) == '/';
  }

  private static int pieceEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Spaces.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Spaces.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
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
