package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.SourceText;

/** Lays the passages of an outline in a row. Not safe for use by several threads. */
final class PassageList {

  private final ImmutableList.Builder<PaperPassage> passages = ImmutableList.builder();

  private PassageList() {}

  static ImmutableList<PaperPassage> of(Outline outline) {
    PassageList list = new PassageList();
    ImmutableList<String> top = ImmutableList.of();
    list.blocks(outline.preamble(), top);
    list.sections(outline.sections(), top);
    list.blocks(outline.closing(), top);
    list.sections(outline.annexes(), top);
    list.blocks(outline.omitted(), top);
    return list.passages.build();
  }

  private void sections(List<Section> sections, ImmutableList<String> above) {
    for (Section section : sections) {
      passage(section.heading(), above);
      String number = section.number().map(SectionNumber::printed).orElse("");
      ImmutableList<String> path =
          ImmutableList.<String>builder()
              .addAll(above)
              .add((number + " " + section.heading().text()).strip())
              .build();
      blocks(section.blocks(), path);
      sections(section.children(), path);
      blocks(section.tail(), path);
    }
  }

  private void blocks(List<Block> blocks, ImmutableList<String> path) {
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        table(table, path);
      } else if (block instanceof Block.Heading heading) {
        passage(heading.content(), path);
      } else if (block instanceof Block.Paragraph paragraph) {
        passage(paragraph.content(), path);
      } else if (block instanceof Block.ListItem item) {
        passage(item.content(), path);
      }
    }
  }

  private void table(Block.Table table, ImmutableList<String> path) {
    Optional<TableColumns> columns = Optional.of(new TableColumns(table));
    for (int r = 0; r < table.rows().size(); r++) {
      List<Block.Cell> cells = table.rows().get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        SourceText words = cells.get(c).content();
        passages.add(new PaperPassage(words, path, columns, r, c));
      }
    }
  }

  private void passage(SourceText words, ImmutableList<String> path) {
    passages.add(new PaperPassage(words, path, Optional.empty(), 0, 0));
  }
}
