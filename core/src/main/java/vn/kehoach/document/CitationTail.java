package vn.kehoach.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads what follows the number in a citation: date, issuer, summary.
 *
 * <p>Every step is bounded, so that a text of any length is read in linear time.
 */
final class CitationTail {

  private static final int LONGEST_ISSUER = 200;
  private static final int LONGEST_BRACKET = 120;
  private static final CitationWords WORDS = CitationWords.standard();
  private static final DocumentKinds KINDS = DocumentKinds.standard();

  private final CharSequence text;
  private int end;
  private Optional<LocalDate> date = Optional.empty();
  private String issuer = "";
  private String title = "";

  private CitationTail(CharSequence text, int numberEnd) {
    this.text = text;
    this.end = numberEnd;
  }

  /** Reads the tail that begins at {@code numberEnd}. */
  static CitationTail at(CharSequence text, int numberEnd) {
    CitationTail tail = new CitationTail(text, numberEnd);
    tail.readDate();
    tail.readIssuer();
    if (tail.date.isEmpty()) {
      tail.readDate();
    }
    tail.readTitle();
    return tail;
  }

  int end() {
    return end;
  }

  /** Returns a copy of {@code reference} with what the tail says. */
  DocumentReference addTo(DocumentReference reference) {
    return new DocumentReference(
        reference.number(),
        reference.kind(),
        date.or(reference::date),
        issuer,
        title.isEmpty() ? reference.title() : title);
  }

  private void readDate() {
    int from = skipComma(end);
    if (from < text.length() && text.charAt(from) == '(') {
      from++;
    }
    Optional<CitationDate> found = CitationDate.at(text, from);
    if (found.isPresent()) {
      date = Optional.of(found.get().date());
      end = found.get().end();
    }
  }

  private void readIssuer() {
    int at = skipComma(end);
    int of = Phrases.match(text, at, "của");
    int from = of > 0 ? Phrases.skipBlanks(text, of) : at;
    if (of < 0 && (date.isEmpty() || !startsIssuer(from))) {
      return;
    }
    int to = Phrases.skipBlanksBack(text, from, issuerEnd(from));
    if (to > from && (of > 0 || at == Phrases.skipBlanks(text, end) || closesCitation(to))) {
      issuer = withoutMeeting(Phrases.plain(text, from, to));
      end = to;
    }
  }

  /**
   * Returns whether nothing but the summary goes on from {@code at}: in "Văn bản số 12/BTC-NSNN
   * ngày 24/11/2025, Ủy ban nhân dân tỉnh đã chỉ đạo" the body after the comma acts and did not
   * issue.
   */
  private boolean closesCitation(int at) {
    int next = Phrases.skipBlanks(text, at);
    return next >= text.length()
        || ";).".indexOf(text.charAt(next)) >= 0
        || WORDS.match("title-start", text, next) > 0;
  }

  private boolean startsIssuer(int at) {
    return at < text.length()
        && Character.isUpperCase(text.charAt(at))
        && WORDS.match("issuer-start", text, at) > 0
        && WORDS.match("issuer-stop", text, at) < 0;
  }

  private int issuerEnd(int from) {
    int limit = Math.min(text.length(), from + LONGEST_ISSUER);
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        if (WORDS.match("issuer-stop", text, at) > 0 || Phrases.isBeforeFigure(text, at, "năm")) {
          return at;
        }
        if (Phrases.match(text, at, "và") > 0 && isNextPaper(Phrases.match(text, at, "và"))) {
          return at;
        }
        at = Phrases.wordEnd(text, at);
      } else if (c == '(' && isTerm(at + 1)) {
        at = bracketEnd(at);
      } else if (endsIssuer(at)) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private boolean endsIssuer(int at) {
    char c = text.charAt(at);
    if (c == ',') {
      return WORDS.match("issuer-join", text, Phrases.skipBlanks(text, at + 1)) < 0;
    }
    return c == '.' ? !isAbbreviated(text, at) : ";:()[]\"“”\n\r".indexOf(c) >= 0;
  }

  /** Returns whether the dot at {@code at} belongs to an abbreviation such as TP. */
  static boolean isAbbreviated(CharSequence text, int at) {
    boolean city =
        at >= 2
            && Character.toLowerCase(text.charAt(at - 1)) == 'p'
            && Character.toLowerCase(text.charAt(at - 2)) == 't'
            && Phrases.isWordStart(text, at - 2);
    return city || (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private boolean isTerm(int at) {
    return Phrases.match(text, at, "khóa") > 0 || Phrases.match(text, at, "khoá") > 0;
  }

  private int bracketEnd(int open) {
    int limit = Math.min(text.length(), open + LONGEST_BRACKET);
    for (int at = open + 1; at < limit; at++) {
      if (text.charAt(at) == ')') {
        return at + 1;
      }
    }
    return open + 1;
  }

  /** In "của Tỉnh ủy và Kế hoạch này" the next paper begins. */
  private boolean isNextPaper(int from) {
    int at = Phrases.skipBlanks(text, from);
    boolean kind =
        at < text.length()
            && Character.isUpperCase(text.charAt(at))
            && KINDS.at(text, at).isPresent();
    return kind || isCitation(text, at);
  }

  /** Returns whether at {@code from}, after blanks, another document is cited by its number. */
  static boolean isCitation(CharSequence text, int from) {
    int at = Phrases.skipBlanks(text, from);
    int kindEnd = KINDS.at(text, at).map(DocumentKinds.Match::end).orElse(at);
    int next = Phrases.skipBlanks(text, kindEnd);
    int so = Phrases.match(text, next, "số");
    int number = so > 0 ? Phrases.skipBlanks(text, so) : next;
    boolean announced = so > 0 || kindEnd > at;
    return announced
        && number < text.length()
        && NumberTokens.isDigit(text.charAt(number))
        && NumberFinder.at(text, number, true).isPresent();
  }

  /** Leaves out the meeting before the body that held it: Hội nghị lần thứ sáu Ban Chấp hành … */
  private static String withoutMeeting(String issuer) {
    if (Phrases.match(issuer, 0, "hội nghị") < 0) {
      return issuer;
    }
    for (int at = issuer.indexOf(' '); at >= 0; at = issuer.indexOf(' ', at + 1)) {
      if (Phrases.match(issuer, at + 1, "ban chấp hành") > 0) {
        return issuer.substring(at + 1);
      }
    }
    return issuer;
  }

  private void readTitle() {
    int at = skipComma(end);
    if (at < text.length() && text.charAt(at) == '(' && hasIssuerOrDate()) {
      at = Phrases.skipBlanks(text, bracketEnd(at)); // (nay là tỉnh …)
    }
    boolean quoted = at < text.length() && "“\"".indexOf(text.charAt(at)) >= 0;
    int about = WORDS.match("title-start", text, at);
    boolean plainlyAbout = Phrases.match(text, at, "về") > 0 || Phrases.match(text, at, "v/v") > 0;
    if (plainlyAbout || (hasIssuerOrDate() && (quoted || about > 0))) {
      int to = Phrases.skipBlanksBack(text, at, CitationTitle.end(text, at));
      title = Phrases.plain(text, at, to);
      end = Math.max(end, to);
    }
  }

  private boolean hasIssuerOrDate() {
    return date.isPresent() || !issuer.isEmpty();
  }

  private int skipComma(int from) {
    int at = Phrases.skipBlanks(text, from);
    return at < text.length() && text.charAt(at) == ',' ? Phrases.skipBlanks(text, at + 1) : at;
  }
}
