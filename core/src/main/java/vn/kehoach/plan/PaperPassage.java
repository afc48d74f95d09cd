package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.plan.QuotedPassage.Mark;
import vn.kehoach.plan.QuotedPassage.TableCell;
import vn.kehoach.source.SourceText;

/**
 * A paragraph, heading or cell of the paper.
 *
 * @param words its words
 * @param path the headings above it
 * @param table the table it is a cell of, if it is one
 * @param row its row in the table, from 0
 * @param cell its number in the row, from 0
 */
record PaperPassage(
    SourceText words, ImmutableList<String> path, Optional<TableColumns> table, int row, int cell) {

  QuotedPassage quoted(ImmutableList<Mark> marks) {
    Optional<TableCell> place = table.map(t -> t.place(row, cell));
    return new QuotedPassage(words.block(), words.text(), marks, place);
  }
}
