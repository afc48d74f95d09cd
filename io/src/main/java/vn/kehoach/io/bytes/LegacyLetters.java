package vn.kehoach.io.bytes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.text.LegacyCharset;
import vn.kehoach.text.LegacyFont;

/**
 * The reader of words that a file gives as letters of an old charset, and of the charsets it met.
 *
 * <p>Words in a font made for an old charset are in that charset; all others are in one only if
 * their text as a whole is recognised. Not safe for use by several threads.
 */
public final class LegacyLetters {

  private final Optional<LegacyFont> usual;
  private final Set<LegacyCharset> met = EnumSet.noneOf(LegacyCharset.class);

  private LegacyLetters(Optional<LegacyFont> usual) {
    this.usual = usual;
  }

  /**
   * Returns a reader for one file.
   *
   * @param text the words of the file whose font says nothing of a charset
   * @return the reader
   */
  public static LegacyLetters of(CharSequence text) {
    return new LegacyLetters(
        LegacyCharset.recognise(text.toString()).map(charset -> new LegacyFont(charset, false)));
  }

  /**
   * Returns whether a font says what charset its words are in.
   *
   * @param font the font's name, empty if it is not known
   * @return true if it is made for an old charset
   */
  public static boolean isLegacy(String font) {
    return LegacyFont.of(font).isPresent();
  }

  /**
   * Returns words as they are printed.
   *
   * @param words the words as the file gives them
   * @param font the name of their font, empty if it is not known
   * @return the words in Unicode
   */
  public String read(String words, String font) {
    Optional<LegacyFont> legacy = LegacyFont.of(font).or(() -> usual);
    if (legacy.isEmpty()) {
      return words;
    }
    String printed = legacy.get().decode(words);
    if (!printed.equals(words)) {
      met.add(legacy.get().charset());
    }
    return printed;
  }

  /**
   * Returns words as they are printed, whose font is not known.
   *
   * @param words the words as the file gives them
   * @return the words in Unicode
   */
  public String read(String words) {
    return read(words, "");
  }

  /**
   * Returns a finding for each charset that was met.
   *
   * @param source the file
   * @return the findings, in the order of the charsets
   */
  public ImmutableList<Finding> findings(DocumentSource source) {
    return met.stream()
        .map(charset -> finding(charset, source))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the finding that a file was in an old charset.
   *
   * @param charset the charset
   * @param source the file
   * @return the finding {@code text.legacy-charset}
   */
  public static Finding finding(LegacyCharset charset, DocumentSource source) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    ImmutableMap<String, String> arguments = ImmutableMap.of("charset", charset.toString());
    return Finding.of("text.legacy-charset", Severity.INFO, whole, arguments);
  }
}
