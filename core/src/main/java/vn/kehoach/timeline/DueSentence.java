package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import vn.kehoach.timeline.DueReader.Column;

/** The text of a task, walked once from left to right for words that say when it is due. */
final class DueSentence {

  /** What may name a time where no date is printed; most sentences have neither. */
  private static final int WITHOUT_DATE =
      Opening.bits(
          TimeWord.Role.LABEL,
          TimeWord.Role.COLON,
          TimeWord.Role.FREQUENCY,
          TimeWord.Role.CONTINUOUS);

  private final String text;
  private final Tokens t;
  private final SentenceFrame frame;
  private final DueDateRule dates;
  private final RhythmRule rhythms;
  private final BitSet yearlySentences = new BitSet();
  private final ImmutableList.Builder<DueMention> found = ImmutableList.builder();
  private final Deque<DateMention> ahead;
  private DueVerb verb = DueVerb.none();

  private DueSentence(String text, Tokens tokens, ImmutableList<DateMention> dates) {
    this.text = text;
    this.t = tokens;
    this.frame = new SentenceFrame(text, t);
    this.dates = new DueDateRule(t, frame);
    this.rhythms = new RhythmRule(t, frame);
    this.ahead = new ArrayDeque<>(dates);
    for (int i = 0; i < t.size(); i++) {
      if (Rhythm.frequencyAt(t, i).filter(f -> f.compareTo(Frequency.YEARLY) <= 0).isPresent()) {
        yearlySentences.set(frame.sentence(i));
      }
    }
  }

  /** Finds the schedules of a text. */
  static ImmutableList<DueMention> mentions(String text) {
    Tokens tokens = Tokens.of(text);
    ImmutableList<DateMention> dates = DateScanner.scan(tokens);
    return dates.isEmpty() && !tokens.mayHold(WITHOUT_DATE) && !mayAwait(text)
        ? ImmutableList.of()
        : new DueSentence(text, tokens, dates).mentions();
  }

  private static boolean mayAwait(String text) {
    return text.contains("(khi ") || text.contains("(sau khi ") || text.contains("(ngay ");
  }

  private ImmutableList<DueMention> mentions() {
    int i = 0;
    while (i < t.size()) {
      i = step(i);
    }
    return found.build();
  }

  /** Reads what stands at one token and returns the token to go on with. */
  private int step(int i) {
    if (frame.isQuoted(i)) {
      return i + 1;
    }
    if (isSilent(i)) {
      return pass(i);
    }
    int end = labelled(i);
    end = end > i ? end : awaiting(i);
    end = end > i ? end : dated(i);
    end = end > i ? end : recurring(i);
    return end > i ? end : doing(i);
  }

  /** Returns whether a token cannot begin anything that says when; most cannot. */
  private boolean isSilent(int i) {
    return t.opening(i).roles() == 0 && t.sign(i) != '(' && nextDate(i).isEmpty();
  }

  private int labelled(int i) {
    Optional<DueLabel> label = DueLabel.at(t, i);
    if (label.isEmpty() || !announces(label.get().next())) {
      return i;
    }
    int end = frame.endOfLabelled(label.get().next());
    if (end <= label.get().next()) {
      return i;
    }
    String content = text.substring(t.start(i), t.end(end - 1));
    add(i, end, DueReader.read(content, Column.UNKNOWN), true);
    return end;
  }

  /** An event in brackets, such as {@code (khi Bộ Y tế hướng dẫn)}, is what the task waits for. */
  private int awaiting(int i) {
    boolean waits = t.is(i, "(") && (t.is(i + 1, "khi") || (t.is(i + 2, "khi") && isAfter(i + 1)));
    int end = waits ? frame.endOfLabelled(i + 1) : i;
    if (end <= i + 1 || !frame.isClauseEnd(end + 1)) {
      return i;
    }
    String content = text.substring(t.start(i + 1), t.end(end - 1));
    add(i + 1, end, DueReader.read(content, Column.UNKNOWN), true);
    return end;
  }

  private boolean isAfter(int i) {
    return t.isOneOf(i, "sau", "ngay");
  }

  private boolean announces(int next) {
    return t.is(next - 1, ":")
        || TimeWords.isAt(t, next, TimeWord.Role.EVENT)
        || rhythms.isAt(next)
        || nextDate(next).isPresent();
  }

  private Optional<DateMention> nextDate(int i) {
    while (!ahead.isEmpty() && ahead.getFirst().start() < t.start(i)) {
      ahead.removeFirst();
    }
    return Optional.ofNullable(ahead.peekFirst()).filter(m -> m.start() == t.start(i));
  }

  private int dated(int i) {
    Optional<DateMention> mention = nextDate(i);
    if (mention.isEmpty()) {
      return i;
    }
    int next = t.indexAt(mention.get().end());
    if (mention.get().kind() == DateMention.Kind.YEARLESS) {
      return yearless(mention.get(), i, next);
    }
    dates.judge(mention.get(), i, next, verb).ifPresent(due -> add(i, next, due, false));
    return next;
  }

  private int yearless(DateMention mention, int i, int next) {
    int rhythm = TimeWords.length(t, next, TimeWord.Role.FREQUENCY);
    boolean isEnd = DateHead.read(t, i).named() || rhythm > 0;
    if (isEnd && yearlySentences.get(frame.sentence(i))) {
      mention
          .yearless()
          .map(date -> Due.Every.of(Frequency.YEARLY, date.last()))
          .ifPresent(due -> add(i, next + rhythm, due, false));
      return next + rhythm;
    }
    return next;
  }

  private int recurring(int i) {
    if (!rhythms.isAt(i)) {
      return i;
    }
    int next = rhythms.end(i);
    rhythms.judge(i, next).ifPresent(due -> add(i, next, due, false));
    return next;
  }

  private int doing(int i) {
    int done = TimeWords.length(t, i, TimeWord.Role.DONE);
    if (done > 0) {
      verb = verb.done(i + done);
      return i + done;
    }
    int going = TimeWords.length(t, i, TimeWord.Role.GOING);
    if (going > 0) {
      verb = verb.going(i + going);
      return i + going;
    }
    rhythms.pass(i);
    return pass(i);
  }

  private int pass(int i) {
    if (t.sign(i) == ';' || frame.endsSentence(i)) {
      verb = verb.newClause(i + 1);
    }
    return i + 1;
  }

  private void add(int from, int to, Due due, boolean labelled) {
    found.add(new DueMention(t.start(from), t.end(to - 1), due, labelled));
  }
}
