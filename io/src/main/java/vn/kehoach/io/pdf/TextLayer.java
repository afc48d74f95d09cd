package vn.kehoach.io.pdf;

import vn.kehoach.text.UnicodeForm;

/** The state of a page's text layer. */
enum TextLayer {
  /** Its characters can be read. */
  GOOD,
  /** It has none, but pictures: a scan. */
  MISSING,
  /** It does not say what its characters mean. */
  BROKEN;

  /** A page with fewer characters is not judged by them. */
  private static final int FEWEST = 20;

  /** At most this many characters beside a picture of the page are a stamp. */
  private static final int STAMP = 120;

  private static final double PICTURE = 0.6;

  /** One in so many characters may be odd. */
  private static final int ODD = 8;

  private static final String LETTERS =
      "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữự"
          + "vwxyỳýỷỹỵz";

  static TextLayer of(Page page) {
    int all = page.unmapped();
    int odd = page.unmapped();
    int visible = 0;
    for (Glyph glyph : page.glyphs()) {
      if (!glyph.isBlank()) {
        visible++;
        all++;
        odd += isOdd(glyph) ? 1 : 0;
      }
    }
    boolean picture = page.pictured() > PICTURE;
    if (all == 0) {
      return page.pictured() > 0 ? MISSING : GOOD;
    }
    if (all >= FEWEST && odd * ODD > all) {
      return BROKEN;
    }
    return picture && visible < STAMP ? MISSING : GOOD;
  }

  private static boolean isOdd(Glyph glyph) {
    if (glyph.isMark()) {
      return false;
    }
    String composed = UnicodeForm.nfc(glyph.text());
    char c = Character.toLowerCase(composed.charAt(0));
    if (Character.isLetter(c)) {
      return LETTERS.indexOf(c) < 0;
    }
    int type = Character.getType(c);
    boolean sign =
        c > 0x7f && (type == Character.MODIFIER_SYMBOL || type == Character.CURRENCY_SYMBOL);
    boolean odd = c == '\ufffd' || type == Character.CONTROL || "¶©®¬¦§¹²³¼½¾".indexOf(c) >= 0;
    return odd || sign;
  }
}
