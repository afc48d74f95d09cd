package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.UnicodeForm;

/** A text cut into words, numbers and signs; beyond either edge stands an {@code END}. */
final class Tokens {

  private final String source;
  private final ImmutableList<Token> list;
  private final Token end;

  Tokens(String source, ImmutableList<Token> list) {
    this.source = source;
    this.list = list;
    this.end = new Token(Token.Kind.END, source.length(), source.length(), "", "", true);
  }

  static Tokens of(CharSequence text) {
    return new Lexer(text.toString()).tokens();
  }

  /** The text on one line: runs of blanks become one space, letters are composed. */
  static String collapse(CharSequence text) {
    return Spaces.collapse(UnicodeForm.nfc(text.toString()));
  }

  Token at(int index) {
    return index >= 0 && index < list.size() ? list.get(index) : end;
  }

  int size() {
    return list.size();
  }

  /** The printed text of the tokens {@code from} to {@code to} (exclusive), on one line. */
  String print(int from, int to) {
    return from >= to ? "" : collapse(source.substring(at(from).start(), at(to - 1).end()));
  }

  /** The keys of the tokens {@code from} to {@code to} (exclusive), with one space between. */
  String key(int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(i == from ? "" : " ").append(at(i).key());
    }
    return key.toString();
  }

  /** Whether the two tokens around {@code index}, and it, are printed without a blank between. */
  boolean isTight(int index) {
    return !at(index).spaced() && !at(index + 1).spaced();
  }
}
