package vn.kehoach.validation.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Locale;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/**
 * Which way an indicator is meant to go: as it says itself, else by the words of {@code
 * directions.csv}.
 *
 * <p>{@code Giảm tỷ lệ hộ nghèo: 1,5 %} gives the size of a fall and has no direction here; {@code
 * giảm còn 1,5 %}, or a row that also gives where things stood, has one.
 */
final class Directions {

  private static final ImmutableMap<String, Direction> BY_WORDS = load();
  private static final Words BREAKS = Words.of("direction-breaks.txt");
  private static final Words LOWERING = Words.of("lowering-words.txt");
  private static final String FALL = "giảm ";

  private Directions() {}

  /** Returns the direction of an indicator, given the key of its label. */
  static Direction of(Indicator indicator, String key) {
    boolean fall = key.startsWith(FALL);
    if (fall && !givesLevels(indicator, key)) {
      return Direction.NEITHER;
    }
    if (indicator.direction() != Direction.NEITHER) {
      return indicator.direction();
    }
    return fall ? Direction.LOWER : byWords(key);
  }

  private static boolean givesLevels(Indicator indicator, String key) {
    return LOWERING.standInKey(key) || indicator.values().stream().anyMatch(Directions::isLevel);
  }

  private static boolean isLevel(IndicatorValue value) {
    boolean stood = value.kind() != ValueKind.TARGET && value.kind() != ValueKind.CHANGE;
    return (stood && Amount.of(value.value()).isPresent())
        || LOWERING.standIn(value.hedge())
        || LOWERING.standIn(value.evidence().map(Evidence::quote).orElse(""));
  }

  private static Direction byWords(String key) {
    for (var entry : BY_WORDS.entrySet()) {
      if (Words.begins(key, entry.getKey())) {
        return BREAKS.standInKey(key.substring(entry.getKey().length()))
            ? Direction.NEITHER
            : entry.getValue();
      }
    }
    return Direction.NEITHER;
  }

  private static ImmutableMap<String, Direction> load() {
    ImmutableMap.Builder<String, Direction> byWords = ImmutableMap.builder();
    for (String line : Iterables.skip(Words.lines("directions.csv"), 1)) {
      List<String> cells = Splitter.on(',').trimResults().splitToList(line);
      byWords.put(
          Folding.key(cells.get(0)), Direction.valueOf(cells.get(1).toUpperCase(Locale.ROOT)));
    }
    return byWords.buildKeepingLast();
  }
}
