package vn.kehoach.agency;

/**
 * An agency and where it is printed, such as {@code Sở Y tế} at characters 5 to 12.
 *
 * <p>The characters from {@code start} to {@code end}, white space collapsed, are the agency's
 * name.
 *
 * @param start the first character, counted from zero
 * @param end the character after the last one
 * @param agency the agency
 */
public record AgencyMention(int start, int end, Agency agency) {

  /**
   * Guards the range.
   *
   * @throws IllegalArgumentException if the range is empty or negative
   */
  public AgencyMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "end must be greater than start, which is not negative, but the range was "
              + start
              + ".."
              + end);
    }
  }
}
