package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.source.SourceText;

/** The text of a plan's outline, heading by heading and paragraph by paragraph, with its places. */
final class Passages {

  private final ImmutableList.Builder<Passage> passages = ImmutableList.builder();

  private Passages() {}

  /** Returns the text before the body. */
  static ImmutableList<Passage> ofPreamble(Outline outline) {
    Passages all = new Passages();
    all.blocks("/outline/preamble/", outline.preamble());
    return all.passages.build();
  }

  /** Returns the text before, in and after the body, without the annexes. */
  static ImmutableList<Passage> ofBody(Outline outline) {
    return ofBody(outline, ofMain(outline));
  }

  /** Returns the text before, in and after the body, given that of its sections. */
  static ImmutableList<Passage> ofBody(Outline outline, ImmutableList<Passage> main) {
    Passages all = new Passages();
    all.blocks("/outline/preamble/", outline.preamble());
    all.passages.addAll(main);
    all.blocks("/outline/closing/", outline.closing());
    return all.passages.build();
  }

  /** Returns one text behind another. */
  static ImmutableList<Passage> joined(ImmutableList<Passage> text, ImmutableList<Passage> behind) {
    return ImmutableList.<Passage>builder().addAll(text).addAll(behind).build();
  }

  /** Returns the text of the body's sections. */
  static ImmutableList<Passage> ofMain(Outline outline) {
    Passages all = new Passages();
    all.sections("/outline/sections/", outline.sections());
    return all.passages.build();
  }

  /** Returns the text of the annexes. */
  static ImmutableList<Passage> ofAnnexes(Outline outline) {
    Passages all = new Passages();
    all.sections("/outline/annexes/", outline.annexes());
    return all.passages.build();
  }

  /** Returns the text that was left out as not belonging to the paper or standing in it twice. */
  static ImmutableList<Passage> omitted(Outline outline) {
    Passages all = new Passages();
    all.blocks("/outline/omitted/", outline.omitted());
    return all.passages.build();
  }

  private void sections(String pointer, List<Section> sections) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      add(pointer, i + "/heading", section.heading());
      blocks(pointer + i + "/blocks/", section.blocks());
      sections(pointer + i + "/children/", section.children());
      blocks(pointer + i + "/tail/", section.tail());
    }
  }

  private void blocks(String pointer, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading heading) {
        add(pointer, String.valueOf(i), heading.content());
      } else if (block instanceof Block.Paragraph paragraph) {
        add(pointer, String.valueOf(i), paragraph.content());
      } else if (block instanceof Block.ListItem item) {
        add(pointer, String.valueOf(i), item.content());
      } else if (block instanceof Block.Table table) {
        rows(pointer + i + "/rows/", table.rows());
      }
    }
  }

  private void rows(String pointer, List<Block.Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Block.Cell> cells = rows.get(i).cells();
      String row = pointer + i + "/";
      for (int j = 0; j < cells.size(); j++) {
        add(row, String.valueOf(j), cells.get(j).content());
      }
    }
  }

  private void add(String list, String step, SourceText text) {
    if (!text.text().isBlank()) {
      passages.add(new Passage(text, list, step));
    }
  }
}
