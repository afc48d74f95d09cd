package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;

/**
 * Reads a letterhead (phần đầu văn bản): issuer, number, place and date.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2 to II.4.
 */
final class LetterheadReader {

  private static final double CAPITALS = 0.8;
  private static final int LONGEST_LINE = 200;
  private static final int MOST_WORDS = 10;

  private final ImmutableList<SourceText> lines;
  private final ImmutableList<String> elsewhere;
  private final List<String> authority = new ArrayList<>();
  private Optional<PrintedNumberLine> number = Optional.empty();
  private Optional<PlaceAndDate> placed = Optional.empty();
  private boolean open = true;

  private LetterheadReader(ImmutableList<SourceText> lines, ImmutableList<String> elsewhere) {
    this.lines = lines;
    this.elsewhere = elsewhere;
  }

  /**
   * What a letterhead says.
   *
   * @param issuer who issued the paper, as in a sentence, or the empty string
   * @param number the number, perhaps blank
   * @param placed place and date, the date perhaps blank
   */
  record Letterhead(
      String issuer, Optional<PrintedNumberLine> number, Optional<PlaceAndDate> placed) {

    Optional<DocumentNumber> fullNumber() {
      return number.map(PrintedNumberLine::number).filter(n -> !n.serial().isEmpty());
    }

    Optional<LocalDate> date() {
      return placed.flatMap(PlaceAndDate::date);
    }

    String place() {
      return placed.map(PlaceAndDate::place).orElse("");
    }

    boolean isMissing() {
      return issuer.isEmpty() && number.isEmpty() && placed.isEmpty();
    }
  }

  /**
   * Reads the lines above a title.
   *
   * @param lines the lines, without the motto
   * @param elsewhere other lines of the paper, in which words may stand whole that are cut here
   */
  static Letterhead read(ImmutableList<SourceText> lines, ImmutableList<String> elsewhere) {
    LetterheadReader reader = new LetterheadReader(lines, elsewhere);
    reader.lines.forEach(reader::take);
    return reader.letterhead();
  }

  private void take(SourceText line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    Optional<PrintedNumberLine> found =
        number.isPresent() ? Optional.empty() : PrintedNumberLine.in(line);
    int rest = found.map(PrintedNumberLine::end).orElse(0);
    number = number.or(() -> found);
    if (placed.isEmpty()) {
      placed = PlaceAndDate.in(line.slice(rest, text.length()), elsewhere);
    }
    if (found.isPresent() || placed.isPresent()) {
      open = authority.isEmpty();
    }
    if (found.isEmpty() && open) {
      takeAuthority(LetterSplit.repair(text, elsewhere));
    }
  }

  private void takeAuthority(String text) {
    boolean capitals = CaseOf.isUpperCase(text, CAPITALS);
    boolean first = IssuerNames.beginsBody(text) && (capitals || isShort(text));
    if (authority.isEmpty() ? first : capitals) {
      authority.add(text);
    } else if (!authority.isEmpty()) {
      open = false;
    }
  }

  private static boolean isShort(String text) {
    return !text.endsWith(".") && HeaderWord.of(text).size() <= MOST_WORDS;
  }

  private Letterhead letterhead() {
    String issuer = authority.isEmpty() ? "" : IssuerNames.written(String.join(" ", authority));
    return new Letterhead(issuer, number, placed);
  }
}
