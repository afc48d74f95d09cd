package vn.kehoach.timeline;

import java.util.Optional;
import vn.kehoach.timeline.DueReader.Column;

/**
 * The words that announce a schedule, such as <i>Thời gian thực hiện:</i>.
 *
 * @param column what they say of its dates
 * @param next the index of the first token after them
 */
record DueLabel(Column column, int next) {

  /** Reads a label with or without its colon, or a word that is a label only with a colon. */
  static Optional<DueLabel> at(Tokens t, int i) {
    return TimeWords.match(t, i, TimeWord.Role.LABEL)
        .map(word -> new DueLabel(Column.valueOf(word.value()), pastColon(t, i + word.size())))
        .or(() -> beforeColon(t, i));
  }

  private static Optional<DueLabel> beforeColon(Tokens t, int i) {
    return TimeWords.match(t, i, TimeWord.Role.COLON)
        .filter(word -> t.is(i + word.size(), ":"))
        .map(word -> new DueLabel(Column.valueOf(word.value()), i + word.size() + 1));
  }

  private static int pastColon(Tokens t, int i) {
    return t.is(i, ":") ? i + 1 : i;
  }
}
