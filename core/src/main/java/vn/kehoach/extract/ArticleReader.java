package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.SourceText;

/** Reads what stands around an article or digest: its author, its day, the event it tells of. */
final class ArticleReader {

  private static final int LONGEST_DATE_LINE = 45;
  private static final int LONGEST_AUTHOR_LINE = 60;
  private static final int OPENING_PARAGRAPHS = 4;
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_NAME_WORDS = 8;
  private static final String DASHES = "-–—";

  private final List<SourceText> lines;

  ArticleReader(List<SourceText> lines) {
    this.lines = lines;
  }

  /** Returns the day of publication: that of the first line that is nothing but a date. */
  Optional<LocalDate> published() {
    return lines.stream()
        .map(SourceText::text)
        .filter(text -> text.length() <= LONGEST_DATE_LINE && !isSentence(text))
        .flatMap(text -> PlaceAndDate.day(text).stream())
        .findFirst();
  }

  /** Returns the author: the last short line that is a name, perhaps with a remark in brackets. */
  String author() {
    String author = "";
    for (SourceText line : lines) {
      String text = line.text();
      int bracket = text.indexOf('(');
      String name = bracket > 0 ? text.substring(0, bracket).strip() : text;
      boolean fits = text.length() <= LONGEST_AUTHOR_LINE && PersonName.is(name);
      author = fits ? text : author;
    }
    return author;
  }

  /** Returns the first paragraph of running text. */
  String lead() {
    return lines.stream()
        .map(SourceText::text)
        .filter(ArticleReader::isSentence)
        .findFirst()
        .orElse("");
  }

  /** Returns the day of the meeting that one of the opening paragraphs tells of. */
  Optional<LocalDate> eventDate() {
    return lines.stream()
        .map(SourceText::text)
        .filter(ArticleReader::isSentence)
        .limit(OPENING_PARAGRAPHS)
        .filter(text -> HeaderWords.count(HeaderWord.of(text), "event") > 0)
        .flatMap(text -> PlaceAndDate.day(text).stream())
        .findFirst();
  }

  /**
   * Returns the medium or portal that stands before the opening words, as in {@code Báo An Giang -
   * Sáng nay, …}; an abbreviation gives way to the full name where the paper prints it.
   */
  String medium() {
    ImmutableList<String> heads =
        lines.stream()
            .map(line -> datelineOf(line.text()))
            .filter(head -> !head.isEmpty())
            .collect(ImmutableList.toImmutableList());
    if (heads.isEmpty()) {
      return "";
    }
    String first = heads.get(0);
    return heads.stream()
        .filter(head -> HeaderWords.begins(head, "medium"))
        .filter(head -> HeaderWords.begins(first, "medium") || initials(head).startsWith(first))
        .findFirst()
        .orElse(first);
  }

  private static String datelineOf(String text) {
    int dash = -1;
    for (int i = 1; i + 1 < Math.min(text.length(), LONGEST_AUTHOR_LINE) && dash < 0; i++) {
      boolean apart = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      dash = apart && DASHES.indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
    String head = dash < 0 ? "" : text.substring(0, dash).strip();
    boolean named = HeaderWords.begins(head, "medium");
    boolean fits = HeaderWord.of(head).size() <= MOST_NAME_WORDS;
    return fits && (named || isAbbreviation(head)) && isSentence(text) ? head : "";
  }

  private static boolean isAbbreviation(String head) {
    return head.length() >= FEWEST_LETTERS && head.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    HeaderWord.of(name)
        .forEach(w -> initials.append(Character.toUpperCase(name.charAt(w.start()))));
    return initials.toString();
  }

  private static boolean isSentence(String text) {
    return text.length() > LONGEST_AUTHOR_LINE
        && HeaderWord.of(text, LONGEST_AUTHOR_LINE).size() > 8;
  }
}
