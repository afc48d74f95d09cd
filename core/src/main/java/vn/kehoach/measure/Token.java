package vn.kehoach.measure;

import vn.kehoach.text.Folding;

/**
 * One word, number or sign of a text, with its place.
 *
 * @param kind what it is
 * @param start the first character
 * @param end the character after the last
 * @param text the characters as printed
 * @param key the characters as compared, see {@link Folding#key}
 * @param spaced whether white space, or the beginning of the text, stands before it
 */
record Token(Kind kind, int start, int end, String text, String key, boolean spaced) {

  /** What a token is. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    END
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether this is a word in any of its spellings, all of which have one length. */
  boolean isWord(String word) {
    return kind == Kind.WORD && key.length() == word.length() && key.equals(Folding.key(word));
  }

  /** Whether this is a hyphen or dash of any width. */
  boolean isDash() {
    return kind == Kind.SIGN && "-–—−‐‑".contains(text);
  }

  /** Whether it begins with two capital letters, as the symbol of a paper does: QĐ, TTg, NQ. */
  boolean isSymbol() {
    return kind == Kind.WORD
        && text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(1));
  }
}
