package vn.kehoach.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A list inside an item, such as the values of an indicator.
 *
 * @param member what the list is called in JSON
 * @param sort what stands in it
 * @param get reads the list
 * @param set writes it
 */
record MergeList<T, P>(
    String member, MergeSort<P> sort, Function<T, List<P>> get, BiFunction<T, List<P>, T> set)
    implements MergePart<T> {

  @Override
  public boolean same(T a, T b) {
    List<P> left = get.apply(a);
    List<P> right = get.apply(b);
    boolean same = left.size() == right.size();
    for (int i = 0; same && i < left.size(); i++) {
      same = sort.same(left.get(i), right.get(i));
    }
    return same;
  }

  @Override
  public T merge(T merged, Versions<Side<T>> versions, String item, MergeConflicts conflicts) {
    T ours = versions.ours().orElseThrow().item();
    T theirs = versions.theirs().orElseThrow().item();
    Optional<T> base = versions.base().map(Side::item);
    if (ours.equals(theirs) || (base.isPresent() && same(base.get(), theirs))) {
      return merged;
    }
    Threefold<P> lists =
        Threefold.of(
            base.map(get).orElse(List.of()), get.apply(ours), get.apply(theirs), sort.traits());
    Versions<IntFunction<String>> pointers = versions.map(this::pointers);
    return set.apply(merged, new ListMerge<>(sort, lists, pointers, conflicts).merge());
  }

  private IntFunction<String> pointers(Side<T> side) {
    return at -> side.place().pointer() + '/' + member + '/' + at;
  }
}
