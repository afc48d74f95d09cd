package vn.kehoach.io.layout;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.document.Block.Emphasis;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Spaces;

/**
 * Joins parts of a document's text into one passage: runs of blanks become one space, blanks inside
 * a syllable and marks of emphasis go, and every character that stays keeps its place.
 *
 * <p>Not safe for use by several threads.
 */
public final class PassageBuilder {

  private static final String NO_GAP_BEFORE = ",.;:)%!?”";

  private final String document;
  private final String whole;
  private final Writing writing;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceText.Piece> pieces = new ArrayList<>();
  private int pieceAt;
  private int pieceOrigin;
  private int pieceLength;
  private boolean gap;
  private int gapOrigin = -1;
  private boolean bold;
  private boolean italic;
  private int letters;
  private int boldLetters;
  private int italicLetters;

  /**
   * Begins an empty passage.
   *
   * @param document the document's id
   * @param whole the document's text
   * @param writing how the document is written
   */
  public PassageBuilder(String document, String whole, Writing writing) {
    this.document = document;
    this.whole = whole;
    this.writing = writing;
  }

  /**
   * Adds a run of the document's text.
   *
   * @param start the offset of the first character
   * @param end the offset after the last
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PassageBuilder append(int start, int end) {
    int at = start;
    while (at < end) {
      char c = whole.charAt(at);
      if (Spaces.isBlank(c)) {
        if (!writing.split().cutsAt(at)) {
          blank(c, at);
        }
        at++;
      } else if (ControlCharacters.is(c)) {
        at++;
      } else if (c == '_' && writing.segmented() && insideWord(at)) {
        gap(-1);
        at++;
      } else if (c == '*' && writing.marks() && !isSign(at)) {
        at = mark(at, end);
      } else {
        visible(c, at);
        at++;
      }
    }
    return this;
  }

  /**
   * Adds a gap where a line or cell ended.
   *
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PassageBuilder gap() {
    gap(-1);
    return this;
  }

  /**
   * Adds characters that do not stand in the document as such, such as a decoded entity.
   *
   * @param characters what to add
   * @return this builder
   */
  @CanIgnoreReturnValue
  public PassageBuilder glue(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Spaces.isBlank(c)) {
        gap(-1);
      } else if (!ControlCharacters.is(c)) {
        closeGap(c);
        endPiece();
        text.append(c);
      }
    }
    return this;
  }

  /**
   * Sets how the following characters are set.
   *
   * @param nowBold whether bold
   * @param nowItalic whether italic
   */
  public void emphasise(boolean nowBold, boolean nowItalic) {
    bold = nowBold;
    italic = nowItalic;
  }

  /**
   * Returns whether a mark of bold or italic type was opened and not closed.
   *
   * @return true inside emphasis
   */
  public boolean inEmphasis() {
    return bold || italic;
  }

  /**
   * Returns whether nothing visible was added.
   *
   * @return true for an empty passage
   */
  public boolean isEmpty() {
    return text.length() == 0;
  }

  /**
   * Returns the text so far.
   *
   * @return the text, without a trailing gap
   */
  public CharSequence text() {
    return text;
  }

  /**
   * Returns how the whole passage was set.
   *
   * @return bold or italic if nearly all its letters were
   */
  public Emphasis emphasis() {
    if (letters > 0 && boldLetters * 10 >= letters * 9) {
      return Emphasis.BOLD;
    }
    return letters > 0 && italicLetters * 10 >= letters * 9 ? Emphasis.ITALIC : Emphasis.NONE;
  }

  /**
   * Returns the passage.
   *
   * @param block the number of the block it belongs to
   * @return the passage, without blanks at its ends
   */
  public SourceText build(int block) {
    endPiece();
    return SourceText.of(document, block, text.toString(), pieces);
  }

  private void blank(char c, int at) {
    if (c != '\u200b' && c != '\u2060' && c != '\ufeff' && c != '\u00ad') {
      gap(c == ' ' ? at : -1);
    }
  }

  private void gap(int origin) {
    gapOrigin = gap ? -1 : origin;
    gap = true;
  }

  private void visible(char c, int at) {
    closeGap(c);
    add(c, at);
    if (Character.isLetter(c)) {
      letters++;
      boldLetters += bold ? 1 : 0;
      italicLetters += italic ? 1 : 0;
    }
  }

  private void closeGap(char next) {
    boolean wanted = gap && text.length() > 0 && !(writing.segmented() && closesUp(next));
    if (wanted && gapOrigin >= 0) {
      add(' ', gapOrigin);
    } else if (wanted) {
      endPiece();
      text.append(' ');
    }
    gap = false;
    gapOrigin = -1;
  }

  private boolean closesUp(char next) {
    return NO_GAP_BEFORE.indexOf(next) >= 0 || text.charAt(text.length() - 1) == '(';
  }

  private void add(char c, int at) {
    if (pieceLength == 0 || pieceOrigin + pieceLength != at) {
      endPiece();
      pieceAt = text.length();
      pieceOrigin = at;
    }
    pieceLength++;
    text.append(c);
  }

  private void endPiece() {
    if (pieceLength > 0) {
      pieces.add(new SourceText.Piece(pieceAt, pieceOrigin, pieceLength));
      pieceLength = 0;
    }
  }

  private int mark(int at, int end) {
    int stars = at;
    while (stars < end && whole.charAt(stars) == '*') {
      stars++;
    }
    int count = stars - at;
    if (count != 2) {
      italic = !italic;
    }
    if (count >= 2) {
      bold = !bold;
    }
    return stars;
  }

  /** Returns whether the asterisk is a sign of its own: {@code 5 * 3} or {@code (*)}. */
  private boolean isSign(int at) {
    char before = at == 0 ? '\n' : whole.charAt(at - 1);
    char after = at + 1 == whole.length() ? '\n' : whole.charAt(at + 1);
    boolean footnote = before == '(' && after == ')';
    boolean times = before == ' ' && after == ' ' && at > 1 && digit(at - 2) && digit(at + 2);
    return footnote || times || (digit(at - 1) && digit(at + 1));
  }

  private boolean digit(int at) {
    return at >= 0 && at < whole.length() && Character.isDigit(whole.charAt(at));
  }

  private boolean insideWord(int at) {
    return at > 0
        && at + 1 < whole.length()
        && Character.isLetterOrDigit(whole.charAt(at - 1))
        && Character.isLetterOrDigit(whole.charAt(at + 1));
  }
}
