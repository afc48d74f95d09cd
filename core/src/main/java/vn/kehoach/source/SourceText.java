package vn.kehoach.source;

import java.util.Arrays;
import java.util.List;

/**
 * A passage whose characters know where they stood: a paragraph with its lines joined, a cell.
 *
 * <p>The text is made of pieces copied from the document and of glue (a space where a line ended)
 * that stands nowhere. Any part of it can be traced with {@link #span(int, int)} and quoted with
 * {@link #evidence(int, int)}. Immutable; two passages are equal if their text and places are.
 */
public final class SourceText {

  private final String document;
  private final int block;
  private final String text;
  private final int[] pieces;

  private SourceText(String document, int block, String text, int[] pieces) {
    this.document = document;
    this.block = block;
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * Returns a passage made of pieces.
   *
   * @param document the document's id
   * @param block the number of the block, or -1
   * @param text the joined text
   * @param pieces the runs copied from the document, in the order of the text
   * @return the passage
   * @throws IllegalArgumentException if the pieces overlap, are not in order or leave the text
   */
  public static SourceText of(String document, int block, String text, List<Piece> pieces) {
    int[] flat = new int[pieces.size() * 3];
    int end = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.at() < end || piece.length() < 1 || piece.at() + piece.length() > text.length()) {
        throw new IllegalArgumentException(
            "pieces must be ordered, non-empty and within "
                + text.length()
                + " characters, but "
                + piece
                + " follows character "
                + end);
      }
      end = piece.at() + piece.length();
      flat[3 * i] = piece.at();
      flat[3 * i + 1] = piece.origin();
      flat[3 * i + 2] = piece.length();
    }
    return new SourceText(document, block, text, flat);
  }

  /**
   * Returns a passage that is one run of a document's text.
   *
   * @param document the document's id
   * @param block the number of the block, or -1
   * @param whole the document's whole text
   * @param start the offset of the first character
   * @param end the offset after the last
   * @return the passage
   */
  public static SourceText of(String document, int block, String whole, int start, int end) {
    int[] piece = start == end ? new int[0] : new int[] {0, start, end - start};
    return new SourceText(document, block, whole.substring(start, end), piece);
  }

  /**
   * Returns the joined text.
   *
   * @return the text, perhaps empty
   */
  public String text() {
    return text;
  }

  /**
   * Returns the document's id.
   *
   * @return the id, as in {@link SourceSpan#document()}
   */
  public String document() {
    return document;
  }

  /**
   * Returns the number of the block this passage belongs to.
   *
   * @return the zero-based number, or -1
   */
  public int block() {
    return block;
  }

  /**
   * Returns the pieces in order.
   *
   * @return a new list
   */
  public List<Piece> pieces() {
    Piece[] list = new Piece[pieceCount()];
    for (int i = 0; i < list.length; i++) {
      list[i] = new Piece(at(i), origin(i), length(i));
    }
    return List.of(list);
  }

  /**
   * Returns whether the passage has no visible character.
   *
   * @return true if the text is empty or blank
   */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!blank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the characters of the document behind the whole passage.
   *
   * @return the span from its first to its last character
   */
  public SourceSpan span() {
    return span(0, text.length());
  }

  /**
   * Returns the characters of the document behind a part of the text.
   *
   * @param from the offset of the part's first character
   * @param to the offset after its last
   * @return the span; empty where the part is all glue
   * @throws IndexOutOfBoundsException if the part leaves the text
   */
  public SourceSpan span(int from, int to) {
    if (from < 0 || to < from || to > text.length()) {
      throw new IndexOutOfBoundsException(from + " to " + to + " of " + text.length());
    }
    int first = firstPieceEndingAfter(from);
    if (first == pieceCount()) {
      int end = first == 0 ? 0 : origin(first - 1) + length(first - 1);
      return new SourceSpan(document, block, end, end);
    }
    int start = origin(first) + Math.max(0, from - at(first));
    int end = start;
    for (int i = first; i < pieceCount() && at(i) < to; i++) {
      end = origin(i) + Math.min(length(i), to - at(i));
    }
    return new SourceSpan(document, block, Math.min(start, end), Math.max(start, end));
  }

  private int pieceCount() {
    return pieces.length / 3;
  }

  private int at(int piece) {
    return pieces[3 * piece];
  }

  private int origin(int piece) {
    return pieces[3 * piece + 1];
  }

  private int length(int piece) {
    return pieces[3 * piece + 2];
  }

  private int firstPieceEndingAfter(int offset) {
    int low = 0;
    int high = pieceCount();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle) + length(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * Returns the whole passage as evidence.
   *
   * @return the quoted text with its span
   */
  public Evidence evidence() {
    return evidence(0, text.length());
  }

  /**
   * Returns a part of the text as evidence.
   *
   * @param from the offset of the part's first character
   * @param to the offset after its last
   * @return the quoted part with its span: exact if it is one run of the document
   * @throws IndexOutOfBoundsException if the part leaves the text
   */
  public Evidence evidence(int from, int to) {
    SourceSpan span = span(from, to);
    Grade grade = isOneRun(from, to) ? Grade.EXACT : Grade.NORMALISED;
    return new Evidence(text.substring(from, to), span, grade);
  }

  private boolean isOneRun(int from, int to) {
    int first = firstPieceEndingAfter(from);
    if (first == pieceCount() || at(first) > from) {
      return from == to;
    }
    int end = at(first) + length(first);
    for (int i = first + 1; end < to && i < pieceCount() && at(i) == end; i++) {
      if (origin(i) != origin(i - 1) + length(i - 1)) {
        return false;
      }
      end = at(i) + length(i);
    }
    return end >= to;
  }

  /**
   * Returns a part of this passage as a passage of its own.
   *
   * @param from the offset of the part's first character
   * @param to the offset after its last
   * @return the part, its characters where they were
   * @throws IndexOutOfBoundsException if the part leaves the text
   */
  public SourceText slice(int from, int to) {
    String part = text.substring(from, to);
    int first = firstPieceEndingAfter(from);
    int last = first;
    while (last < pieceCount() && at(last) < to) {
      last++;
    }
    int[] kept = new int[3 * (last - first)];
    int size = 0;
    for (int i = first; i < last; i++) {
      int cut = Math.max(0, from - at(i));
      int end = Math.min(at(i) + length(i), to);
      kept[size++] = at(i) + cut - from;
      kept[size++] = origin(i) + cut;
      kept[size++] = end - at(i) - cut;
    }
    return new SourceText(document, block, part, kept);
  }

  /**
   * Returns this passage without white space at its ends.
   *
   * @return the stripped passage, or this one if there is nothing to strip
   */
  public SourceText strip() {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? this : slice(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /**
   * Returns a copy of this passage that belongs to another block.
   *
   * @param newBlock the number of the block, or -1
   * @return the passage with that number
   */
  public SourceText withBlock(int newBlock) {
    return newBlock == block ? this : new SourceText(document, newBlock, text, pieces);
  }

  /**
   * Returns this passage followed by glue and another passage of the same document.
   *
   * @param glue what to put between, such as a space
   * @param next the passage that follows
   * @return the joined passage, of this one's block
   */
  public SourceText join(String glue, SourceText next) {
    int shift = text.length() + glue.length();
    int[] all = Arrays.copyOf(pieces, pieces.length + next.pieces.length);
    System.arraycopy(next.pieces, 0, all, pieces.length, next.pieces.length);
    for (int i = pieces.length; i < all.length; i += 3) {
      all[i] += shift;
    }
    return new SourceText(document, block, text + glue + next.text, all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && block == that.block
        && text.equals(that.text)
        && document.equals(that.document)
        && Arrays.equals(pieces, that.pieces);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + Arrays.hashCode(pieces);
  }

  @Override
  public String toString() {
    return text;
  }

  /**
   * A run of characters copied from the document.
   *
   * @param at the offset in the passage's text
   * @param origin the offset in the document's text
   * @param length the number of characters, at least one
   */
  public record Piece(int at, int origin, int length) {}
}
