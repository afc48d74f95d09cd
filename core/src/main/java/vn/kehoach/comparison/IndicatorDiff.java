package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;

/** Changes of the indicators and their values. */
final class IndicatorDiff {

  private static final String POINTER = "/indicators/";

  static final Traits<Indicator> TRAITS =
      new Traits<>() {
        @Override
        public String id(Indicator indicator) {
          return indicator.id();
        }

        @Override
        public String words(Indicator indicator) {
          return indicator.label();
        }

        @Override
        public boolean haveSameWords(Indicator a, Indicator b) {
          return a.name().equals(b.name())
              && a.group().equals(b.group())
              && a.parentId().isPresent() == b.parentId().isPresent();
        }

        @Override
        public String number(Indicator indicator) {
          return indicator.section() + '#' + indicator.number();
        }

        @Override
        public String parent(Indicator indicator) {
          return indicator.section() + '\n' + indicator.group();
        }

        @Override
        public Optional<Evidence> evidence(Indicator indicator) {
          return indicator.evidence();
        }
      };

  private final Aligned<Indicator> aligned;
  private final Map<String, Integer> oldPlaces = new HashMap<>();
  private final Map<String, Integer> newPlaces = new HashMap<>();
  private final Telling<Indicator> telling;
  private final DiffOptions options;

  private IndicatorDiff(int area, Plan before, Plan after, DiffOptions options) {
    this.options = options;
    aligned =
        Aligned.of(before.indicators(), after.indicators(), TRAITS, options, POINTER, POINTER);
    telling = new Telling<>(area, aligned, Change.OfIndicator::new);
  }

  static ImmutableList<Entry> entries(int area, Plan before, Plan after, DiffOptions options) {
    return new IndicatorDiff(area, before, after, options).entries();
  }

  private ImmutableList<Entry> entries() {
    for (int i = 0; i < aligned.sizeBefore(); i++) {
      int j = aligned.afterOf(i);
      telling.tellIf(j < 0, ChangeType.INDICATOR_REMOVED, i);
      if (j >= 0) {
        compare(i, j);
      }
    }
    telling.tellAdded(ChangeType.INDICATOR_ADDED);
    return telling.entries();
  }

  private void compare(int i, int j) {
    Indicator a = aligned.before(i);
    Indicator b = aligned.after(j);
    boolean moved = aligned.hasMoved(i) || !haveSameParent(a, b);
    telling.tellIf(moved, ChangeType.INDICATOR_MOVED, i);
    if (a == b) {
      return;
    }
    telling.tellIf(!a.name().equals(b.name()), ChangeType.INDICATOR_RENAMED, i);
    boolean renumbered = !a.number().equals(b.number()) || !a.section().equals(b.section());
    telling.tellIf(renumbered, ChangeType.INDICATOR_RENUMBERED, i);
    telling.tellIf(!a.group().equals(b.group()), ChangeType.INDICATOR_REGROUPED, i);
    telling.tellIf(!a.subject().equals(b.subject()), ChangeType.INDICATOR_SUBJECT_CHANGED, i);
    telling.tellIf(a.direction() != b.direction(), ChangeType.INDICATOR_DIRECTION_CHANGED, i);
    telling.tellIf(!a.unit().equals(b.unit()), ChangeType.UNIT_CHANGED, i);
    ValueDiff.tell(telling, aligned, i, options);
    telling.tellIf(
        options.tellsEvidence() && Bare.differInEvidence(a, b), ChangeType.EVIDENCE_CHANGED, i);
  }

  /** Whether the parents are one item, even if ids made from numbers have shifted. */
  private boolean haveSameParent(Indicator a, Indicator b) {
    if (a.parentId().isEmpty() || b.parentId().isEmpty() || a.parentId().equals(b.parentId())) {
      return a.parentId().equals(b.parentId());
    }
    if (oldPlaces.isEmpty()) {
      for (int i = 0; i < aligned.sizeBefore(); i++) {
        oldPlaces.putIfAbsent(aligned.before(i).id(), i);
      }
      for (int j = 0; j < aligned.sizeAfter(); j++) {
        newPlaces.putIfAbsent(aligned.after(j).id(), j);
      }
    }
    int old = oldPlaces.getOrDefault(a.parentId().get(), -1);
    int now = newPlaces.getOrDefault(b.parentId().get(), -1);
    return old >= 0 && now >= 0 && aligned.afterOf(old) == now;
  }
}
