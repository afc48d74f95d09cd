package vn.kehoach.comparison;

import java.util.Optional;
import vn.kehoach.source.Evidence;

/** What items of one sort are recognised by. */
interface Traits<T> {

  /** What identifies the item in its version. */
  String id(T item);

  /** The name or text by which the item is recognised when its id is not. */
  String words(T item);

  /** Whether two items have the same words, letter for letter. */
  default boolean haveSameWords(T a, T b) {
    return words(a).equals(words(b));
  }

  /** The number with its section, or the empty string. */
  default String number(T item) {
    return "";
  }

  /** What the item stands under, in words that both versions share; or the empty string. */
  default String parent(T item) {
    return "";
  }

  /** Whether unlike ids and unlike words leave likeness to try. */
  default boolean triesLikeness() {
    return true;
  }

  /** What the item says, by which it is recognised in a merge when its words changed; or empty. */
  default String content(T item) {
    return "";
  }

  /** Where the item stands in the paper. */
  Optional<Evidence> evidence(T item);
}
