package vn.kehoach.io.layout;

import com.google.common.collect.ImmutableListMultimap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.kehoach.io.layout.Lines.Line;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Folding;

/**
 * Knows the tables that only lay out a page: the letterhead with the national motto, and recipients
 * beside the signature.
 */
public final class Letterhead {

  private static final int MOST_CELLS = 10;
  private static final ImmutableListMultimap<String, String> WORDS = words();

  private Letterhead() {}

  /**
   * Returns whether cells are a letterhead or a signature, and no table.
   *
   * @param cells the words of the cells
   * @return true for a few cells of which one holds the motto, recipients or a signature
   */
  public static boolean is(List<String> cells) {
    return cells.size() <= MOST_CELLS && cells.stream().anyMatch(Letterhead::isPart);
  }

  private static boolean isPart(String cell) {
    String folded = Folding.fold(cell.replace("*", ""));
    return WORDS.get("letterhead").stream().anyMatch(folded::contains);
  }

  /**
   * Returns whether a line of a letterhead or signature goes on from the line before.
   *
   * @param before the line before, without marks
   * @param line the line, without marks
   * @return false if it says something of its own, such as {@code KT. CHỦ TỊCH}
   */
  public static boolean goesOn(String before, String line) {
    if (line.isEmpty() || beginsSignature(line)) {
      return false;
    }
    char first = line.charAt(0);
    if (Character.isLowerCase(first) || Character.isDigit(first)) {
      return true;
    }
    boolean ended = ";.:/".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !ended && CaseOf.isUpperCase(line) && CaseOf.isUpperCase(before);
  }

  private static boolean beginsSignature(String line) {
    String folded = Folding.fold(line);
    return WORDS.get("signature").stream().anyMatch(folded::startsWith);
  }

  /**
   * Adds the lines of a cell as paragraphs, wrapped lines joined.
   *
   * @param lines the cell's lines
   * @param document the document's id
   * @param writing how the document is written
   * @param blocks where to add them
   * @throws IOException if there are too many blocks
   */
  public static void add(List<Line> lines, String document, Writing writing, BlockList blocks)
      throws IOException {
    PassageBuilder passage = null;
    String before = "";
    for (Line line : lines) {
      if (line.isBlank() || line.isRule()) {
        continue;
      }
      String text = line.text().replace("*", "").strip();
      boolean bullet = LineStart.bullet(text).kind() == LineStart.Kind.BULLET;
      boolean joins = passage != null && !bullet && !before.isEmpty();
      if (passage == null || !joins || !(passage.inEmphasis() || goesOn(before, text))) {
        if (passage != null) {
          blocks.paragraph(passage);
        }
        passage = new PassageBuilder(document, line.whole(), writing);
      }
      passage.gap().append(line.from(), line.to());
      before = text;
    }
    if (passage != null) {
      blocks.paragraph(passage);
    }
  }

  private static ImmutableListMultimap<String, String> words() {
    ImmutableListMultimap.Builder<String, String> words = ImmutableListMultimap.builder();
    try (InputStream in = Letterhead.class.getResourceAsStream("page-words.csv")) {
      if (in == null) {
        throw new IllegalStateException(
            "resource must lie in vn.kehoach.io.layout: page-words.csv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> put(words, line));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource page-words.csv", e);
    }
    return words.build();
  }

  private static void put(ImmutableListMultimap.Builder<String, String> words, String line) {
    int separator = line.indexOf(';');
    words.put(line.substring(0, separator), line.substring(separator + 1));
  }
}
