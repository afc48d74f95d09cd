package vn.kehoach.io.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Whether a font is bold or italic.
 *
 * @param bold whether it is bold
 * @param italic whether it is italic
 */
record Type(boolean bold, boolean italic) {

  private static final float BOLD_WEIGHT = 600;

  private static Type of(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    boolean italic = name.contains("italic") || name.contains("oblique");
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor != null) {
      bold = bold || descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
      italic = italic || descriptor.isItalic();
    }
    return new Type(bold, italic);
  }

  /** Remembers the types of the fonts of one file. */
  static final class Memory {

    private final Map<PDFont, Type> known = new WeakHashMap<>();

    Type of(PDFont font) {
      return known.computeIfAbsent(font, Type::of);
    }
  }
}
