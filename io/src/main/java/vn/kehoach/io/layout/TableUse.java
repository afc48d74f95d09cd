package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.io.layout.Part.Cell;

/** What a table of a page is for. */
enum TableUse {
  /** It holds data. */
  DATA,
  /** It sets the letterhead, or recipients beside the signature. */
  LETTERHEAD,
  /** It only lays out running parts. */
  LAYOUT;

  /** Cells beyond these are not looked at for a letterhead. */
  private static final int MOST_WORDS = 64;

  /** Longer cells hold running text. */
  private static final int LONG = 600;

  /** Judges a table. */
  static TableUse of(Part.Table table) {
    List<String> words = new ArrayList<>();
    long nested = 0;
    long all = 0;
    int widest = 0;
    int highest = 0;
    for (List<Cell> row : table.rows()) {
      int filled = 0;
      for (Cell cell : row) {
        String text = words(cell).text();
        filled += text.isBlank() ? 0 : 1;
        all += text.length();
        nested += nested(cell);
        if (words.size() <= MOST_WORDS) {
          words.add(text);
        }
      }
      widest = Math.max(widest, filled);
      highest += filled > 0 ? 1 : 0;
    }
    if (Letterhead.is(words) && nested == 0) {
      return LETTERHEAD;
    }
    boolean frame = widest < 2 || (highest < 2 && isProse(words)) || nested * 2 > all;
    return frame ? LAYOUT : DATA;
  }

  private static boolean isProse(List<String> words) {
    return words.stream().anyMatch(text -> text.length() > LONG);
  }

  /** Returns the number of characters in tables within a cell. */
  private static long nested(Cell cell) {
    long count = 0;
    for (Part part : cell.parts()) {
      if (part instanceof Part.Table table) {
        for (List<Cell> row : table.rows()) {
          for (Cell inner : row) {
            count += words(inner).text().length();
          }
        }
      }
    }
    return count;
  }

  /** Returns everything that stands in a cell, each of its paragraphs a line. */
  static Draft words(Cell cell) {
    Draft words = new Draft();
    addTo(words, cell.parts());
    return words;
  }

  private static void addTo(Draft words, List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Part.Text text) {
        words.addLines(text.words());
      } else if (part instanceof Part.Heading heading) {
        words.addLines(heading.words());
      } else if (part instanceof Part.Item item) {
        words.addLines(item.words().after(item.marker()));
      } else if (part instanceof Part.Table table) {
        for (ImmutableList<Cell> row : table.rows()) {
          row.forEach(cell -> addTo(words, cell.parts()));
        }
      }
    }
  }
}
