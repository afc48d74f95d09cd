package vn.kehoach.io.pdf;

import java.util.List;
import vn.kehoach.io.layout.Draft;

/** Joins lines; what was broken after a hyphen, as in {@code 10/KH-UBND}, without a space. */
final class Joining {

  private Joining() {}

  static Draft join(List<TextLine> lines) {
    Draft draft = new Draft();
    for (int i = 0; i < lines.size(); i++) {
      add(draft, lines.get(i));
      if (i + 1 < lines.size() && !isOneWord(lines.get(i).text(), lines.get(i + 1).text())) {
        draft.add(" ", lines.get(i).bold(), false);
      }
    }
    return draft;
  }

  static void add(Draft draft, TextLine line) {
    int last = line.runs().size() - 1;
    for (int i = 0; i <= last; i++) {
      TextLine.Run run = line.runs().get(i);
      draft.add(i == last ? run.text().stripTrailing() : run.text(), run.bold(), run.italic());
    }
  }

  /** Returns whether a word goes on over the end of a line. */
  static boolean isOneWord(String before, String next) {
    int end = before.length() - 1;
    if (end < 1 || next.isEmpty()) {
      return false;
    }
    boolean broken = before.charAt(end) == '-' || before.charAt(end) == '/';
    return broken
        && Character.isLetterOrDigit(before.charAt(end - 1))
        && Character.isLetterOrDigit(next.charAt(0));
  }
}
