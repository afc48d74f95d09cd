package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;

/** Labels that open a line about a task, such as {@code Cơ quan chủ trì:}. */
final class TaskLabels {

  private static final ImmutableMap<String, Role> LABELS =
      Vocabulary.rows("task-labels.csv").stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  row -> words(row.get(0)), row -> Role.valueOf(row.get(1))));

  private static final int LONGEST = 40;

  private static final String TIME = "Thời ";

  private TaskLabels() {}

  /** Reads the label that a line opens with, if it opens with one. */
  static Optional<Match> at(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > LONGEST) {
      return timeWithoutColon(line);
    }
    String label = words(withoutBracket(line.substring(0, colon)));
    return Optional.ofNullable(LABELS.get(label)).map(role -> new Match(role, colon + 1));
  }

  /** "Thời gian thực hiện sau khi đề án được duyệt": a time that is told as a sentence. */
  private static Optional<Match> timeWithoutColon(String line) {
    if (!line.startsWith(TIME)) {
      return Optional.empty();
    }
    for (int end = line.indexOf(' '); end > 0 && end <= LONGEST; end = line.indexOf(' ', end + 1)) {
      Role role = LABELS.get(words(line.substring(0, end)));
      String rest = line.substring(end).strip();
      if ((role == Role.DUE || role == Role.COMPLETION)
          && ProseWords.startsWith(rest, ProseWords.TIME)) {
        return Optional.of(new Match(role, end));
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts a line at the labels that follow its first one after a semicolon or full stop: "Đơn vị chủ
   * trì: …; Đơn vị phối hợp: …".
   *
   * @param first the label the line opens with
   */
  static ImmutableList<Part> parts(SourceText line, Match first) {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    String text = line.text();
    Match label = first;
    int from = label.end();
    for (int i = from; i < text.length(); i++) {
      Optional<Match> next = isCut(text, i) ? at(ahead(text, i + 1)) : Optional.empty();
      if (next.isPresent()) {
        parts.add(new Part(label.role(), line.slice(from, i).strip()));
        label = next.get();
        from = i + 1 + label.end();
        i = from - 1;
      }
    }
    return parts.add(new Part(label.role(), line.slice(from, text.length()).strip())).build();
  }

  private static String ahead(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONGEST + 1));
  }

  private static boolean isCut(String text, int i) {
    return text.charAt(i) == ';' || (text.charAt(i) == '.' && text.startsWith(" ", i + 1));
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
    FUNDING,
    /** Something else about the task, such as its place. */
    OTHER;

    /** Whether only tasks have such a label; money and places belong to other things as well. */
    boolean isFact() {
      return this != FUNDING && this != OTHER && this != TASK;
    }
  }

  /**
   * A label with the words that belong to it.
   *
   * @param role what it says
   * @param value the words after it
   */
  record Part(Role role, SourceText value) {}

  /**
   * A label found.
   *
   * @param role what it says
   * @param end the offset after its colon
   */
  record Match(Role role, int end) {}
}
