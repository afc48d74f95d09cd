package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the dates printed in a text, such as <i>đến năm 2025</i> and <i>giai đoạn 2026 - 2030</i>.
 *
 * <p>The text is in Unicode form NFC; upper and lower case are the same; words may be parted by
 * line breaks. Day, month and year may be parted by a stroke, a hyphen or a full stop. Of several
 * readings at one place the longest is taken, and mentions never overlap.
 *
 * <p>Four digits alone are a year only inside a stretch ({@code 2021-2025}), after words that
 * announce one (giai đoạn, thời kỳ, nhiệm kỳ, năm học, tầm nhìn), or after a bounding word when no
 * other word follows (<i>đến 2030.</i>). Numbers glued to letters, strokes or decimals ({@code
 * 39/2017/TT-BYT}, {@code 2.305}) are never dates. A day that is not in the calendar is no mention.
 * <i>Đầu</i>, <i>giữa</i> and <i>cuối</i> before a year, quarter or month belong to the mention,
 * but do not change its value: the paper does not say how long they last.
 */
public final class DateScanner {

  private final Tokens t;
  private final DateGrammar grammar;

  private DateScanner(Tokens tokens, boolean inCell, OptionalInt year) {
    this.t = tokens;
    this.grammar = new DateGrammar(tokens, inCell, year);
  }

  /**
   * Finds every date of a text, in order.
   *
   * @param text the text, in NFC
   * @return the mentions, by position and without overlap
   */
  public static ImmutableList<DateMention> scan(CharSequence text) {
    return scan(Tokens.of(text));
  }

  static ImmutableList<DateMention> scan(Tokens tokens) {
    return new DateScanner(tokens, false, OptionalInt.empty()).mentions();
  }

  static ImmutableList<DateMention> scanCell(Tokens tokens, OptionalInt year) {
    return new DateScanner(tokens, true, year).mentions();
  }

  private ImmutableList<DateMention> mentions() {
    ImmutableList.Builder<DateMention> mentions = ImmutableList.builder();
    int i = 0;
    while (i < t.size()) {
      Optional<DateMention> mention = mentionAt(i);
      mention.ifPresent(mentions::add);
      i = mention.map(m -> t.indexAt(m.end())).orElse(i + 1);
    }
    return mentions.build();
  }

  private Optional<DateMention> mentionAt(int i) {
    if (!DateHead.mayBegin(t, i) && !grammar.mayBegin(i)) {
      return Optional.empty();
    }
    DateHead head = DateHead.read(t, i);
    return grammar.expression(head.next(), head).flatMap(dates -> mention(i, head, dates));
  }

  private Optional<DateMention> mention(int i, DateHead head, LooseStretch dates) {
    Optional<PartialDate> first = grammar.complete(dates.first()).dated();
    Optional<PartialDate> last = grammar.complete(dates.last()).dated();
    if (first.isEmpty() || last.isEmpty()) {
      return dates
          .first()
          .yearless()
          .map(date -> DateMention.yearless(t.start(i), t.end(dates.next() - 1), date));
    }
    int onward = head.allowsStretch() ? onward(dates.next()) : 0;
    int end = t.end(dates.next() + onward - 1);
    boolean goesOn = TimeWords.isAt(t, dates.next(), TimeWord.Role.TO);
    if (onward > 0 || (!dates.isSingle() && head.startsWithPair() && !goesOn)) {
      return Optional.of(since(i, end, first.get()));
    }
    if (!dates.isSingle() && head.allowsStretch()) {
      return Optional.of(
          DateMention.dated(
              t.start(i), end, DateMention.Kind.SPAN, Period.of(first.get(), last.get())));
    }
    return Optional.of(single(i, end, head, first.get(), last.get()));
  }

  private int onward(int i) {
    int skip = t.is(i, ",") ? 1 : 0;
    int length = TimeWords.length(t, i + skip, TimeWord.Role.ONWARD);
    return length > 0 ? length + skip : 0;
  }

  private DateMention since(int i, int end, PartialDate date) {
    return DateMention.dated(t.start(i), end, DateMention.Kind.SINCE, Period.from(date));
  }

  private DateMention single(int i, int end, DateHead head, PartialDate first, PartialDate last) {
    boolean isYear = last.precision() == PartialDate.Precision.YEAR;
    DateMention.Kind kind =
        head.kind()
            .orElse(head.atYear() && isYear ? DateMention.Kind.UNTIL : DateMention.Kind.POINT);
    return switch (kind) {
      case UNTIL, VISION -> DateMention.dated(t.start(i), end, kind, Period.until(last));
      case SINCE -> since(i, end, first);
      default -> DateMention.dated(t.start(i), end, kind, Period.of(first));
    };
  }
}
