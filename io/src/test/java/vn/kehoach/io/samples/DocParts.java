package vn.kehoach.io.samples;

import java.nio.charset.StandardCharsets;

/**
 * The two streams of a Word file of the older format ([MS-DOC] 2.1): the text with how it is set,
 * and the tables that say where each thing stands.
 */
final class DocParts {

  private static final int TEXT = 3 * DocPages.SIZE;
  private static final int FIELDS = 0x5D;
  private static final int STYLES = 1;
  private static final int SECTIONS = 6;
  private static final int LETTER_PAGES = 12;
  private static final int PARAGRAPH_PAGES = 13;
  private static final int FONTS = 15;
  private static final int SETTINGS = 31;
  private static final int PIECES = 33;

  private final String text;
  private final DocPages paragraphs;
  private final DocPages letters;
  private final int firstPage;

  private final LittleBytes table = new LittleBytes();
  private final int[] places = new int[2 * FIELDS];

  DocParts(String text, DocPages paragraphs, DocPages letters) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.letters = letters;
    this.firstPage = (TEXT + 2 * text.length() + DocPages.SIZE - 1) / DocPages.SIZE;
    part(STYLES, new LittleBytes().two(18).two(0).two(10).bytes(new byte[14]));
    LittleBytes section = new LittleBytes().four(0).four(text.length());
    part(SECTIONS, section.two(0).four(-1).two(0).four(0));
    part(LETTER_PAGES, pages(letters, firstPage));
    part(PARAGRAPH_PAGES, pages(paragraphs, firstPage + letters.count()));
    part(FONTS, new LittleBytes().two(0).two(0));
    part(SETTINGS, new LittleBytes().bytes(new byte[500]));
    LittleBytes pieces = new LittleBytes().one(2).four(16).four(0).four(text.length());
    part(PIECES, pieces.two(0).four(TEXT).two(0));
  }

  private void part(int field, LittleBytes bytes) {
    places[2 * field] = table.size();
    places[2 * field + 1] = bytes.size();
    table.bytes(bytes.toArray());
  }

  private static LittleBytes pages(DocPages pages, int first) {
    LittleBytes list = new LittleBytes();
    for (int page = 0; page <= pages.count(); page++) {
      list.four(TEXT + 2 * pages.start(page));
    }
    for (int page = 0; page < pages.count(); page++) {
      list.four(first + page);
    }
    return list;
  }

  byte[] table() {
    return table.toArray();
  }

  byte[] main() {
    LittleBytes main = new LittleBytes().two(0xA5EC).two(0xC1).upTo(10).two(0x1200);
    main.upTo(24).four(TEXT).four(TEXT + 2 * text.length());
    main.two(14).upTo(62).two(22).upTo(76).four(text.length()).upTo(152).two(FIELDS);
    for (int place : places) {
      main.four(place);
    }
    main.upTo(TEXT).bytes(text.getBytes(StandardCharsets.UTF_16LE));
    main.upTo(firstPage * DocPages.SIZE);
    add(main, letters);
    add(main, paragraphs);
    return main.toArray();
  }

  private static void add(LittleBytes main, DocPages pages) {
    for (int page = 0; page < pages.count(); page++) {
      main.bytes(pages.page(page, TEXT));
    }
  }
}
