package vn.kehoach.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.TableCell;
import vn.kehoach.plan.SourceQuote;

/** The line of the paper behind a finding, the printed words marked in what stands around them. */
public final class QuotePart {

  /** A finding about many passages shows the first of them. */
  private static final int MOST_PASSAGES = 6;

  /** How much of a neighbouring paragraph or cell is shown. */
  public static final int AROUND = 140;

  private static final int IN_CELL = 60;

  private final HtmlOut out;
  private final PageWords words;
  private ImmutableListMultimap<Integer, String> ids = ImmutableListMultimap.of();
  private ImmutableSet.Builder<String> written = ImmutableSet.builder();

  /**
   * Creates a part of a page.
   *
   * @param out where to
   * @param words the words of the page
   */
  public QuotePart(HtmlOut out, PageWords words) {
    this.out = out;
    this.words = words;
  }

  /**
   * Shows words of which no line is known.
   *
   * @param printed the words
   */
  public void writeAlone(String printed) {
    out.open("blockquote").open("p", "class", "line").element("mark", printed).close();
    out.closeLine();
  }

  /**
   * Shows a line.
   *
   * @param quote the line with what stands around it
   * @param printed the words the finding names; where they stand in the line, they alone are marked
   */
  public void write(SourceQuote quote, String printed) {
    write(quote, printed, ImmutableListMultimap.of());
  }

  /**
   * Shows a line whose marks are anchors.
   *
   * @param quote the line with what stands around it
   * @param anchors the ids of the marks of each of its passages, in their order
   * @return the ids that were written; others are of marks for which there was no room
   */
  ImmutableSet<String> write(SourceQuote quote, ImmutableListMultimap<Integer, String> anchors) {
    return write(quote, "", anchors);
  }

  private ImmutableSet<String> write(
      SourceQuote quote, String printed, ImmutableListMultimap<Integer, String> anchors) {
    ids = anchors;
    written = ImmutableSet.builder();
    out.open("blockquote").line();
    if (!quote.path().isEmpty()) {
      out.element("p", path(quote.path()), "class", "path").line();
    }
    if (!repeats(quote.path(), quote.before())) {
      beside(Excerpt.end(quote.before(), AROUND));
    }
    passages(quote.passages(), printed);
    beside(Excerpt.start(quote.after(), AROUND));
    out.closeLine();
    return written.build();
  }

  /** Returns whether the paragraph before is the heading that the path ends with. */
  private static boolean repeats(List<String> path, String before) {
    return !path.isEmpty() && path.get(path.size() - 1).endsWith(before);
  }

  private static String path(List<String> headings) {
    return String.join(
        " › ", headings.stream().map(heading -> Excerpt.start(heading, AROUND)).toList());
  }

  private void beside(String text) {
    if (!text.isBlank()) {
      out.element("p", text, "class", "beside").line();
    }
  }

  private void passages(ImmutableList<QuotedPassage> passages, String printed) {
    int shown = 0;
    int i = 0;
    while (i < passages.size() && shown < MOST_PASSAGES) {
      QuotedPassage passage = passages.get(i);
      int next = i + 1;
      if (passage.cell().isPresent()) {
        next = endOfRow(passages, i);
        row(passages.subList(i, next), i, passage.cell().get(), printed);
      } else {
        out.open("p", "class", "line");
        marked(MarkedWords.of(passage, printed).excerpt(), ids.get(i));
        out.closeLine();
      }
      shown++;
      i = next;
    }
    if (i < passages.size()) {
      beside(words.text("quote.more", "count", passages.size() - i));
    }
  }

  /** Returns the end of the run of passages that stand in one row of a table. */
  private static int endOfRow(List<QuotedPassage> passages, int from) {
    int end = from + 1;
    while (end < passages.size() && sameRow(passages.get(from), passages.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean sameRow(QuotedPassage first, QuotedPassage other) {
    return other.block() == first.block()
        && other.cell().map(TableCell::row).equals(first.cell().map(TableCell::row));
  }

  private void row(List<QuotedPassage> marked, int first, TableCell cell, String printed) {
    ImmutableMap<String, String> where =
        ImmutableMap.of(
            "row", String.valueOf(cell.row()),
            "column", String.valueOf(cell.column()),
            "header", Excerpt.start(cell.header(), AROUND));
    String key = cell.header().isBlank() ? "quote.cell" : "quote.cell-under";
    out.element("p", words.text(key, where), "class", "beside").line();
    out.open("p", "class", "line row");
    int next = 0;
    for (String text : cell.line()) {
      boolean isMarked = next < marked.size() && marked.get(next).text().equals(text);
      out.open("span", "class", isMarked ? "cell" : "cell other");
      if (isMarked) {
        marked(MarkedWords.of(marked.get(next), printed).excerpt(), ids.get(first + next));
        next++;
      } else {
        out.text(Excerpt.start(text, IN_CELL));
      }
      out.close().text(" ");
    }
    out.closeLine();
  }

  private void marked(MarkedWords words, List<String> anchors) {
    int at = 0;
    for (int i = 0; i < words.marks().size(); i++) {
      QuotedPassage.Mark mark = words.marks().get(i);
      out.text(words.text().substring(at, mark.from()));
      String marked = words.text().substring(mark.from(), mark.to());
      if (i < anchors.size()) {
        out.element("mark", marked, "id", anchors.get(i));
        written.add(anchors.get(i));
      } else {
        out.element("mark", marked);
      }
      at = mark.to();
    }
    out.text(words.text().substring(at));
  }
}
