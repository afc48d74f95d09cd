package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.text.Letters;

/**
 * Finds where a number ends that begins at a digit of running text.
 *
 * <p>Blanks may stand around a stroke while the number is still incomplete, as in {@code
 * 66/2018/QĐ- UBND}; once kind and issuer are there, a blank ends it.
 */
final class NumberFinder {

  private static final int MOST_PARTS = 10;
  private static final CharMatcher WHITE = CharMatcher.whitespace();
  private static final DocumentKinds KINDS = DocumentKinds.standard();
  private static final IssuerCodes ISSUERS = IssuerCodes.standard();

  private final CharSequence text;
  private final int start;
  private final boolean announced;
  private int end;
  private int codes;
  private boolean year;
  private boolean known;

  private NumberFinder(CharSequence text, int start, boolean announced) {
    this.text = text;
    this.start = start;
    this.announced = announced;
  }

  /**
   * Reads the number at {@code start}.
   *
   * @param announced whether the name of a kind or the word "số" stands right before
   * @return the number, or empty where none begins there; its printed form is the very text from
   *     {@code start} on
   */
  static Optional<DocumentNumber> at(CharSequence text, int start, boolean announced) {
    return mayBegin(text, start)
        ? new NumberFinder(text, start, announced).find()
        : Optional.empty();
  }

  /** Returns whether digits stand free before and have a stroke after them, as few figures do. */
  static boolean mayBegin(CharSequence text, int start) {
    if (!isFree(text, start)) {
      return false;
    }
    int stroke = skip(text, NumberTokens.serialEnd(text, start));
    return stroke < text.length() && NumberTokens.isStroke(text.charAt(stroke));
  }

  /** Asked first: a chain of figures and stops (1.1.1.…) is then run through once. */
  private static boolean isFree(CharSequence text, int start) {
    if (start == 0) {
      return true;
    }
    char before = text.charAt(start - 1);
    return !Letters.isLetterOrDigit(before)
        && !NumberTokens.isStroke(before)
        && before != '.'
        && before != ',';
  }

  private Optional<DocumentNumber> find() {
    end = NumberTokens.serialEnd(text, start);
    for (int i = 0; i < MOST_PARTS; i++) {
      if (!takePart()) {
        break;
      }
    }
    boolean enough = codes > 1 ? known || announced : codes == 1 && (announced || (year && known));
    return enough
        ? DocumentNumber.tryParse(text.subSequence(start, end).toString())
        : Optional.empty();
  }

  private boolean takePart() {
    int stroke = skip(end);
    if (stroke >= text.length() || !NumberTokens.isStroke(text.charAt(stroke))) {
      return false;
    }
    int from = skip(stroke + 1);
    boolean spaced = stroke > end || from > stroke + 1;
    int to = from;
    while (to < text.length() && isPartChar(text.charAt(to))) {
      to++;
    }
    String part = text.subSequence(from, to).toString();
    if (codes == 0 && !year && !spaced && NumberTokens.isYear(part)) {
      year = true;
      end = to;
      return true;
    }
    return takeCode(from, to, part, spaced);
  }

  private boolean takeCode(int from, int to, String part, boolean spaced) {
    if (!year && codes == 1 && !spaced && NumberTokens.isYear(part)) {
      year = true; // 30-NQ/2026/QH16
      end = to;
      return true;
    }
    boolean code = NumberTokens.isCode(part) || (announced && isSmall(part));
    if (!code || (spaced && !maySpace(part))) {
      return false;
    }
    end = to;
    if (spaced && !isKnown(part)) {
      joinBroken(from);
    }
    cutFootnote(from);
    codes++;
    known |= isKnown(text.subSequence(from, end).toString());
    return end == to;
  }

  /** A blank beside the stroke is borne only while the number is incomplete. */
  private boolean maySpace(String part) {
    if (codes > 1) {
      return false;
    }
    boolean kind = KINDS.byCode(part, DocumentSystem.UNKNOWN).isPresent();
    return codes == 1 ? known || isKnown(part) : announced || kind;
  }

  /** Letters torn apart by a bad scan, as in QĐ - U B ND, are taken together when known. */
  private void joinBroken(int from) {
    int at = from;
    for (int piece = 0; piece < 5; piece++) {
      int to = at;
      while (to < text.length() && NumberTokens.isCapital(text.charAt(to))) {
        to++;
      }
      if (to == at) {
        return;
      }
      String joined = WHITE.removeFrom(text.subSequence(from, to));
      if (ISSUERS.find(joined).isPresent()) {
        end = to;
      }
      at = skip(to);
    }
  }

  /** The digit of a footnote glued to the issuer, as in QĐ-UBND1, is left out. */
  private void cutFootnote(int from) {
    String code = text.subSequence(from, end).toString();
    int letters = IssuerCodes.lettersEnd(code);
    String bare = code.substring(0, letters);
    if (letters < code.length() && codes > 0 && !bare.endsWith("QH") && isKnown(bare)) {
      end = from + letters;
    }
  }

  private static boolean isKnown(String code) {
    return ISSUERS.find(code).isPresent() || KINDS.byCode(code, DocumentSystem.UNKNOWN).isPresent();
  }

  private static boolean isSmall(String part) {
    return !part.isEmpty()
        && part.equals(part.toLowerCase(Locale.ROOT))
        && NumberTokens.isCode(part.toUpperCase(Locale.ROOT))
        && !NumberTokens.isYear(part);
  }

  private static boolean isPartChar(char c) {
    return Letters.isLetterOrDigit(c) || c == '&';
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Character.isSpaceChar(c);
  }

  private int skip(int from) {
    return skip(text, from);
  }

  /** Skips at most two blanks. */
  private static int skip(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && at < from + 2 && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
