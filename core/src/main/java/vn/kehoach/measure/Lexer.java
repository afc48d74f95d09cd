package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.kehoach.measure.Token.Kind;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.WordIndex;

/** Cuts a text into {@link Tokens} in one walk. Marks of emphasis ({@code *}) count as blanks. */
final class Lexer {

  private static final ImmutableSet<String> SQUARED =
      ImmutableSet.of("mm", "cm", "dm", "m", "dam", "hm", "km");

  /** Groups of zeros that blanks hold to a number at most: 10 000 000. */
  private static final int MAX_GROUPS = 4;

  private static final int USUAL_WORD = 24;

  private final String source;
  private final ImmutableList.Builder<Token> list = ImmutableList.builder();
  private final char[] letters = new char[USUAL_WORD];
  private int at;

  Lexer(String source) {
    this.source = source;
  }

  Tokens tokens() {
    boolean spaced = true;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (Spaces.isBlank(c) || c == '*') {
        at++;
        spaced = true;
      } else {
        read(c, spaced);
        spaced = false;
      }
    }
    return new Tokens(source, list.build());
  }

  private void read(char c, boolean spaced) {
    int start = at;
    if (isDigit(at)) {
      endNumber();
      add(Kind.NUMBER, start, spaced);
    } else if (Letters.isLetter(c)) {
      endWord();
      endSquare(start);
      add(Kind.WORD, start, spaced);
    } else {
      at += (c == '>' || c == '<' || c == '=') && "=<>".indexOf(charAt(at + 1)) >= 0 ? 2 : 1;
      add(Kind.SIGN, start, spaced);
    }
  }

  private void endNumber() {
    int start = at;
    while (isDigit(at) || ((charAt(at) == '.' || charAt(at) == ',') && isDigit(at + 1))) {
      at++;
    }
    if (at - start <= 3) {
      for (int group = 0; group < MAX_GROUPS && isZeroGroup(); group++) {
        at += 4;
      }
    }
  }

  /** Whether a blank and the group 000 follow, as in 10 000. */
  private boolean isZeroGroup() {
    return Spaces.isBlank(charAt(at))
        && charAt(at + 1) == '0'
        && charAt(at + 2) == '0'
        && charAt(at + 3) == '0'
        && !isDigit(at + 4);
  }

  private void endWord() {
    while (Letters.isLetter(charAt(at))
        || Character.getType(charAt(at)) == Character.NON_SPACING_MARK) {
      at++;
    }
  }

  /** Takes the 2 of m2 and the ³ of m³ into the word. */
  private void endSquare(int start) {
    char c = charAt(at);
    boolean power = c == '2' || c == '3' || c == '²' || c == '³';
    boolean more = Letters.isLetterOrDigit(charAt(at + 1));
    if (power && !more && SQUARED.contains(Folding.key(source.substring(start, at)))) {
      at++;
    }
  }

  private void add(Kind kind, int start, boolean spaced) {
    String text = source.substring(start, at);
    String key = kind == Kind.WORD ? key(text) : text;
    list.add(new Token(kind, start, at, text, key, spaced));
  }

  /** Most words are printed as they are compared, and then need no second string. */
  private String key(String word) {
    if (!Folding.writeKey(word, 0, word.length(), letters)) {
      return Folding.key(word);
    }
    return WordIndex.isAt(word, letters, 0, word.length())
        ? word
        : new String(letters, 0, word.length());
  }

  private boolean isDigit(int index) {
    char c = charAt(index);
    return c >= '0' && c <= '9';
  }

  private char charAt(int index) {
    return index < source.length() ? source.charAt(index) : '\0';
  }
}
