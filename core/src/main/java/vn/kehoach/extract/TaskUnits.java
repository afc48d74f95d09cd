package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.DueMention;
import vn.kehoach.timeline.DueReader;
import vn.kehoach.timeline.PartialDate;

/**
 * Divides a paragraph into tasks where it holds several.
 *
 * <p>A paragraph is one task, but for four cuts: before a sentence that names its addressee anew
 * (see {@link NewAddressees}); after a bracket with a schedule that further text follows; before a
 * last sentence whose closing calendar date cannot concern those before it; at the numerals of an
 * enumeration {@code (i) … (ii) …}.
 */
final class TaskUnits {

  private TaskUnits() {}

  static ImmutableList<SourceText> of(SourceText paragraph) {
    ImmutableList.Builder<SourceText> parts = ImmutableList.builder();
    for (SourceText part : atNumerals(paragraph)) {
      parts.addAll(NewAddressees.divide(part));
    }
    if (!mayHoldDue(paragraph)) {
      return parts.build();
    }
    ImmutableList.Builder<SourceText> units = ImmutableList.builder();
    for (SourceText part : parts.build()) {
      for (SourceText piece : afterSchedules(part)) {
        units.addAll(beforeDatedSentence(piece));
      }
    }
    return units.build();
  }

  /** Only a bracket or a colon lets a schedule divide a paragraph. */
  private static boolean mayHoldDue(SourceText paragraph) {
    String text = paragraph.text();
    return text.indexOf('(') >= 0 || text.indexOf(':') >= 0;
  }

  private static ImmutableList<SourceText> atNumerals(SourceText paragraph) {
    String text = paragraph.text();
    int first = text.indexOf("(i)");
    int second = text.indexOf("(ii)", Math.max(first, 0));
    if (first < 0 || second < 0) {
      return ImmutableList.of(paragraph);
    }
    ImmutableList.Builder<SourceText> parts = ImmutableList.builder();
    int from = first;
    for (String numeral : new String[] {"(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)"}) {
      int next = text.indexOf(numeral, from + 1);
      if (next < 0) {
        break;
      }
      parts.add(item(paragraph, from, next));
      from = next;
    }
    return parts.add(item(paragraph, from, text.length())).build();
  }

  private static SourceText item(SourceText paragraph, int from, int to) {
    return paragraph.slice(paragraph.text().indexOf(')', from) + 1, to).strip();
  }

  /** Returns the words before an enumeration, which name who is to do all of it. */
  static Optional<SourceText> introduction(SourceText paragraph) {
    int first = paragraph.text().indexOf("(i)");
    return first > 0 && paragraph.text().indexOf("(ii)", first) > 0
        ? Optional.of(paragraph.slice(0, first).strip())
        : Optional.empty();
  }

  private static ImmutableList<SourceText> afterSchedules(SourceText part) {
    String text = part.text();
    if (!hasSentenceAfterBracket(text)) {
      return ImmutableList.of(part.strip());
    }
    ImmutableList.Builder<SourceText> pieces = ImmutableList.builder();
    int from = 0;
    for (DueMention due : DueReader.inSentence(text)) {
      int close = text.indexOf(')', Math.max(due.end() - 1, 0));
      boolean bracketed = due.start() > 0 && close >= 0 && close <= due.end() + 1;
      if (bracketed && endsSentence(text, close)) {
        pieces.add(part.slice(from, close + 1).strip());
        from = afterStop(text, close + 1);
      }
    }
    if (from < text.length()) {
      pieces.add(part.slice(from, text.length()).strip());
    }
    return pieces.build();
  }

  private static boolean hasSentenceAfterBracket(String text) {
    for (int close = text.indexOf(')'); close >= 0; close = text.indexOf(')', close + 1)) {
      if (endsSentence(text, close)) {
        return true;
      }
    }
    return false;
  }

  /** A bracket ends a task if a stop and a new sentence follow it. */
  private static boolean endsSentence(String text, int close) {
    int next = afterStop(text, close + 1);
    return next > close + 1 && next < text.length() && Character.isUpperCase(text.charAt(next));
  }

  private static int afterStop(String text, int from) {
    int i = from;
    while (i < text.length() && (text.charAt(i) == '.' || Character.isWhitespace(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static ImmutableList<SourceText> beforeDatedSentence(SourceText piece) {
    ImmutableList<Sentences.Range> sentences = Sentences.of(piece.text());
    if (sentences.size() < 2 || !closesWithDay(piece.text())) {
      return ImmutableList.of(piece);
    }
    int cut = sentences.get(sentences.size() - 1).start();
    return ImmutableList.of(
        piece.slice(0, cut).strip(), piece.slice(cut, piece.text().length()).strip());
  }

  private static boolean closesWithDay(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    ImmutableList<DueMention> dues = DueReader.inSentence(text);
    if (dues.isEmpty()) {
      return false;
    }
    DueMention last = dues.get(dues.size() - 1);
    return last.labelled()
        && last.end() >= text.stripTrailing().length() - 3
        && last.due() instanceof Due.By by
        && by.date().precision() == PartialDate.Precision.DAY;
  }
}
