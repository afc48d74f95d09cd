package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;

/**
 * The phrases of time that begin with one word, so that a word that begins none is passed by at
 * once.
 *
 * @param roles what they do, one bit for each {@link TimeWord.Role}: every word of a paper is asked
 * @param words the phrases, longest first
 */
record Opening(int roles, ImmutableList<TimeWord> words) {

  /** No phrase begins so. */
  static final Opening NONE = new Opening(0, ImmutableList.of());

  static Opening of(Collection<TimeWord> words) {
    return new Opening(
        bits(words.stream().map(TimeWord::role).toArray(TimeWord.Role[]::new)),
        ImmutableList.sortedCopyOf(Comparator.comparingInt(TimeWord::size).reversed(), words));
  }

  /** Returns the bits of some roles. */
  static int bits(TimeWord.Role... roles) {
    int bits = 0;
    for (TimeWord.Role role : roles) {
      bits |= role.bit();
    }
    return bits;
  }

  /** Returns whether a phrase of this role may begin here. */
  boolean has(TimeWord.Role role) {
    return (roles & role.bit()) != 0;
  }

  /** Returns whether a phrase of some of these roles may begin here. */
  boolean hasAny(int wanted) {
    return (roles & wanted) != 0;
  }
}
