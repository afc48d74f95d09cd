package vn.kehoach.measure;

/**
 * A value in words (chỉ tiêu định tính), such as {@code Hoàn thành}.
 *
 * @param text the words on one line with single spaces, not empty
 */
public record Qualitative(String text) implements TargetValue {

  /**
   * A value of these words.
   *
   * @throws IllegalArgumentException if the text is empty or not on one line with single spaces
   */
  public Qualitative {
    if (text.isEmpty() || !text.equals(Tokens.collapse(text))) {
      throw new IllegalArgumentException(
          "text must be composed and have single spaces, such as 'Hoàn thành', but was '"
              + text
              + "'");
    }
  }

  /**
   * Returns the value of a printed text, its blanks collapsed.
   *
   * @param text the words
   * @return the value
   * @throws IllegalArgumentException if the text is blank
   */
  public static Qualitative of(String text) {
    return new Qualitative(Tokens.collapse(text));
  }

  @Override
  public <R> R fold(Cases<R> cases) {
    return cases.qualitative(this);
  }

  /**
   * Returns the words, in double quotes if they would be read as a value of another form: {@code
   * Hoàn thành}, but {@code "95 %"}.
   *
   * @return what {@link TargetValue#parse} reads back
   */
  @Override
  public String toString() {
    return ValueText.isPlain(text) ? text : '"' + text + '"';
  }
}
