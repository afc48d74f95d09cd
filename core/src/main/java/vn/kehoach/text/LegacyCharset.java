package vn.kehoach.text;

import java.util.Optional;

/**
 * A charset of the time before Unicode (bảng mã cũ), in which old papers were typed: {@code KÕ
 * ho¹ch} in TCVN3 and {@code Keá hoaïch} in VNI are {@code Kế hoạch}.
 *
 * <p>Text in such a charset comes as bytes, or as letters of ISO-8859-1 or windows-1252 that look
 * right in a font made for it only (see {@link LegacyFont}). Both are decoded alike: bytes are read
 * as ISO-8859-1 first. The tables are the resources {@code tcvn3.csv}, {@code vni.csv}, {@code
 * viscii.csv} and {@code windows-1258.csv}.
 */
public enum LegacyCharset {
  /** TCVN3, the charset of the ABC fonts (TCVN 5712:1993, third table). */
  TCVN3("TCVN3", "tcvn3.csv"),
  /** VNI for Windows. */
  VNI("VNI", "vni.csv"),
  /** VISCII (RFC 1456). */
  VISCII("VISCII", "viscii.csv"),
  /** The code page of Microsoft, with tones behind their vowels. */
  WINDOWS_1258("windows-1258", "windows-1258.csv");

  private final String printed;
  private final LegacyTable table;

  LegacyCharset(String printed, String resource) {
    this.printed = printed;
    this.table = LegacyTable.read(resource);
  }

  /**
   * Returns the charset a text is in, judged by whether its words are spelled as Vietnamese
   * syllables are.
   *
   * <p>The answer errs on the safe side: the text must hold several words beyond ASCII, nearly all
   * of which the charset spells well, and far more than any other charset or the text as it is.
   * Unicode text, other languages and short texts give nothing.
   *
   * @param text bytes read as ISO-8859-1, or any other text
   * @return the charset; empty if the text is in none, or that is not certain
   */
  public static Optional<LegacyCharset> recognise(String text) {
    return LegacyStatistics.recognise(text);
  }

  /**
   * Returns whether a text is surely in none of the charsets, judged by its letters alone, in any
   * order: half of those beyond ASCII in {@code kế hoạch} are in Unicode only.
   *
   * @param text any text
   * @return true if {@link #recognise} would give nothing; false if it has to look
   */
  public static boolean isRuledOut(String text) {
    return LegacyStatistics.isUnicode(text);
  }

  /**
   * Returns the text in Unicode form NFC.
   *
   * <p>Characters that are no letters of the charset stay as they are, controls of ISO-8859-1 as
   * the signs of windows-1252. Words and lines in TCVN3 whose ASCII letters are all capitals are
   * capitals throughout: the charset has no capitals with a tone, fonts print them.
   *
   * @param text letters of ISO-8859-1 or windows-1252
   * @return the letters they stand for
   */
  public String decode(String text) {
    String decoded = table.decode(text);
    return this == TCVN3 ? Capitals.raise(text, decoded) : decoded;
  }

  /**
   * Returns what single characters stand for that are drawn one by one, as in PDF files: {@code ế}
   * for {@code Õ} in TCVN3, two combining marks for {@code á} in VNI.
   *
   * @param glyphs characters of ISO-8859-1 or windows-1252, each taken for itself
   * @return letters, or marks that belong to the letter before them
   */
  public String decodeGlyphs(String glyphs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < glyphs.length(); i++) {
      out.append(table.glyph(glyphs.charAt(i)));
    }
    return out.toString();
  }

  /**
   * Returns the name by which the charset is known, such as {@code TCVN3}.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return printed;
  }

  LegacyTable table() {
    return table;
  }
}
