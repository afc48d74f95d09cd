package vn.kehoach.task;

import java.util.Locale;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.text.Folding;

/**
 * An agency in its role for a task, such as {@code Sở Y tế} as lead (cơ quan chủ trì).
 *
 * @param agency the body or open group
 * @param role what it does
 * @param origin whether it is named with the task or was inherited from a heading or group row
 * @param evidence the printed name with its place, if the task was read from a paper
 */
public record Assignment(
    Agency agency, AgencyRole role, Origin origin, Optional<Evidence> evidence) {

  /**
   * Returns the assignment's id within its task.
   *
   * @return role and agency, such as {@code lead-so-y-te}; the same for the same words
   */
  public String id() {
    return role.name().toLowerCase(Locale.ROOT) + "-" + Folding.slug(agency.name());
  }

  /**
   * Returns an assignment stated without a paper behind it.
   *
   * @param agency the body or open group
   * @param role what it does
   * @return the assignment
   */
  public static Assignment of(Agency agency, AgencyRole role) {
    return new Assignment(agency, role, Origin.STATED, Optional.empty());
  }
}
