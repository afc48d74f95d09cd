package vn.kehoach.io.text;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoach.io.layout.Lines.Line;

/**
 * Cells between lines that hold nothing but a pipe, and how many pipes stand between them.
 *
 * @param cells the cells with something in them, each a list of lines
 * @param gaps the pipes before the first cell, between the cells, and after the last
 * @param end the index of the line after the region
 */
record PipeRegion(ImmutableList<List<Line>> cells, ImmutableIntArray gaps, int end) {

  /** A cell with more lines is running text between two regions. */
  private static final int LONGEST_CELL = 60;

  static PipeRegion at(List<Line> lines, int first) {
    int end = end(lines, first);
    List<List<Line>> cells = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    List<Line> cell = new ArrayList<>();
    int pipes = 0;
    for (int i = first; i < end; i++) {
      Line line = lines.get(i);
      if (line.is('|')) {
        if (!cell.isEmpty()) {
          cells.add(cell);
          cell = new ArrayList<>();
          pipes = 0;
        }
        pipes++;
      } else if (!line.isBlank()) {
        if (cell.isEmpty()) {
          gaps.add(pipes);
        }
        cell.add(line);
      }
    }
    gaps.add(pipes);
    return new PipeRegion(ImmutableList.copyOf(cells), ImmutableIntArray.copyOf(gaps), end);
  }

  /** Returns the line after the last pipe that no blank line and no long text parts from others. */
  private static int end(List<Line> lines, int first) {
    int last = first;
    for (int i = first + 1; i < lines.size() && i - last <= LONGEST_CELL; i++) {
      if (lines.get(i).is('|')) {
        last = i;
      } else if (lines.get(i).isBlank() && i == last + 1) {
        break;
      }
    }
    return last + 1;
  }

  static String words(List<Line> cell) {
    return cell.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
