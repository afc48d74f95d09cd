package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import vn.kehoach.text.Folding;

/**
 * A dated event (mốc thời gian), such as <i>05/9/2024: khai giảng</i>.
 *
 * @param when the time of the event; a single date is a period from it to itself
 * @param text the event as printed, not blank
 */
public record Milestone(Period when, String text) {

  /**
   * Makes a milestone from its time and text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public Milestone {
    checkArgument(
        !text.isBlank(), "text must name the event, such as 'khai giảng', but was '%s'", text);
  }

  /**
   * Returns the milestone's id within its timeline.
   *
   * @return time and words, such as {@code ../2021-06-lap-de-an}; the same for the same milestone
   */
  public String id() {
    return when + "-" + Folding.slug(text);
  }

  /**
   * Returns a milestone at one date.
   *
   * @param when the date, at any precision
   * @param text the event as printed, not blank
   * @return the milestone
   * @throws IllegalArgumentException if the text is blank
   */
  public static Milestone of(PartialDate when, String text) {
    return new Milestone(Period.of(when), text);
  }

  /**
   * Returns a milestone over a period.
   *
   * @param when the period
   * @param text the event as printed, not blank
   * @return the milestone
   * @throws IllegalArgumentException if the text is blank
   */
  public static Milestone of(Period when, String text) {
    return new Milestone(when, text);
  }
}
