package vn.kehoach.outline;

import java.util.Optional;

/**
 * A printed section number (số mục), such as {@code II.}, {@code 1-}, {@code đ)} or {@code PHỤ LỤC
 * I}.
 *
 * <p>How numbers look is data, {@code number-forms.csv}: parts, chapters, articles, Roman, Arabic
 * and dotted numbers, item letters in Vietnamese order (a b c d đ e g h i k …) and annexes. An
 * enumeration inside a sentence, such as {@code (1)} or {@code (i)}, is none of them.
 *
 * @param printed the number as printed with its sign, such as {@code III-}; never blank
 * @param style the kind of number
 * @param value the number without punctuation, such as {@code III}, {@code 1.1}, {@code PHỤ LỤC I}
 * @param ordinal the place among its likes, from 1; 0 for an annex without a number
 */
public record SectionNumber(String printed, Style style, String value, int ordinal) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the printed form or the value is blank or the ordinal is
   *     negative
   */
  public SectionNumber {
    if (printed.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException(
          "printed and value must not be blank, but were '" + printed + "' and '" + value + "'");
    }
    if (ordinal < 0) {
      throw new IllegalArgumentException("ordinal must be 0 or more, but was " + ordinal);
    }
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @param text a number alone, such as {@code 1.1.} or {@code Điều 3.}
   * @return the number
   * @throws IllegalArgumentException if the text is no number or holds more than one
   */
  public static SectionNumber parse(String text) {
    return at(text)
        .filter(match -> match.end() == text.length())
        .map(Match::number)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "number must be printed as in a paper, such as 'II.', '1-', 'đ)', '1.1.' or"
                        + " 'PHỤ LỤC I', but was '"
                        + text
                        + "'"));
  }

  /**
   * Returns the number with which a text begins.
   *
   * <p>It only looks at the form: {@code 1. Mục đích} begins with a number, {@code 1.500 tấn} and
   * {@code Điều 1 Luật Thủy sản} do not.
   *
   * @param text a paragraph; blanks before the number are passed over
   * @return the number and where the words after it begin, or empty
   */
  public static Optional<Match> at(CharSequence text) {
    return NumberForms.standard().at(text);
  }

  /**
   * Returns whether this number is the next after another of the same kind.
   *
   * @param previous a number
   * @return true for {@code đ)} after {@code d)}; false for numbers of different styles
   */
  public boolean follows(SectionNumber previous) {
    return style == previous.style && ordinal == previous.ordinal + 1;
  }

  @Override
  public String toString() {
    return printed;
  }

  /** The kinds of section numbers, the outer ones first. */
  public enum Style {
    /** An annex (phụ lục). */
    ANNEX,
    /** A form or table with a number (biểu, mẫu). */
    FORM,
    /** A part (phần), such as {@code Phần thứ nhất}. */
    PART,
    /** A chapter (chương). */
    CHAPTER,
    /** A section of a chapter (mục), such as {@code Mục 1}. */
    SUBCHAPTER,
    /** A capital letter that is no Roman numeral, such as {@code A.} */
    CAPITAL,
    /** A Roman numeral, such as {@code II-}. */
    ROMAN,
    /** An article (điều). */
    ARTICLE,
    /** An Arabic number, such as {@code 1.} */
    ARABIC,
    /** A number with dots inside, such as {@code 1.1} or {@code II.2}. */
    DOTTED,
    /** An item letter (điểm), such as {@code đ)}. */
    LETTER,
    /** An Arabic number with a bracket, {@code 1)}. */
    BRACKET;

    /**
     * Returns whether the number stands with a word, as in {@code Chương I}.
     *
     * @return true for annexes, forms, parts, chapters, their sections, and articles
     */
    public boolean named() {
      return compareTo(SUBCHAPTER) <= 0 || this == ARTICLE;
    }
  }

  /**
   * A number at the beginning of a text.
   *
   * @param number the number
   * @param start where it begins
   * @param end where the words after it begin, behind its sign and blanks
   */
  public record Match(SectionNumber number, int start, int end) {}
}
