package vn.kehoach.measure;

import java.util.Optional;

/**
 * Reads the value of a table cell as printed, such as {@code > 95%}, {@code 7,0 – 7,5} or {@code
 * Chưa có số liệu}.
 *
 * <p>Our reading of cells that leave room for doubt:
 *
 * <ul>
 *   <li>A dash is {@link Absent.Reason#DASH}, dots are {@link Absent.Reason#NO_DATA} and a cross is
 *       {@link Absent.Reason#NOT_APPLICABLE}, as in statistical tables and report forms.
 *   <li>A bare ratio ({@code 50/63}) is kept as words, since a rank, a share and a month look
 *       alike. With a unit of its own or an inherited one ({@code 50/63 xã}) it is the first
 *       number, and the rest stands in the hedge.
 *   <li>A minus is a sign only right before its number ({@code -1,2%}); {@code - 5%} is kept as
 *       words and reported as not understood.
 *   <li>Criteria are told apart by semicolons or line ends ({@code Nam: 167 cm; nữ: 156 cm}), or by
 *       a remark in brackets ({@code ≥ 95% (trong đó nữ ≥ 40%)}); the value of the whole has an
 *       empty label.
 * </ul>
 *
 * <p>Takes time in proportion to the length of the cell.
 */
public final class ValueReader {

  private ValueReader() {}

  /**
   * Returns what a cell says.
   *
   * @param printed the text of the cell
   * @param inherited the unit that its column, row or neighbours print; {@link Unit#NONE} if none
   *     does. A unit printed in the cell goes before it, except that a lone scale word is put
   *     before an inherited unit that has none
   * @return the value, never nothing: words that fit no other form are {@link Qualitative}
   */
  public static CellReading readCell(String printed, Unit inherited) {
    String line = Tokens.collapse(printed);
    Optional<Absent.Reason> absent = AbsentWords.find(line);
    if (absent.isPresent()) {
      return new CellReading(new Absent(absent.get()), "", true);
    }
    return new CellCriteria(inherited)
        .read(printed)
        .or(() -> new CellPass(line, inherited).read())
        .orElseGet(() -> words(line));
  }

  /** A cell of words; figures in it that look like values were not understood. */
  private static CellReading words(String line) {
    Tokens tokens = Tokens.of(line);
    boolean value = startsWithFigure(tokens) && !isRatio(tokens);
    boolean measured =
        ValueScanner.scan(line).stream()
            .anyMatch(
                mention ->
                    mention.kind() == ValueMention.Kind.PERCENT
                        || mention.kind() == ValueMention.Kind.MEASURED);
    return new CellReading(new Qualitative(line), "", !value && !measured);
  }

  private static boolean startsWithFigure(Tokens tokens) {
    int first = 0;
    while (first < tokens.size() && !tokens.at(first).isWord() && !tokens.at(first).isNumber()) {
      first++;
    }
    return tokens.at(first).isNumber();
  }

  private static boolean isRatio(Tokens tokens) {
    return tokens.size() == 3
        && tokens.at(0).isNumber()
        && tokens.at(1).isSign("/")
        && tokens.at(2).isNumber();
  }
}
