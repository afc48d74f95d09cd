package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.text.Folding;

/** Labels that open a line about a task, such as {@code Cơ quan chủ trì:}. */
final class TaskLabels {

  private static final ImmutableMap<String, Role> LABELS =
      Vocabulary.rows("task-labels.csv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> words(row.get(0)), row -> Role.valueOf(row.get(1))));

  private static final int LONGEST = 40;

  private TaskLabels() {}

  /** Reads the label that a line opens with, if it opens with one. */
  static Optional<Match> at(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > LONGEST) {
      return Optional.empty();
    }
    String label = words(withoutBracket(line.substring(0, colon)));
    return Optional.ofNullable(LABELS.get(label)).map(role -> new Match(role, colon + 1));
  }

  private static String withoutBracket(String label) {
    return label.startsWith("(") ? label.substring(1) : label;
  }

  private static String words(String text) {
    return Joiner.on(' ').join(Folding.tokens(text));
  }

  /** What a label says of the words after it. */
  enum Role {
    LEAD,
    COOPERATING,
    DUE,
    COMPLETION,
    DELIVERABLE,
    TASK,
    FUNDING
  }

  /**
   * A label found.
   *
   * @param role what it says
   * @param end the offset after its colon
   */
  record Match(Role role, int end) {}
}
