package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.UnicodeForm;

/**
 * The words of one paragraph before they have a place in the document's text: runs of characters in
 * one type, and the ends of lines.
 *
 * <p>Runs of blanks become one, characters of no width go, and what is added ends up in Unicode
 * form NFC. Not safe for use by several threads.
 */
public final class Draft {

  private static final String NO_WIDTH = "\u200b\u2060\ufeff\u00ad";

  private final List<List<Run>> lines = new ArrayList<>();
  private boolean blankBefore = true;
  private boolean composed = true;
  private int lookAlikes;

  /** Begins an empty paragraph. */
  public Draft() {
    lines.add(new ArrayList<>());
  }

  /**
   * Adds characters.
   *
   * @param characters what to add; ends of lines in it count as blanks
   * @param bold whether they are bold
   * @param italic whether they are italic
   * @return this draft
   */
  @CanIgnoreReturnValue
  public Draft add(String characters, boolean bold, boolean italic) {
    StringBuilder kept = new StringBuilder(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (Spaces.isBlank(c) || Character.isISOControl(c)) {
        blank(kept, c);
      } else {
        kept.append(c);
        blankBefore = false;
      }
    }
    append(kept.toString(), bold, italic);
    return this;
  }

  private void blank(StringBuilder kept, char c) {
    if (NO_WIDTH.indexOf(c) < 0 && !blankBefore) {
      kept.append(c == '\t' ? '\t' : ' ');
      blankBefore = true;
    }
  }

  private void append(String kept, boolean bold, boolean italic) {
    int marks = 0;
    while (marks < kept.length() && isMark(kept.charAt(marks))) {
      marks++;
    }
    List<Run> line = lines.get(lines.size() - 1);
    boolean joins = marks > 0 && !line.isEmpty();
    if (joins) {
      Run last = line.remove(line.size() - 1);
      line.add(run(last.text() + kept.substring(0, marks), last.bold(), last.italic()));
    }
    String rest = joins ? kept.substring(marks) : kept;
    if (!rest.isEmpty()) {
      line.add(run(rest, bold, italic));
    }
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private Run run(String text, boolean bold, boolean italic) {
    composed = composed && UnicodeForm.isNfc(text);
    lookAlikes += UnicodeForm.countLookAlikes(text);
    return new Run(UnicodeForm.nfc(text), bold, italic);
  }

  /**
   * Adds everything in another paragraph, as a line of its own.
   *
   * @param more the other paragraph
   * @return this draft
   */
  @CanIgnoreReturnValue
  public Draft addLines(Draft more) {
    for (List<Run> line : more.lines) {
      lineBreak();
      lines.get(lines.size() - 1).addAll(line);
    }
    composed = composed && more.composed;
    lookAlikes += more.lookAlikes;
    blankBefore = more.blankBefore;
    return this;
  }

  /**
   * Returns the same words after a printed number or bullet.
   *
   * @param marker the number or bullet, such as {@code 1.}
   * @return a new draft, the marker and a space set like the words that follow
   */
  public Draft after(String marker) {
    Draft marked = new Draft();
    List<Run> first = lines.get(0);
    boolean bold = !first.isEmpty() && first.get(0).bold();
    boolean italic = !first.isEmpty() && first.get(0).italic();
    marked.add(marker + " ", bold, italic);
    marked.lines.get(0).addAll(first);
    lines.subList(1, lines.size()).forEach(line -> marked.lines.add(new ArrayList<>(line)));
    marked.composed = marked.composed && composed;
    marked.lookAlikes += lookAlikes;
    marked.blankBefore = blankBefore;
    return marked;
  }

  /**
   * Ends the line.
   *
   * @return this draft
   */
  @CanIgnoreReturnValue
  public Draft lineBreak() {
    if (!lines.get(lines.size() - 1).isEmpty()) {
      lines.add(new ArrayList<>());
    }
    blankBefore = true;
    return this;
  }

  /**
   * Returns whether nothing of it shows.
   *
   * @return true if no visible character was added
   */
  public boolean isBlank() {
    return Spaces.isBlank(text());
  }

  /**
   * Returns whether everything came in Unicode form NFC.
   *
   * @return false if something had to be composed
   */
  public boolean isComposed() {
    return composed;
  }

  /**
   * Returns how many letters only looked like those meant, see {@link UnicodeForm#mendLookAlikes}.
   *
   * @return the number of letters mended within their runs
   */
  public int lookAlikes() {
    return lookAlikes;
  }

  /**
   * Returns the words.
   *
   * @return the text, with line feeds between its lines
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (List<Run> line : lines) {
      if (text.length() > 0) {
        text.append('\n');
      }
      line.forEach(run -> text.append(run.text()));
    }
    return text.toString();
  }

  /**
   * Returns the lines.
   *
   * @return the lines that show something
   */
  ImmutableList<Line> lines() {
    return lines.stream()
        .filter(line -> line.stream().anyMatch(run -> !Spaces.isBlank(run.text())))
        .map(Draft::withoutTrailingBlanks)
        .collect(ImmutableList.toImmutableList());
  }

  private static Line withoutTrailingBlanks(List<Run> line) {
    int last = line.size() - 1;
    while (Spaces.isBlank(line.get(last).text())) {
      last--;
    }
    Run end = line.get(last);
    return new Line(
        ImmutableList.<Run>builder()
            .addAll(line.subList(0, last))
            .add(new Run(end.text().stripTrailing(), end.bold(), end.italic()))
            .build());
  }

  /** Characters in one type. */
  record Run(String text, boolean bold, boolean italic) {}

  /** Runs on one line. */
  record Line(ImmutableList<Run> runs) {

    String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString().strip();
    }
  }
}
