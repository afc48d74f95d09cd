package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;

/** A paper that is never written down: it only knows how far it has come. */
final class PaperTape {

  static final String DOCUMENT = "5a1e0c7793bd42f6";

  private int offset;
  private int block;

  /** Puts a passage on the paper. */
  SourceText passage(String text) {
    SourceText passage =
        SourceText.of(DOCUMENT, block, text, ImmutableList.of(piece(text.length())));
    offset += text.length() + 1;
    return passage;
  }

  private SourceText.Piece piece(int length) {
    return new SourceText.Piece(0, offset, length);
  }

  /** Puts some words on the paper. */
  Evidence words(String text) {
    SourceSpan span = new SourceSpan(DOCUMENT, block, offset, offset + text.length());
    offset += text.length() + 1;
    return new Evidence(text, span, Grade.EXACT);
  }

  void nextBlock() {
    block++;
  }
}
