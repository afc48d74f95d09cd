package vn.kehoach.text;

/**
 * Characters that the recognition of a scanned page (nhận dạng chữ) took for others: {@code 3.OOO}
 * for {@code 3.000}.
 *
 * @param start the offset of the first character in the text
 * @param printed the characters as they stood in the file, such as {@code l2}
 * @param read the characters that were meant, as many as before, such as {@code 12}
 */
public record Misreading(int start, String printed, String read) {

  /**
   * Returns where the characters end.
   *
   * @return the offset after the last
   */
  public int end() {
    return start + printed.length();
  }

  @Override
  public String toString() {
    return printed + " → " + read;
  }
}
