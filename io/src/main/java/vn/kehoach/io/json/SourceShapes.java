package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import java.util.List;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;

/** Where it was said. */
final class SourceShapes {

  static final Type<SourceSpan> SPAN = new SpanType();

  static final Type<Runs> RUNS = new RunsType();

  static final Type<Origin> ORIGIN = Words.of(Origin.class);

  static final Shape<Evidence, Slots> EVIDENCE =
      Shape.ofRecord(Evidence.class, "evidence", "Printed words and where they stand (trích dẫn).")
          .add(Field.required("quote", Texts.TEXT, Evidence::quote, put(0), "The words as read."))
          .add(
              Field.required(
                  "span", SPAN, Evidence::span, put(1), "The characters of the document."))
          .add(
              Field.usual(
                  "grade",
                  Words.of(Grade.class),
                  Evidence::grade,
                  put(2),
                  Grade.EXACT,
                  "How exactly the characters equal the quote; exact if left out."))
          .end(s -> new Evidence(s.at(0), s.at(1), s.or(2, Grade.EXACT)));

  static final Shape<SourceText, Slots> PASSAGE =
      Shape.ofRecord(
              SourceText.class, "passage", "A passage whose characters know where they stood.")
          .add(Field.required("text", Texts.TEXT, SourceText::text, put(0), "The words."))
          .add(
              Field.required(
                  "at", RUNS, Runs::of, put(1), "The runs of the document they were taken from."))
          .end(s -> s.<Runs>at(1).passage(s.at(0)));

  private SourceShapes() {}

  /** The places of a passage's pieces: the passage without its text. */
  record Runs(String document, int block, List<SourceText.Piece> pieces) {

    static Runs of(SourceText passage) {
      return new Runs(passage.document(), passage.block(), passage.pieces());
    }

    SourceText passage(String text) {
      return SourceText.of(document, block, text, pieces);
    }
  }
}
