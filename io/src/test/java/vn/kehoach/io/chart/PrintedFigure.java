package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A figure in a table of a page, taken apart to be held against the marked words of its line: the
 * sign of its bound, its amounts in the form of the papers, its unit.
 *
 * @param told the figure as the page tells it
 * @param sign the sign of its bound; empty for an exact amount
 * @param amounts its amounts, such as {@code 1.285,57}
 */
record PrintedFigure(String told, String sign, List<String> amounts) {

  private static final Pattern AMOUNT = Pattern.compile("(?<![\\w,./])[0-9]+(?:[.,][0-9]+)*");

  /** What papers write for a sign. */
  private static final ImmutableMap<String, ImmutableSet<String>> BOUNDS =
      ImmutableMap.of(
          ">", ImmutableSet.of("trên", ">", "hơn", "vượt"),
          "≥", ImmutableSet.of("ít nhất", "tối thiểu", "≥", "trở lên"),
          "<", ImmutableSet.of("dưới", "<"),
          "≤", ImmutableSet.of("tối đa", "không quá", "≤", "trở xuống"),
          "≈", ImmutableSet.of("khoảng", "xấp xỉ"));

  /** Reads a figure; the words of the paper behind it, if any, are what is looked for. */
  static PrintedFigure of(Element figure, String language) {
    String told = figure.text();
    Element behind = figure.nextElementSibling();
    boolean another = behind != null && behind.hasClass("printed");
    boolean asPrinted = another || told.contains(": ") || told.contains(" · ");
    String words = another ? behind.text() : told.substring(told.indexOf(": ") + 1);
    String sign = BOUNDS.containsKey(told.substring(0, 1)) ? told.substring(0, 1) : "";
    List<String> amounts = AMOUNT.matcher(words).results().map(found -> found.group()).toList();
    boolean english = language.equals("en") && !asPrinted;
    return new PrintedFigure(
        told, sign, english ? amounts.stream().map(PrintedFigure::turned).toList() : amounts);
  }

  private static String turned(String amount) {
    return amount.replace(',', ' ').replace('.', ',').replace(' ', '.');
  }

  /** Says which amounts are not marked where the figure leads to, or which sign is not there. */
  void assertStandsIn(Element line) {
    String marked = line.select("mark").text();
    List<String> printed = AMOUNT.matcher(marked).results().map(found -> found.group()).toList();
    assertThat(printed).as(told + " in " + marked).containsAll(amounts);
    assertThat(amounts.isEmpty() || !printed.isEmpty()).as(told).isTrue();
    if (!sign.isEmpty()) {
      String around = line.closest(".source").text().toLowerCase(Locale.ROOT);
      assertThat(BOUNDS.get(sign)).as(told + " in " + around).anyMatch(around::contains);
    }
  }
}
