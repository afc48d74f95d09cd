package vn.kehoach.comparison;

import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.kehoach.comparison.MergeConflict.Kind;
import vn.kehoach.comparison.MergeConflict.Version;
import vn.kehoach.source.Place;

/**
 * One attribute of an item with what goes along with it: a deadline brings its evidence.
 *
 * @param name what the attribute is called in JSON
 * @param key what is compared
 * @param take copies the attribute from the second item into the first
 */
record MergeAttribute<T>(String name, Function<T, Object> key, BinaryOperator<T> take)
    implements MergePart<T> {

  @Override
  public boolean same(T a, T b) {
    return key.apply(a).equals(key.apply(b));
  }

  @Override
  public T merge(T merged, Versions<Side<T>> versions, String item, MergeConflicts conflicts) {
    T ours = versions.ours().orElseThrow().item();
    T theirs = versions.theirs().orElseThrow().item();
    if (same(ours, theirs)) {
      return merged;
    }
    Optional<T> base = versions.base().map(Side::item);
    if (base.isPresent() && same(base.get(), theirs)) {
      return merged;
    }
    if (base.isPresent() && same(base.get(), ours)) {
      return take.apply(merged, theirs);
    }
    Kind kind = base.isPresent() ? Kind.BOTH_CHANGED : Kind.BOTH_ADDED;
    MergeChoice choice = conflicts.tell(kind, item, name, versions.map(this::version));
    return choice == MergeChoice.THEIRS ? take.apply(merged, theirs) : merged;
  }

  private Version version(Side<T> side) {
    String pointer = side.place().pointer() + '/' + name;
    return new Version(new Place(pointer, side.place().span()), text(key.apply(side.item())));
  }

  private static String text(Object value) {
    return value instanceof Optional<?> optional
        ? optional.map(Object::toString).orElse("")
        : value.toString();
  }
}
