package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Measured;
import vn.kehoach.plan.Plan;

/**
 * What the changes of a difference mean: first those that belong together, then each by itself.
 *
 * <p>No step depends on which version is the earlier one.
 */
final class DiffMeanings {

  /** A change with its place in the difference. */
  record Told(int at, Change change) {}

  private record Found(int at, MeantChange meant) {}

  private final ImmutableList<Entry> entries;
  private final DiffOptions options;
  private final SingleMeaning single;
  private final Succeeding succeeding;
  private final boolean[] used;
  private final List<Found> found = new ArrayList<>();

  private DiffMeanings(ImmutableList<Entry> entries, Plan before, Plan after, DiffOptions options) {
    this.entries = entries;
    this.options = options;
    this.single = new SingleMeaning(options.catalogue().orElseGet(IndicatorCatalogue::standard));
    this.succeeding =
        new Succeeding(options.agencies().orElseGet(AgencyRegistry::standard), before, after);
    this.used = new boolean[entries.size()];
  }

  static ImmutableList<MeantChange> of(
      ImmutableList<Entry> entries, Plan before, Plan after, DiffOptions options) {
    if (entries.isEmpty()) {
      return ImmutableList.of();
    }
    DiffMeanings meanings = new DiffMeanings(entries, before, after, options);
    meanings.findSplits();
    meanings.findInItems();
    meanings.findSingle();
    return meanings.told();
  }

