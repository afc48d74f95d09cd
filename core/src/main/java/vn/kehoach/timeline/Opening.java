package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Comparator;

/**
 * The phrases of time that begin with one word, so that a word that begins none is passed by at
 * once.
 *
 * @param roles what they do
 * @param words the phrases, longest first
 */
record Opening(ImmutableSet<TimeWord.Role> roles, ImmutableList<TimeWord> words) {

  /** No phrase begins so. */
  static final Opening NONE = new Opening(ImmutableSet.of(), ImmutableList.of());

  static Opening of(Collection<TimeWord> words) {
    return new Opening(
        words.stream().map(TimeWord::role).collect(Sets.toImmutableEnumSet()),
        ImmutableList.sortedCopyOf(Comparator.comparingInt(TimeWord::size).reversed(), words));
  }

  /** Returns whether a phrase of this role may begin here. */
  boolean has(TimeWord.Role role) {
    return roles.contains(role);
  }
}
