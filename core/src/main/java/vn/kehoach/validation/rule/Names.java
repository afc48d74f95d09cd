package vn.kehoach.validation.rule;

import vn.kehoach.indicator.Indicator;
import vn.kehoach.text.Folding;

/** What the name of an indicator tells, and keys by which names are compared. */
final class Names {

  private static final Words SHARE = Words.of("share-words.txt");
  private static final Words BEYOND_HUNDRED = Words.of("beyond-hundred.txt");

  private Names() {}

  /** Returns whether the name begins like that of a share: {@code Tỷ lệ …}. */
  static boolean isShare(Indicator indicator) {
    return SHARE.begin(indicator.name());
  }

  /** Returns whether the indicator is a share that cannot go beyond 100 %. */
  static boolean isShareOfWhole(Row row) {
    return SHARE.beginKey(row.label())
        && !BEYOND_HUNDRED.standInKey(row.label())
        && !BEYOND_HUNDRED.standIn(row.value().group());
  }

  /** Returns a key that is equal for indicators of one name, group and population. */
  static String name(Indicator indicator) {
    return name(indicator, Folding.key(indicator.name()));
  }

  /** Returns that key, given the key of the name alone. */
  static String name(Indicator indicator, String key) {
    return key + '\n' + Folding.key(indicator.group()) + '\n' + Folding.key(indicator.subject());
  }

  /** Returns a key that is equal for indicators of one name that stand side by side. */
  static PlaceAndName placeAndName(Row row) {
    Indicator indicator = row.value();
    return new PlaceAndName(
        row.name(),
        indicator.section(),
        indicator.tableId().orElse(""),
        indicator.parentId().orElse(""));
  }

  /** A name and where it stands. */
  record PlaceAndName(String name, String section, String table, String parent) {}
}