  private ImmutableList<MeantChange> told() {
    return found.stream()
        .sorted(Comparator.comparingInt(Found::at))
        .map(Found::meant)
        .flatMap(meant -> wanted(meant).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<MeantChange> wanted(MeantChange meant) {
    if (options.untold().isEmpty()) {
      return Optional.of(meant);
    }
    ImmutableSet<Meaning> left =
        meant.meanings().stream()
            .filter(meaning -> !options.untold().contains(meaning))
            .collect(ImmutableSet.toImmutableSet());
    return left.isEmpty() ? Optional.empty() : Optional.of(new MeantChange(left, meant.changes()));
  }

  private void tell(ImmutableSet<Meaning> meanings, List<Told> of) {
    of.forEach(told -> used[told.at()] = true);
    ImmutableList<Change> changes =
        of.stream()
            .sorted(Comparator.comparingInt(Told::at))
            .map(Told::change)
            .collect(ImmutableList.toImmutableList());
    int first = of.stream().mapToInt(Told::at).min().orElseThrow();
    found.add(new Found(first, new MeantChange(meanings, changes)));
  }

  private void findSplits() {
    List<Told> all = new ArrayList<>();
    for (int at = 0; at < entries.size(); at++) {
      all.add(new Told(at, entries.get(at).change()));
    }
    for (SplitFinder.Split split : SplitFinder.find(all, options)) {
      tell(
          ImmutableSet.of(split.merged() ? Meaning.ITEMS_MERGED : Meaning.ITEM_SPLIT),
          withNumbers(split.changes()));
    }
  }

  /** The half that was recognised as the whole has another number as a matter of course. */
  private List<Told> withNumbers(List<Told> split) {
    List<Told> all = new ArrayList<>(split);
    for (Told told : split) {
      for (int at = told.at() + 1; at < entries.size() && isSameItem(told.at(), at); at++) {
        ChangeType type = entries.get(at).change().type();
        if (type == ChangeType.TASK_RENUMBERED || type == ChangeType.INDICATOR_RENUMBERED) {
          all.add(new Told(at, entries.get(at).change()));
        }
      }
    }
    return all;
  }

  private boolean isSameItem(int one, int other) {
    return sameItem(entries.get(one).spot(), entries.get(other).spot());
  }

  private void findSingle() {
    for (int at = 0; at < entries.size(); at++) {
      if (!used[at]) {
        Change change = entries.get(at).change();
        tell(change.fold(single), List.of(new Told(at, change)));
      }
    }
  }

  /** Looks at the changes of each item together; they follow each other. */
  private void findInItems() {
    int from = 0;
    for (int at = 1; at <= entries.size(); at++) {
      if (at == entries.size() || !isSameItem(from, at)) {
        if (at - from > 1) {
          findInItem(from, at);
        }
        from = at;
      }
    }
  }

  private static boolean sameItem(Spot a, Spot b) {
    return a.area() == b.area() && a.item().equals(b.item());
  }

  private void findInItem(int from, int to) {
    pair(from, to, Change.OfValue.class, this::isSameTarget, this::tellTime);
    pair(from, to, Change.OfDeliverable.class, DiffMeanings::isSameProduct, wording());
    pair(from, to, Change.OfAssignment.class, this::isOneBody, wording());
    pair(from, to, Change.OfAssignment.class, this::isSuccessor, as(Meaning.AGENCY_REORGANISED));
    pair(from, to, Change.OfAssignment.class, this::changesLead, as(Meaning.LEAD_CHANGED));
    pair(from, to, Change.OfAssignment.class, this::changesRole, as(Meaning.ROLE_CHANGED));
  }

  private interface Teller {
    void tell(Told removed, Told added);
  }

  private Teller as(Meaning meaning) {
    return (removed, added) -> tell(ImmutableSet.of(meaning), List.of(removed, added));
  }

  private Teller wording() {
    return as(Meaning.WORDING_ONLY);
  }

  /** Joins each removed part with the first added one that fits, in order. */
  private <C extends Change> void pair(
      int from, int to, Class<C> record, BiPredicate<C, C> fits, Teller teller) {
    for (Told removed : open(from, to, record, false).toList()) {
      open(from, to, record, true)
          .filter(added -> fits.test(record.cast(removed.change()), record.cast(added.change())))
          .findFirst()
          .ifPresent(added -> teller.tell(removed, added));
    }
  }

  private Stream<Told> open(int from, int to, Class<? extends Change> record, boolean added) {
    return Stream.iterate(from, at -> at < to, at -> at + 1)
        .filter(at -> !used[at])
        .map(at -> new Told(at, entries.get(at).change()))
        .filter(told -> record.isInstance(told.change()))
        .filter(
            told -> added ? told.change().type().isAddition() : told.change().type().isRemoval());
  }

  private boolean isSameTarget(Change.OfValue removed, Change.OfValue added) {
    IndicatorValue a = removed.sides().latest();
    IndicatorValue b = added.sides().latest();
    return a.kind() == ValueKind.TARGET
        && b.kind() == ValueKind.TARGET
        && a.span() == b.span()
        && a.hedge().equals(b.hedge())
        && (a.value().equals(b.value())
            || (a.value() instanceof Measured x
                && b.value() instanceof Measured y
                && x.bound() == y.bound()
                && x.quantity().sameAmount(y.quantity())))
        && time(removed, added) != Meaning.SCHEDULE_CHANGED;
  }

  private static Meaning time(Change.OfValue removed, Change.OfValue added) {
    return switch (DueMeaning.of(
        removed.sides().latest().period(), added.sides().latest().period())) {
      case DEADLINE_BROUGHT_FORWARD -> Meaning.TARGET_BROUGHT_FORWARD;
      case DEADLINE_PUT_BACK -> Meaning.TARGET_PUT_BACK;
      default -> Meaning.SCHEDULE_CHANGED;
    };
  }

  private void tellTime(Told removed, Told added) {
    Meaning time = time((Change.OfValue) removed.change(), (Change.OfValue) added.change());
    tell(ImmutableSet.of(time), List.of(removed, added));
  }

  private static boolean isSameProduct(Change.OfDeliverable a, Change.OfDeliverable b) {
    return Wording.isSame(a.sides().latest().name(), b.sides().latest().name());
  }

  private static AgencyRole role(Change.OfAssignment change) {
    return change.sides().latest().role();
  }

  private boolean isOneBody(Change.OfAssignment a, Change.OfAssignment b) {
    return role(a) == role(b)
        && succeeding.isOneBody(a.sides().latest().agency(), b.sides().latest().agency());
  }

  private boolean isSuccessor(Change.OfAssignment a, Change.OfAssignment b) {
    return role(a) == role(b)
        && succeeding.explains(a.sides().latest().agency(), b.sides().latest().agency());
  }

  private boolean changesLead(Change.OfAssignment a, Change.OfAssignment b) {
    return role(a) == AgencyRole.LEAD && role(b) == AgencyRole.LEAD;
  }

  private boolean changesRole(Change.OfAssignment a, Change.OfAssignment b) {
    return role(a) != AgencyRole.LEAD
        && role(b) != AgencyRole.LEAD
        && Wording.isSame(a.sides().latest().agency().name(), b.sides().latest().agency().name());
  }
}
