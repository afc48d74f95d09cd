package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.text.LegacyCharset;
import vn.kehoach.text.LegacyFont;

/**
 * Reads characters that one file gives as letters of an old charset: by the names of its fonts, and
 * page by page by the spelling of the words. Not safe for use by several threads.
 */
final class OldLetters {

  /** The code of ư in TCVN3, which PDF files show as a hyphen. */
  private static final int HYPHEN = 0xAD;

  private final Map<PDFont, Optional<LegacyFont>> known = new WeakHashMap<>();
  private final Set<LegacyCharset> met = EnumSet.noneOf(LegacyCharset.class);

  /** Returns what a character of a font means, given what the file says it means. */
  String glyph(PDFont font, int code, String text) {
    Optional<LegacyFont> legacy = known.computeIfAbsent(font, OldLetters::of);
    if (legacy.isEmpty()) {
      return text;
    }
    boolean hyphen = code == HYPHEN && font instanceof PDSimpleFont;
    String letter = decode(legacy.get().charset(), hyphen ? "\u00AD" : text);
    return legacy.get().capitals() ? letter.toUpperCase(Locale.ROOT) : letter;
  }

  private static Optional<LegacyFont> of(PDFont font) {
    return Optional.ofNullable(font.getName()).flatMap(LegacyFont::of);
  }

  private String decode(LegacyCharset charset, String glyphs) {
    String letters = charset.decodeGlyphs(glyphs);
    if (!letters.equals(glyphs)) {
      met.add(charset);
    }
    return letters;
  }

  /** Returns a page with its characters decoded if its words are spelled in an old charset. */
  Page read(Page page) {
    String letters = page.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    if (!isLatin(letters) || LegacyCharset.isRuledOut(letters)) {
      return page;
    }
    String words =
        LineMaker.whole(page.number(), page.glyphs()).stream()
            .map(TextLine::text)
            .collect(Collectors.joining("\n"));
    return LegacyCharset.recognise(words).map(charset -> decoded(page, charset)).orElse(page);
  }

  private static boolean isLatin(String text) {
    return text.chars().anyMatch(c -> c >= 0xA0 && c <= 0xFF);
  }

  private Page decoded(Page page, LegacyCharset charset) {
    List<Glyph> glyphs =
        page.glyphs().stream().map(g -> g.withText(decode(charset, g.text()))).toList();
    return page.withGlyphs(ImmutableList.copyOf(glyphs));
  }

  ImmutableList<Finding> findings(DocumentSource source) {
    return met.stream()
        .map(charset -> LegacyLetters.finding(charset, source))
        .collect(ImmutableList.toImmutableList());
  }
}
