package vn.kehoach.timeline;

import java.util.Optional;

/**
 * Whether a date in a task's sentence is the task's own time, or belongs to something it names.
 *
 * <p>The rules are those told at {@link DueReader#inSentence}.
 */
final class DueDateRule {

  private final Tokens t;
  private final SentenceFrame frame;

  DueDateRule(Tokens tokens, SentenceFrame frame) {
    this.t = tokens;
    this.frame = frame;
  }

  /**
   * Judges one date.
   *
   * @param i the first token of the date
   * @param next the token after it
   * @param verb what the words of doing before it say
   */
  Optional<Due> judge(DateMention mention, int i, int next, DueVerb verb) {
    DateHead head = DateHead.read(t, i);
    boolean leads = frame.isHead(i) && (t.is(next, ",") || t.is(next, ":"));
    return mention
        .period()
        .flatMap(
            period ->
                switch (mention.kind()) {
                  case UNTIL -> until(period, i, head, verb);
                  case SINCE -> since(period, i, head, verb, leads);
                  case SPAN -> verb.isGoingBefore(i) || leads ? during(period) : Optional.empty();
                  case POINT -> point(period, i, next, head, verb, leads);
                  default -> Optional.empty();
                });
  }

  private static Optional<Due> during(Period period) {
    return Optional.of(new Due.During(period));
  }

  private static Optional<Due> until(Period period, int i, DateHead head, DueVerb verb) {
    boolean named = head.named() && head.first().filter(TimeWord.Role.SINCE::equals).isEmpty();
    boolean isOwn = named || head.atYear() || verb.isDoneBefore(i);
    return isOwn ? period.end().map(Due.By::new) : Optional.empty();
  }

  private Optional<Due> since(Period period, int i, DateHead head, DueVerb verb, boolean leads) {
    boolean isOnward = !head.is(DateMention.Kind.SINCE);
    boolean begins = t.is(i, "bắt");
    boolean isOwn = verb.isGoingBefore(i) || leads || begins || (isOnward && head.isPresent());
    return isOwn ? period.start().map(Due.From::new) : Optional.empty();
  }

  private Optional<Due> point(
      Period period, int i, int next, DateHead head, DueVerb verb, boolean leads) {
    Optional<PartialDate> date = period.end();
    boolean isYear = date.filter(d -> d.precision() == PartialDate.Precision.YEAR).isPresent();
    boolean isWithin = head.isPresent();
    boolean closes = t.is(i, "trong") && frame.isSentenceEnd(next);
    if (verb.isDoneBefore(i) || (isWithin && (!isYear || closes || verb.isDoneInClause(i)))) {
      return date.map(Due.By::new);
    }
    if (!isYear && (t.is(i - 1, "(") && t.is(next, ")")) && !isDay(date)) {
      return date.map(Due.By::new);
    }
    if (!leads && !verb.isGoingBefore(i)) {
      return Optional.empty();
    }
    return isYear ? during(period) : date.map(Due.By::new);
  }

  private static boolean isDay(Optional<PartialDate> date) {
    return date.filter(d -> d.precision() == PartialDate.Precision.DAY).isPresent();
  }
}
