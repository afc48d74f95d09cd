package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A font made for an old charset (phông chữ cũ), such as {@code .VnTime} for TCVN3 or {@code
 * VNI-Times} for VNI: text set in it is in that charset, whatever its letters look like elsewhere.
 *
 * <p>The beginnings of their names are the resource {@code legacy-fonts.csv}.
 *
 * @param charset the charset
 * @param capitals whether it prints small letters as capitals, as {@code .VnTimeH} does
 */
public record LegacyFont(LegacyCharset charset, boolean capitals) {

  private static final ImmutableMap<String, LegacyCharset> BEGINNINGS = load();

  /** PDF files put so many letters and a plus before the names of fonts they hold parts of. */
  private static final int TAG = 7;

  /** Letters of Vietnamese that no charset of one byte shows: a text that has them is Unicode. */
  private static final String UNICODE_ONLY = "ăđĩũơưĂĐĨŨƠƯ";

  /**
   * Returns the font of a name.
   *
   * @param name the name, such as {@code .VnTimeH} or {@code ABCDEF+VNI-Times,Bold}
   * @return the font; empty if it is not known to be made for an old charset
   */
  public static Optional<LegacyFont> of(String name) {
    String plain = name.length() > TAG && name.charAt(TAG - 1) == '+' ? name.substring(TAG) : name;
    String lower = plain.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, LegacyCharset> entry : BEGINNINGS.entrySet()) {
      if (lower.startsWith(entry.getKey())) {
        return Optional.of(new LegacyFont(entry.getValue(), isOfCapitals(lower, entry.getValue())));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfCapitals(String name, LegacyCharset charset) {
    int end = 0;
    while (end < name.length() && ",-".indexOf(name.charAt(end)) < 0) {
      end++;
    }
    String family = name.substring(0, end).strip();
    return charset == LegacyCharset.TCVN3 && family.endsWith("h");
  }

  /**
   * Returns the text in Unicode form NFC.
   *
   * <p>Programs cut text anywhere into pieces of one type, also between a vowel and the mark that
   * follows it in VNI: marks at the beginning of the text are combining marks, which belong to the
   * letter of the piece before.
   *
   * @param text what is set in the font
   * @return the letters it stands for; the text itself if it holds letters that the font cannot
   *     print, or spells more words as it is, since programs set such text in another font
   */
  public String decode(String text) {
    int marks = charset.table().leadingMarks(text);
    String rest = text.substring(marks);
    if (isUnicode(text) || !LegacyStatistics.fits(charset, rest)) {
      return text;
    }
    String decoded = charset.decodeGlyphs(text.substring(0, marks)) + charset.decode(rest);
    return capitals ? decoded.toUpperCase(Locale.ROOT) : decoded;
  }

  private static boolean isUnicode(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 0x1EA0 && c <= 0x1EF9) || UNICODE_ONLY.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableMap<String, LegacyCharset> load() {
    ImmutableMap.Builder<String, LegacyCharset> beginnings = ImmutableMap.builder();
    for (ImmutableList<String> row : VocabularyFile.rows(LegacyFont.class, "legacy-fonts.csv")) {
      beginnings.put(row.get(0), LegacyCharset.valueOf(row.get(1)));
    }
    return beginnings.buildOrThrow();
  }
}
