package vn.kehoach.timeline;

import java.util.Optional;

/**
 * Whether <i>hằng năm</i>, <i>thường xuyên</i> and the like in a sentence are the task's own
 * rhythm.
 *
 * <p>They are when they head the sentence, say <i>định kỳ</i> with an interval, follow a day of the
 * month, or end a clause about a paper to be written. In the middle of a sentence they describe
 * something else.
 */
final class RhythmRule {

  private static final int NONE = -1;

  private final Tokens t;
  private final SentenceFrame frame;
  private int madeInSentence = NONE;
  private int makingInSentence = NONE;

  RhythmRule(Tokens tokens, SentenceFrame frame) {
    this.t = tokens;
    this.frame = frame;
  }

  boolean isAt(int i) {
    return length(i) > 0;
  }

  private int length(int i) {
    return Math.max(
        TimeWords.length(t, i, TimeWord.Role.FREQUENCY),
        TimeWords.length(t, i, TimeWord.Role.CONTINUOUS));
  }

  /** Returns the token after the words of repetition in a row: "Thường xuyên, liên tục". */
  int end(int i) {
    int end = i + length(i);
    while (true) {
      int j = t.isOneOf(end, ",", "và") ? end + 1 : end;
      int length = length(j);
      if (length == 0) {
        return end;
      }
      end = j + length;
    }
  }

  /** Takes note of a word that is no time: whether the sentence is about writing a paper. */
  void pass(int i) {
    if (TimeWords.isAt(t, i, TimeWord.Role.MAKING) && frame.isHead(i)) {
      makingInSentence = frame.sentence(i);
    }
    if (TimeWords.isAt(t, i, TimeWord.Role.MADE)) {
      madeInSentence = frame.sentence(i);
    }
  }

  Optional<Due> judge(int i, int next) {
    Rhythm rhythm = Rhythm.between(t, i, next);
    boolean isOwn =
        frame.isHead(i)
            || (saysPeriodic(i) && isInterval(rhythm))
            || (t.is(i - 2, "ngày") && t.isDigits(i - 1))
            || (isInterval(rhythm) && (rulesPaper(i, next) || closes(i, next)));
    return isOwn ? rhythm.due() : Optional.empty();
  }

  /** Whether a rhythm is what a last clause says: "…, mỗi quý một lần", "…, thực hiện hằng năm". */
  private boolean closes(int i, int next) {
    boolean own = t.is(i - 1, ",") || TimeWords.isAt(t, i - 2, TimeWord.Role.GOING);
    return own && frame.isSentenceEnd(afterTimes(next));
  }

  /** The token after "một lần", or after "một" and what there is one of. */
  private int afterTimes(int next) {
    return t.is(next, "một") || t.isDigits(next) ? next + 2 : next;
  }

  private boolean saysPeriodic(int i) {
    return t.is(i, "định") && t.isOneOf(i + 1, "kỳ", "kì");
  }

  private static boolean isInterval(Rhythm rhythm) {
    return rhythm.frequency().filter(f -> f != Frequency.PERIODIC).isPresent();
  }

  private boolean rulesPaper(int i, int next) {
    int sentence = frame.sentence(i);
    boolean isKind = !frame.isClauseEnd(next) || t.isDigits(next + 1);
    return makingInSentence == sentence && madeInSentence == sentence && !isKind;
  }
}
