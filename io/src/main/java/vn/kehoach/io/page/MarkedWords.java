package vn.kehoach.io.page;

import com.google.common.collect.ImmutableList;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.Mark;

/**
 * A passage with parts of it marked, none beginning or ending within a character as it is seen.
 *
 * @param text the words
 * @param marks the parts, in order
 */
record MarkedWords(String text, ImmutableList<Mark> marks) {

  /** How much is shown before and after the marked words. */
  private static final int AROUND = 180;

  /** How much is shown of marked words at most. */
  private static final int LONGEST = 420;

  /** How many times as much is shown of a passage with many marks. */
  private static final int MOST = 4;

  /**
   * Returns a passage with its own marks, or with those words alone that a finding names, if they
   * stand once within what is marked.
   */
  static MarkedWords of(QuotedPassage passage, String printed) {
    if (!printed.isEmpty() && passage.marks().size() == 1) {
      Mark mark = passage.marks().get(0);
      int at = passage.text().indexOf(printed, mark.from());
      boolean once = at >= 0 && passage.text().indexOf(printed, at + 1) < 0;
      if (once && at + printed.length() <= mark.to()) {
        return whole(passage.text(), ImmutableList.of(new Mark(at, at + printed.length())));
      }
    }
    return whole(passage.text(), passage.marks());
  }

  private static MarkedWords whole(String text, ImmutableList<Mark> marks) {
    ImmutableList.Builder<Mark> whole = ImmutableList.builder();
    int at = 0;
    for (Mark mark : marks) {
      int from = Math.max(at, Excerpt.whole(text, mark.from(), -1));
      at = Math.max(from, Excerpt.whole(text, mark.to(), 1));
      whole.add(new Mark(from, at));
    }
    return new MarkedWords(text, whole.build());
  }

  /** Returns the marked words with some of what stands around them. */
  MarkedWords excerpt() {
    int first = marks.isEmpty() ? 0 : marks.get(0).from();
    int last = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).to();
    int from = first <= AROUND ? 0 : Excerpt.ahead(text, first - AROUND);
    int end = Math.min(last + AROUND, first + LONGEST * Math.min(MOST, Math.max(1, marks.size())));
    int to = end >= text.length() ? text.length() : Math.max(from, Excerpt.back(text, end));
    String before = from == 0 ? "" : Excerpt.MORE;
    int shift = before.length() - from;
    ImmutableList.Builder<Mark> moved = ImmutableList.builder();
    for (Mark mark : marks) {
      if (mark.from() < to) {
        moved.add(new Mark(mark.from() + shift, Math.min(mark.to(), to) + shift));
      }
    }
    String after = to == text.length() ? "" : " " + Excerpt.MORE;
    return new MarkedWords(before + text.substring(from, to) + after, moved.build());
  }
}
