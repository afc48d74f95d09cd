package vn.kehoach.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.kehoach.comparison.MergeConflict.Kind;
import vn.kehoach.comparison.MergeConflict.Version;
import vn.kehoach.comparison.Threefold.Row;
import vn.kehoach.source.Place;

/** Makes one list out of two versions of it: each item, then their order. */
final class ListMerge<T> {

  private final MergeSort<T> sort;
  private final Threefold<T> lists;
  private final Versions<IntFunction<String>> pointers;
  private final MergeConflicts conflicts;

  ListMerge(
      MergeSort<T> sort,
      Threefold<T> lists,
      Versions<IntFunction<String>> pointers,
      MergeConflicts conflicts) {
    this.sort = sort;
    this.lists = lists;
    this.pointers = pointers;
    this.conflicts = conflicts;
  }

  List<T> merge() {
    List<Row> kept = new ArrayList<>();
    List<T> items = new ArrayList<>();
    for (Row row : lists.rows()) {
      item(row)
          .ifPresent(
              item -> {
                kept.add(row);
                items.add(item);
              });
    }
    SequenceMerge sequence = new SequenceMerge(kept);
    MergeChoice choice =
        sequence.isContradictory()
            ? conflicts.tell(Kind.ORDER, sort.name(), "", pointers.map(ListMerge::listVersion))
            : MergeChoice.OPEN;
    return sequence.order(choice).stream().map(items::get).toList();
  }

  private static Version listVersion(IntFunction<String> pointer) {
    String first = pointer.apply(0);
    return new Version(Place.at(first.substring(0, first.lastIndexOf('/'))), "");
  }

  private Optional<T> item(Row row) {
    Versions<Side<T>> versions =
        new Versions<>(
            side(lists.base(), row.base(), pointers.base()),
            side(lists.ours(), row.ours(), pointers.ours()),
            side(lists.theirs(), row.theirs(), pointers.theirs()));
    if (row.ours() >= 0 && row.theirs() >= 0) {
      return Optional.of(sort.merge(versions, conflicts));
    }
    Optional<T> left = versions.ours().or(versions::theirs).map(Side::item);
    Optional<T> base = versions.base().map(Side::item);
    if (left.isEmpty() || base.isEmpty()) {
      return left;
    }
    return sort.same(base.get(), left.get()) ? Optional.empty() : removedOrChanged(left, versions);
  }

  private Optional<T> removedOrChanged(Optional<T> changed, Versions<Side<T>> versions) {
    MergeChoice choice =
        conflicts
            .within(sort.label().apply(changed.orElseThrow()))
            .tell(Kind.CHANGED_AND_REMOVED, sort.name(), "", versions.map(this::version));
    return switch (choice) {
      case OURS -> versions.ours().map(Side::item);
      case THEIRS -> versions.theirs().map(Side::item);
      case OPEN -> changed;
    };
  }

  private Version version(Side<T> side) {
    return new Version(side.place(), sort.label().apply(side.item()));
  }

  private Optional<Side<T>> side(List<T> list, int at, Optional<IntFunction<String>> pointer) {
    if (at < 0) {
      return Optional.empty();
    }
    T item = list.get(at);
    Place place = Place.at(pointer.orElseThrow().apply(at));
    return Optional.of(new Side<>(item, place.withEvidence(sort.traits().evidence(item))));
  }
}
