package vn.kehoach.examples.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.Document;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFact.Support;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.TableCell;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.SourceSpan;

/** The lines of the paper behind a fact, the printed words between {@code [[} and {@code ]]}. */
public final class QuoteText {

  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  /** So many characters are shown around the printed words, and of the lines beside. */
  private static final int AROUND = 300;

  private static final int BESIDE = 80;
  private static final int MOST_PASSAGES = 6;
  private static final int MOST_LINES = 40;
  private static final String INDENT = "    ";

  private final Words words;
  private final SourceQuotes quotes;
  private final Optional<Document> paper;

  private QuoteText(Words words, SourceQuotes quotes, Optional<Document> paper) {
    this.words = words;
    this.quotes = quotes;
    this.paper = paper;
  }

  /**
   * Returns a printer.
   *
   * @param locale English, or any other for Vietnamese
   * @param quotes the text of the plan
   * @param paper the paper itself, if it has lines that can be counted
   * @return the printer
   */
  public static QuoteText of(Locale locale, SourceQuotes quotes, Optional<Document> paper) {
    return new QuoteText(Words.of(locale), quotes, paper);
  }

  /**
   * Returns a fact with the words each of its details rests on.
   *
   * @param fact the fact
   * @return the lines
   */
  public String print(PlanFact fact) {
    StringBuilder out = new StringBuilder();
    out.append(fact.id()).append("  ").append(fact.pointer()).append('\n');
    for (Support support : fact.supports()) {
      out.append('\n').append(words.say("detail." + support.detail()));
      out.append(support.text().isEmpty() ? "" : ": " + support.text().replace('\n', ' '));
      if (support.origin().inherited() || support.evidence().isPresent()) {
        out.append(" (").append(words.say("origin." + lower(support.origin()))).append(')');
      }
      out.append('\n');
      support.evidence().ifPresent(words -> out.append(print(words.span(), words.quote())));
    }
    return out.toString();
  }

  /**
   * Returns the lines that hold some characters.
   *
   * @param span the characters
   * @param quote the printed words, for a plan that does not hold them
   * @return the lines
   */
  public String print(SourceSpan span, String quote) {
    StringBuilder out = new StringBuilder();
    Optional<SourceQuote> found = quotes.at(span);
    found.ifPresent(q -> q.path().forEach(h -> out.append("  ").append(heading(h)).append('\n')));
    out.append("  ").append(place(span)).append('\n');
    if (found.isEmpty()) {
      line(out, OPEN + quote + CLOSE);
      return out.toString();
    }
    SourceQuote lines = found.get();
    beside(out, lines.before());
    lines.passages().stream().limit(MOST_PASSAGES).forEach(passage -> passage(out, passage));
    int more = lines.passages().size() - MOST_PASSAGES;
    if (more > 0) {
      out.append(INDENT).append(words.say("more", more)).append('\n');
    }
    beside(out, lines.after());
    return out.toString();
  }

  private static String heading(String heading) {
    return Fit.cut("› " + heading, PlanText.WIDTH - INDENT.length());
  }

  private String place(SourceSpan span) {
    String place = words.say("quote.place", span.block(), span.start(), span.end());
    return paper.map(p -> place + words.say("quote.line", p.line(span.start()))).orElse(place);
  }

  private static void beside(StringBuilder out, String text) {
    if (!text.isEmpty()) {
      out.append(INDENT).append("· ").append(Fit.cut(text, BESIDE)).append('\n');
    }
  }

  private void passage(StringBuilder out, QuotedPassage passage) {
    Optional<TableCell> cell = passage.cell();
    if (cell.isPresent()) {
      TableCell at = cell.get();
      out.append(INDENT).append(words.say("quote.cell", at.row(), at.column()));
      out.append(at.header().isEmpty() ? "" : ": " + Fit.cut(at.header(), BESIDE)).append('\n');
      line(out, row(at.line(), passage));
    } else {
      line(out, excerpt(passage));
    }
  }

  /** Returns the cells of a row, the quoted one with its words marked. */
  private static String row(List<String> line, QuotedPassage passage) {
    StringBuilder row = new StringBuilder("|");
    boolean marked = false;
    for (String cell : line) {
      boolean quoted = !marked && cell.equals(passage.text());
      marked = marked || quoted;
      row.append(' ').append(quoted ? excerpt(passage) : Fit.cut(cell, BESIDE)).append(" |");
    }
    return row.toString();
  }

  /** Returns a passage around its marked words. */
  private static String excerpt(QuotedPassage passage) {
    String marked = passage.marked(OPEN, CLOSE);
    int first = Math.max(0, marked.indexOf(OPEN, Math.max(0, passage.marks().get(0).from() - 8)));
    int from = first <= AROUND ? 0 : marked.indexOf(' ', first - AROUND) + 1;
    int last = marked.lastIndexOf(CLOSE) + CLOSE.length();
    int to =
        marked.length() - last <= AROUND ? marked.length() : marked.lastIndexOf(' ', last + AROUND);
    to = Math.max(to, last);
    from = Math.min(from, first);
    return (from > 0 ? "… " : "") + marked.substring(from, to) + (to < marked.length() ? " …" : "");
  }

  private static void line(StringBuilder out, String text) {
    for (String line : Fit.wrap(text, PlanText.WIDTH - INDENT.length(), MOST_LINES)) {
      out.append(INDENT).append(line).append('\n');
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
