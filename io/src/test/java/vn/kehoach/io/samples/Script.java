package vn.kehoach.io.samples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A paper as lines that say how they are set, to be printed as a Word file, a workbook or a PDF.
 *
 * <pre>
 * @ left ~ right     the letterhead or the signatures: two columns without borders
 * # words            a title, bold and in the middle
 * * words            a bold paragraph
 * %1 words           an item of the automatic numbering at level 1 (Roman), 2 (Arabic), 3 (letter)
 * | a | b | c        a row of a table; "&lt;" goes on to the left, "^" goes on above
 * = words            what is printed at the head of each page
 * words              a paragraph
 * </pre>
 *
 * Within a line {@code [+new+]} was put in, {@code [-old-]} was struck out, {@code [^words]} is a
 * footnote.
 */
record Script(ImmutableList<Part> parts) {

  /** A line, or all rows of a table or of two columns. */
  record Part(char sign, String words, ImmutableList<ImmutableList<String>> rows) {}

  private static final String SIGNS = "@#*%|=";
  private static final char PLAIN = ' ';

  static Script of(String text) {
    List<Part> parts = new ArrayList<>();
    List<ImmutableList<String>> rows = new ArrayList<>();
    char open = PLAIN;
    for (String line : Splitter.on('\n').split(text + "\n")) {
      char sign = line.isEmpty() || SIGNS.indexOf(line.charAt(0)) < 0 ? PLAIN : line.charAt(0);
      if (open != PLAIN && sign != open) {
        parts.add(new Part(open, "", ImmutableList.copyOf(rows)));
        rows.clear();
        open = PLAIN;
      }
      if (sign == '@' || sign == '|') {
        rows.add(cells(line.substring(1), sign == '@' ? '~' : '|'));
        open = sign;
      } else if (!line.isBlank()) {
        String words = sign == PLAIN ? line : line.substring(1);
        parts.add(new Part(sign, words.strip(), ImmutableList.of()));
      }
    }
    return new Script(ImmutableList.copyOf(parts));
  }

  private static ImmutableList<String> cells(String line, char mark) {
    return ImmutableList.copyOf(Splitter.on(mark).trimResults().split(line));
  }

  Stream<Part> lines() {
    return parts.stream();
  }
}
