package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;

/**
 * A part of an open group's membership, such as the departments of a province for {@code các sở}.
 *
 * <p>A part without ids and kinds has no member in a registry, such as {@code các doanh nghiệp}.
 *
 * @param levels the levels whose bodies belong to it; empty for all
 * @param kinds the kinds that belong to it; {@code *} stands for all, {@code vertical-*} for all
 *     that begin so
 * @param ids bodies that belong to it beside those kinds
 */
public record AgencyFilter(
    ImmutableSet<AgencyLevel> levels, ImmutableSet<String> kinds, ImmutableSet<String> ids) {

  private static final String ANY = "*";

  static AgencyFilter ofIds(Iterable<String> ids) {
    return new AgencyFilter(ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.copyOf(ids));
  }

  /**
   * Returns whether a body belongs to this part, whenever it lived.
   *
   * @param body the body
   * @return whether it stands at a level of this part, and is listed or of one of the kinds
   */
  public boolean accepts(AgencyBody body) {
    boolean level = levels.isEmpty() || body.levels().stream().anyMatch(levels::contains);
    return level && !body.isGroup() && isMeant(body);
  }

  private boolean isMeant(AgencyBody body) {
    return ids.contains(body.id()) || kinds.stream().anyMatch(kind -> isOfKind(kind, body.kind()));
  }

  private static boolean isOfKind(String pattern, String kind) {
    return pattern.endsWith(ANY)
        ? kind.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(kind);
  }
}
