package vn.kehoach.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.territory.Territory;

/**
 * How high a body stands (cấp), such as the province for {@code Sở Y tế}.
 *
 * <p>It says whose body it is, not where its office lies: {@code Công an tỉnh} is a body of the
 * province though the ministry directs it.
 */
public enum AgencyLevel {
  /** The whole country (trung ương). */
  CENTRAL,
  /** Several provinces (khu vực), such as {@code Chi cục Hải quan khu vực XI}. */
  REGION,
  /** A province or centrally run city (cấp tỉnh). */
  PROVINCE,
  /** A district, until 30 June 2025 (cấp huyện). */
  DISTRICT,
  /** Several communes (cơ sở, khu vực), such as {@code Thuế cơ sở}. */
  INTER_COMMUNE,
  /** A commune, ward or special zone (cấp xã). */
  COMMUNE,
  /** A village or street quarter (thôn, tổ dân phố). */
  VILLAGE,
  /** Inside one body of any level, such as {@code Đảng ủy cơ sở}. */
  AGENCY,
  /** The smallest Party unit (chi bộ). */
  CELL;

  private static final String ALL = "any";
  private static final ImmutableMap<String, AgencyLevel> BY_WORD = byWord();

  private static ImmutableMap<String, AgencyLevel> byWord() {
    ImmutableMap.Builder<String, AgencyLevel> levels = ImmutableMap.builder();
    for (AgencyLevel level : values()) {
      levels.put(level.name().toLowerCase(Locale.ROOT).replace('_', '-'), level);
    }
    return levels.buildOrThrow();
  }

  /** The levels of a cell such as {@code central/province}, or empty where a word is no level. */
  static Optional<ImmutableSet<AgencyLevel>> parse(String cell) {
    if (cell.equals(ALL)) {
      return Optional.of(Sets.immutableEnumSet(BY_WORD.values()));
    }
    EnumSet<AgencyLevel> levels = EnumSet.noneOf(AgencyLevel.class);
    for (String word : Splitter.on('/').trimResults().split(cell)) {
      AgencyLevel level = BY_WORD.get(word);
      if (level == null) {
        return Optional.empty();
      }
      levels.add(level);
    }
    return Optional.of(Sets.immutableEnumSet(levels));
  }

  /** All words that stand for levels, as an error message lists them. */
  static String words() {
    return String.join(", ", BY_WORD.keySet()) + ", " + ALL;
  }

  /** The level whose bodies a place of a level has. */
  static AgencyLevel of(Territory.Level level) {
    return switch (level) {
      case COUNTRY -> CENTRAL;
      case PROVINCE -> PROVINCE;
      case DISTRICT -> DISTRICT;
      case COMMUNE -> COMMUNE;
    };
  }
}
