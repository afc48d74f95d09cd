package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.measure.ValueMention;
import vn.kehoach.source.Origin;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.Period;

/**
 * Which time each value of a paragraph is for.
 *
 * <p>A date that opens a clause ("Đến năm 2025, …; …") holds until another does; a date inside a
 * clause holds for the value it stands with.
 */
final class ProseTime {

  /** So few characters beside a date say nothing else. */
  private static final int UNDATED = 16;

  private final String text;
  private @Nullable ImmutableList<DateMention> dates;
  private final Optional<Period> inherited;
  private Optional<Period> current = Optional.empty();
  private int next;

  ProseTime(String text, Optional<Period> inherited) {
    this.text = text;
    this.inherited = inherited;
  }

  /** Returns whether words are nothing but a date, as "Đến năm 2025" over bullets is. */
  static boolean isDate(String words) {
    int dated = DateScanner.scan(words).stream().mapToInt(date -> date.end() - date.start()).sum();
    return dated > 0 && words.strip().length() - dated <= UNDATED;
  }

  ImmutableList<DateMention> dates() {
    if (dates == null) {
      dates = CitedDates.without(text);
    }
    return dates;
  }

  /**
   * A time and where it comes from.
   *
   * @param period the time, if any is known
   * @param origin where it comes from
   */
  record When(Optional<Period> period, Origin origin) {}

  /**
   * Returns the time of a value; values must be asked for in their order.
   *
   * @param since where the words that belong to the value begin
   * @param until where they end
   */
  When of(ValueMention mention, int since, int until) {
    Optional<Period> own = Optional.empty();
    boolean opened = false;
    while (next < dates().size() && dates().get(next).start() < mention.start()) {
      DateMention date = dates().get(next++);
      if (!counts(date)) {
        continue;
      }
      if (opens(date)) {
        current = date.period();
        opened = true;
        own = Optional.empty();
      } else {
        own = date.start() >= since ? date.period() : own;
      }
    }
    Optional<Period> after = after(mention, until);
    if (after.isPresent()) {
      return new When(after, Origin.STATED);
    }
    if (own.isPresent()) {
      return new When(own, Origin.STATED);
    }
    if (current.isPresent()) {
      return new When(current, opened ? Origin.STATED : Origin.CONTEXT);
    }
    return new When(inherited, Origin.HEADING);
  }

  /** Returns the time of a value that things go out from: its own, or none. */
  When ofStart(ValueMention mention, int until) {
    of(mention, mention.start(), until);
    Optional<Period> own = after(mention, until);
    return new When(own, own.isPresent() ? Origin.STATED : Origin.HEADING);
  }

  private boolean counts(DateMention date) {
    return date.period().isPresent() && date.kind() != DateMention.Kind.VISION && !isBase(date);
  }

  /** The year a growth is measured from: "giảm 50% so với năm 2025", "gấp 2 lần năm 2025". */
  private boolean isBase(DateMention date) {
    String before = text.substring(Math.max(0, date.start() - UNDATED), date.start());
    return ProseWords.endsWith(before, ProseWords.DATE_BASE);
  }

  private Optional<Period> after(ValueMention mention, int until) {
    for (int i = next; i < dates().size() && dates().get(i).start() < until; i++) {
      DateMention date = dates().get(i);
      boolean follows = date.start() >= mention.end();
      if (follows && counts(date) && !opens(date)) {
        return date.period();
      }
    }
    return Optional.empty();
  }

  /** A date opens a clause if only a mark, a conjunction or "phấn đấu" stands before it. */
  private boolean opens(DateMention date) {
    int end = date.start();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (opensClause(end) || opensWithClause(date, end)) {
      return true;
    }
    String before = text.substring(Math.max(0, end - 12), end);
    return ProseWords.endsWith(before, ProseWords.DATE_OPEN);
  }

  /** Where the words before a value begin, behind a clause that is there for its date only. */
  int afterOpening(int from, int to) {
    int start = from;
    for (int i = next; i < dates().size() && dates().get(i).end() < to; i++) {
      DateMention date = dates().get(i);
      if (date.start() >= from && opensWithClause(date, date.start())) {
        start = date.end() + 1;
      }
    }
    return start;
  }

  private boolean opensClause(int at) {
    return at == 0 || ".,;:-–(“".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** A date that a comma follows opens a clause that introduces it: "Kết quả năm 2009, …". */
  private boolean opensWithClause(DateMention date, int end) {
    int start = end;
    while (start > 0 && end - start < UNDATED && !opensClause(start)) {
      start--;
    }
    String words = text.substring(start, end).strip();
    return text.startsWith(",", date.end())
        && opensClause(start)
        && (ProseWords.DATE_INTRODUCE.contains(ProseWords.words(words))
            || ProseWords.startsWith(words, ProseWords.DATE_UNTIL));
  }
}
