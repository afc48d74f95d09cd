package vn.kehoach.agency;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
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

  /** The word of data files, such as {@code inter-commune}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The levels of a cell such as {@code central/province}, or empty where a word is no level. */
  static Optional<ImmutableSet<AgencyLevel>> parse(String cell) {
    if (cell.equals(ALL)) {
      return Optional.of(Sets.immutableEnumSet(Arrays.asList(values())));
    }
    ImmutableSet.Builder<AgencyLevel> levels = ImmutableSet.builder();
    for (String word : Splitter.on('/').trimResults().split(cell)) {
      Optional<AgencyLevel> level =
          Arrays.stream(values()).filter(l -> l.word().equals(word)).findFirst();
      if (level.isEmpty()) {
        return Optional.empty();
      }
      levels.add(level.get());
    }
    return Optional.of(Sets.immutableEnumSet(levels.build()));
  }

  /** All words that stand for levels, as an error message lists them. */
  static String words() {
    return Arrays.stream(values()).map(AgencyLevel::word).collect(joining(", ")) + ", " + ALL;
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
