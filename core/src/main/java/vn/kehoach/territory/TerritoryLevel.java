package vn.kehoach.territory;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.source.Certainty;

/**
 * A level of local administration (cấp chính quyền địa phương) and when it ended, such as the
 * district level, which is no more since 1 July 2025.
 *
 * @param level the level
 * @param ceased the first day without it; empty while it lasts
 * @param basis the acts that say so, such as {@code NQ 203/2025/QH15; Luật 72/2025/QH15}
 * @param certainty how sure that is
 */
public record TerritoryLevel(
    Territory.Level level, Optional<LocalDate> ceased, String basis, Certainty certainty) {

  /**
   * Returns whether there is such a level on a day.
   *
   * @param date the day
   * @return false from the day on which it ended
   */
  public boolean existsOn(LocalDate date) {
    return ceased.isEmpty() || date.isBefore(ceased.get());
  }
}
