package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A schedule found in the sentences of a task, such as <i>trước ngày 30/6/2026</i>.
 *
 * @param start the index of the first character, in UTF-16 units from 0
 * @param end the index after the last character, greater than {@code start}
 * @param due the schedule; {@link Due.Unstated} when a label such as <i>Thời gian thực hiện:</i> is
 *     followed by words that were not understood
 * @param labelled whether such a label announces it, so that it is the task's own schedule without
 *     doubt
 */
public record DueMention(int start, int end, Due due, boolean labelled) {

  /**
   * Makes a mention from its parts.
   *
   * @throws IllegalArgumentException if the range is empty
   */
  public DueMention {
    checkArgument(
        start >= 0 && start < end, "start must be from 0 to end - 1, but was %s..%s", start, end);
  }

  /**
   * Returns the mentioned words.
   *
   * @param text the text that was read
   * @return the characters from {@code start} to {@code end}
   * @throws IndexOutOfBoundsException if the text is shorter than this mention's end
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
