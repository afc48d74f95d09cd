package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import vn.kehoach.document.Block;
import vn.kehoach.io.json.SourceShapes.Runs;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.source.SourceText;

/** The skeleton of the paper and its whole text. */
final class OutlineShapes {

  private static final int TEXT = 0;
  private static final int AT = 1;
  private static final int LEVEL = 2;
  private static final int EMPHASIS = 3;
  private static final int MARKER = 4;
  private static final int DEPTH = 5;
  private static final int ROWS = 6;

  private static final Shape<Block.Cell, Slots> CELL =
      Shape.ofRecord(Block.Cell.class, "cell", "A cell of a table (ô).")
          .add(text(Block.Cell::content))
          .add(at(Block.Cell::content))
          .add(
              Field.usual(
                  "rowSpan",
                  Numbers.wholeFrom(1),
                  Block.Cell::rowSpan,
                  put(2),
                  1,
                  "The number of rows it covers; 1 if left out."))
          .add(
              Field.usual(
                  "columnSpan",
                  Numbers.wholeFrom(1),
                  Block.Cell::columnSpan,
                  put(3),
                  1,
                  "The number of columns it covers; 1 if left out."))
          .end(s -> new Block.Cell(passage(s), s.or(2, 1), s.or(3, 1)));

  private static final Type<Block.Row> ROW =
      Mapped.of(Items.of(CELL), Block.Row::cells, Block.Row::new);

  static final Type<Block> BLOCK =
      Union.<Block>of("block", "One block of the paper.")
          .add(
              "heading",
              Block.Heading.class,
              "A heading by the format's own mark.",
              s -> new Block.Heading(passage(s), s.at(LEVEL)),
              ImmutableList.of(
                  text(Block.Heading::content),
                  at(Block.Heading::content),
                  Field.required(
                      "level",
                      Numbers.wholeFrom(Integer.MIN_VALUE),
                      Block.Heading::level,
                      put(LEVEL),
                      "The format's level, 1 the highest.")))
          .add(
              "paragraph",
              Block.Paragraph.class,
              "A paragraph, its wrapped lines joined (đoạn).",
              s -> new Block.Paragraph(passage(s), s.or(EMPHASIS, Block.Emphasis.NONE)),
              ImmutableList.of(
                  text(Block.Paragraph::content),
                  at(Block.Paragraph::content),
                  Field.usual(
                      "emphasis",
                      Words.of(Block.Emphasis.class),
                      Block.Paragraph::emphasis,
                      put(EMPHASIS),
                      Block.Emphasis.NONE,
                      "How the whole of it was set; none if left out.")))
          .add(
              "list-item",
              Block.ListItem.class,
              "An item of a list (gạch đầu dòng).",
              s -> new Block.ListItem(passage(s), s.or(MARKER, ""), s.or(DEPTH, 0)),
              ImmutableList.of(
                  text(Block.ListItem::content),
                  at(Block.ListItem::content),
                  Field.text("marker", Block.ListItem::marker, put(MARKER), "The printed marker."),
                  Field.usual(
                      "depth",
                      Numbers.wholeFrom(Integer.MIN_VALUE),
                      Block.ListItem::depth,
                      put(DEPTH),
                      0,
                      "How deep it is nested; 0 if left out.")))
          .add(
              "table",
              Block.Table.class,
              "A table (bảng): rows of cells as printed.",
              s -> new Block.Table(s.at(ROWS)),
              ImmutableList.of(
                  Field.required(
                      "rows", Items.of(ROW), Block.Table::rows, put(ROWS), "The rows in order.")))
          .end();

  static final Shape<Section, Section.Builder> SECTION =
      Shape.of(Section.class, "section", Section::builder, "A numbered section (mục).")
          .add(Field.required("id", Texts.TEXT, Section::id, Section.Builder::id, "Its id."))
          .add(
              Field.optional(
                  "number",
                  ScalarShapes.SECTION_NUMBER,
                  Section::number,
                  Section.Builder::number,
                  "The printed number."))
          .add(
              Field.required(
                  "path", Texts.TEXT, Section::path, Section.Builder::path, "Its path, II.2."))
          .add(
              Field.required(
                  "level",
                  Numbers.wholeFrom(Integer.MIN_VALUE),
                  Section::level,
                  Section.Builder::level,
                  "How deep it stands, 1 the outermost."))
          .add(
              Field.required(
                  "heading",
                  SourceShapes.PASSAGE,
                  Section::heading,
                  Section.Builder::heading,
                  "The heading (đề mục)."))
          .add(
              Field.usual(
                  "running",
                  Numbers.FLAG,
                  Section::running,
                  Section.Builder::running,
                  false,
                  "Whether the heading is the beginning of a paragraph; false if left out."))
          .add(blocks("blocks", Section::blocks, Section.Builder::blocks, "What follows it."))
          .add(
              sections(
                  "children", Section::children, Section.Builder::children, "The sections in it."))
          .add(
              blocks(
                  "tail", Section::tail, Section.Builder::tail, "What follows the sections in it."))
          .end(Section.Builder::build);

  static final Shape<Outline, Outline.Builder> OUTLINE =
      Shape.of(
              Outline.class,
              "outline",
              Outline::builder,
              "The paper as a tree of numbered sections, with all its text (bố cục).")
          .add(
              Field.optional(
                  "title",
                  SourceShapes.PASSAGE,
                  Outline::title,
                  Outline.Builder::title,
                  "Kind and subject (tên loại và trích yếu)."))
          .add(
              blocks(
                  "preamble",
                  Outline::preamble,
                  Outline.Builder::preamble,
                  "What stands before the first section."))
          .add(sections("sections", Outline::sections, Outline.Builder::sections, "The outermost."))
          .add(
              blocks(
                  "closing",
                  Outline::closing,
                  Outline.Builder::closing,
                  "What stands after the body: recipients and signatures."))
          .add(
              sections(
                  "annexes", Outline::annexes, Outline.Builder::annexes, "The annexes (phụ lục)."))
          .add(
              blocks(
                  "omitted",
                  Outline::omitted,
                  Outline.Builder::omitted,
                  "What does not belong to the paper or stands in it twice."))
          .end(Outline.Builder::build);

  private OutlineShapes() {}

  private static SourceText passage(Slots slots) {
    return slots.<Runs>at(AT).passage(slots.or(TEXT, ""));
  }

  private static <V> Field<V, Slots, String> text(Function<V, SourceText> content) {
    return Field.text("text", v -> content.apply(v).text(), put(TEXT), "The words.");
  }

  private static <V> Field<V, Slots, Runs> at(Function<V, SourceText> content) {
    return Field.required(
        "at",
        SourceShapes.RUNS,
        v -> Runs.of(content.apply(v)),
        put(AT),
        "The runs of the document the words were taken from.");
  }

  private static <T, B> Field<T, B, ImmutableList<Block>> blocks(
      String name,
      Function<T, ImmutableList<Block>> get,
      java.util.function.BiConsumer<B, ImmutableList<Block>> set,
      String text) {
    return Field.list(name, BLOCK, get, set, text);
  }

  private static <T, B> Field<T, B, ImmutableList<Section>> sections(
      String name,
      Function<T, ImmutableList<Section>> get,
      java.util.function.BiConsumer<B, ImmutableList<Section>> set,
      String text) {
    return Field.list(name, Later.of(() -> SECTION), get, set, text);
  }
}
