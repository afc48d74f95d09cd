package vn.kehoach.agency;

/**
 * An agency, its part in a task, and where its name is printed.
 *
 * <p>The characters from {@code start} to {@code end}, white space collapsed, are the agency's
 * name; the words that give the role stand outside.
 *
 * @param start the first character of the name, counted from zero
 * @param end the character after the last one
 * @param role the part it has
 * @param agency the agency
 */
public record RoleMention(int start, int end, AgencyRole role, Agency agency) {

  /**
   * Guards the range.
   *
   * @throws IllegalArgumentException if the range is empty or negative
   */
  public RoleMention {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "end must be greater than start, which is not negative, but the range was "
              + start
              + ".."
              + end);
    }
  }

  static RoleMention of(AgencyMention mention, AgencyRole role) {
    return new RoleMention(mention.start(), mention.end(), role, mention.agency());
  }

  RoleMention as(AgencyRole newRole) {
    return new RoleMention(start, end, newRole, agency);
  }
}
