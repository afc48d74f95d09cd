package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.text.CaseOf;

/** Tells lines that were broken by hand inside a paragraph from paragraphs set as lines. */
final class LineGroups {

  private LineGroups() {}

  /** Returns the lines of a paragraph, those that go on from the one before together. */
  static ImmutableList<ImmutableList<Draft.Line>> of(List<Draft.Line> lines) {
    return grouped(lines, LineGroups::goesOn);
  }

  /** Returns the lines of a cell of a letterhead or signature, those that go on together. */
  static ImmutableList<ImmutableList<Draft.Line>> ofLetterhead(List<Draft.Line> lines) {
    return grouped(lines, Letterhead::goesOn);
  }

  private static boolean goesOn(String before, String line) {
    boolean ended = ".;:".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean begins = LineStart.of(line).kind() != LineStart.Kind.RUNNING;
    boolean sameCase = CaseOf.isUpperCase(before) == CaseOf.isUpperCase(line);
    return !ended && !begins && sameCase;
  }

  private static ImmutableList<ImmutableList<Draft.Line>> grouped(
      List<Draft.Line> lines, Continuation continuation) {
    List<ImmutableList<Draft.Line>> groups = new ArrayList<>();
    List<Draft.Line> group = new ArrayList<>();
    String before = "";
    for (Draft.Line line : lines) {
      String text = line.text();
      if (isRule(text)) {
        before = "";
        continue;
      }
      if (before.isEmpty() || !continuation.goesOn(before, text)) {
        close(group, groups);
        group = new ArrayList<>();
      }
      group.add(line);
      before = text;
    }
    close(group, groups);
    return ImmutableList.copyOf(groups);
  }

  private static boolean isRule(String text) {
    return new Lines.Line(text, 0, 0, text.length()).isRule();
  }

  private static void close(List<Draft.Line> group, List<ImmutableList<Draft.Line>> groups) {
    if (!group.isEmpty()) {
      groups.add(ImmutableList.copyOf(group));
    }
  }

  /** Whether a line goes on from the line before. */
  private interface Continuation {
    boolean goesOn(String before, String line);
  }
}
