package vn.kehoach.comparison;

/** A part of an item that can be merged by itself: an attribute, or a list of smaller items. */
interface MergePart<T> {

  /** Whether two versions say the same there; where it stands in the paper does not count. */
  boolean same(T a, T b);

  /**
   * Returns an item with this part merged.
   *
   * @param merged the item so far, made from our version
   * @param versions the item in its versions; ours and theirs are there
   * @param item the sort of item, for messages
   * @param conflicts where contradictions are told
   */
  T merge(T merged, Versions<Side<T>> versions, String item, MergeConflicts conflicts);
}
