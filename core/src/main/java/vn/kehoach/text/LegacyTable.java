package vn.kehoach.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What the codes of one old charset mean: letters, or marks over the vowel before them. */
@Immutable
final class LegacyTable {

  private static final int CODES = 256;
  private static final int BLANK = 0xA0;

  /** Characters of windows-1252 for the codes 80 to 9F; a blank where it has none. */
  private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

  /** By their codes; empty where the charset has no letter. */
  private final ImmutableList<String> letters;

  private LegacyTable(String[] letters) {
    this.letters = ImmutableList.copyOf(letters);
  }

  /** A table without letters: text is taken as it is. */
  static LegacyTable none() {
    return new LegacyTable(empty());
  }

  private static String[] empty() {
    String[] letters = new String[CODES];
    Arrays.fill(letters, "");
    return letters;
  }

  static LegacyTable read(String resource) {
    String[] letters = empty();
    for (ImmutableList<String> row : VocabularyFile.rows(LegacyTable.class, resource)) {
      letters[Integer.parseInt(row.get(0), 16)] = characters(row.get(1));
    }
    return new LegacyTable(letters);
  }

  private static String characters(String cell) {
    if (!cell.startsWith("U+")) {
      return cell;
    }
    return Splitter.on(' ')
        .splitToStream(cell)
        .map(point -> Character.toString(Integer.parseInt(point.substring(2), 16)))
        .collect(Collectors.joining());
  }

  /**
   * Returns the code of a character as text of one byte a letter shows it: by ISO-8859-1 or
   * windows-1252, or as PDF fonts name the glyph; -1 if it has none.
   */
  private static int code(char c) {
    if (c < CODES) {
      return c;
    }
    int windows = c == ' ' ? -1 : WINDOWS.indexOf(c);
    return switch (c) {
      case '\u03BC' -> 0xB5;
      case '\u2219' -> 0xB7;
      default -> windows < 0 ? -1 : windows + 0x80;
    };
  }

  /** Returns whether the charset has a letter or a mark for a character. */
  boolean maps(char c) {
    int code = code(c);
    return code >= 0 && !letters.get(code).isEmpty();
  }

  /** Returns the text in NFC; characters without a letter stay as they are. */
  String decode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int code = code(c);
      String letter = code < 0 ? "" : letters.get(code);
      if (letter.isEmpty() || isOutOfPlace(letter, code, out, text, i + 1)) {
        out.append(plain(c));
      } else {
        out.append(letter);
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  /** Returns how many characters at the beginning of a text are marks over a vowel before it. */
  int leadingMarks(String text) {
    int marks = 0;
    while (marks < text.length()
        && maps(text.charAt(marks))
        && Letters.isMark(glyph(text.charAt(marks)).charAt(0))) {
      marks++;
    }
    return marks;
  }

  /** Returns what a character stands for wherever it stands: a letter, or marks. */
  String glyph(char c) {
    int code = code(c);
    String letter = code < 0 ? "" : letters.get(code);
    return letter.isEmpty() || code == BLANK ? String.valueOf(plain(c)) : letter;
  }

  /** Returns whether a mark stands behind no vowel, or a blank would spell no syllable. */
  private static boolean isOutOfPlace(
      String letter, int code, StringBuilder out, String text, int next) {
    if (Letters.isMark(letter.charAt(0))) {
      return out.length() == 0 || !Letters.isVowel(out.charAt(out.length() - 1));
    }
    return code == BLANK && !spells(letter, out, text, next);
  }

  private static boolean spells(String letter, StringBuilder out, String text, int next) {
    int from = out.length();
    int least = Math.max(0, from - Syllable.LONGEST);
    while (from > least && Character.isUpperCase(out.charAt(from - 1))) {
      from--;
    }
    int to = next;
    int most = Math.min(text.length(), next + Syllable.LONGEST);
    while (to < most && text.charAt(to) >= 'A' && text.charAt(to) <= 'Z') {
      to++;
    }
    boolean begun = from < out.length();
    return begun && Syllable.isSpelled(out.substring(from) + letter + text.substring(next, to));
  }

  private static char plain(char c) {
    boolean control = c >= 0x80 && c < 0x80 + WINDOWS.length();
    char windows = control ? WINDOWS.charAt(c - 0x80) : c;
    return windows == ' ' ? c : windows;
  }
}
