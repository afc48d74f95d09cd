package vn.kehoach.io.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of 512 bytes that say how stretches of a Word file's text are set ([MS-DOC] 2.9.33 and
 * 2.9.175): where each ends, where its form lies on the page, and the forms from the page's end.
 */
final class DocPages {

  static final int SIZE = 512;

  /** As many as a page surely holds, with the forms of the rows of a table among them. */
  private static final int FEW = 6;

  private final boolean ofParagraphs;
  private final List<Stretch> stretches = new ArrayList<>();

  private record Stretch(int end, byte[] form) {}

  private DocPages(boolean ofParagraphs) {
    this.ofParagraphs = ofParagraphs;
  }

  static DocPages ofParagraphs() {
    return new DocPages(true);
  }

  static DocPages ofLetters() {
    return new DocPages(false);
  }

  /** Adds a stretch that ends before a character. */
  void add(int end, byte[] form) {
    stretches.add(new Stretch(end, form));
  }

  int count() {
    return (stretches.size() + FEW - 1) / FEW;
  }

  /** Returns where a page's stretches begin, counted in characters; the last is where all end. */
  int start(int page) {
    int stretch = Math.min(page * FEW, stretches.size());
    return stretch == 0 ? 0 : stretches.get(stretch - 1).end();
  }

  byte[] page(int page, int textStart) {
    List<Stretch> own = stretches.subList(page * FEW, Math.min((page + 1) * FEW, stretches.size()));
    LittleBytes head = new LittleBytes().four(textStart + 2 * start(page));
    own.forEach(stretch -> head.four(textStart + 2 * stretch.end()));
    LittleBytes forms = new LittleBytes();
    int from = 2 * ((head.size() + own.size() * (ofParagraphs ? 13 : 1) + 1) / 2);
    for (Stretch stretch : own) {
      head.one((from + forms.size()) / 2).bytes(new byte[ofParagraphs ? 12 : 0]);
      form(forms, stretch.form());
    }
    return head.upTo(from).bytes(forms.toArray()).upTo(SIZE - 1).one(own.size()).toArray();
  }

  /** A form begins at an even place; that of a paragraph has its style before it. */
  private void form(LittleBytes forms, byte[] form) {
    if (ofParagraphs) {
      forms.one(0).one((form.length + 3) / 2).two(0).bytes(form);
    } else {
      forms.one(form.length).bytes(form);
    }
    forms.upTo(2 * ((forms.size() + 1) / 2));
  }
}
