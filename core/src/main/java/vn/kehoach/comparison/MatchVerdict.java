package vn.kehoach.comparison;

/** How sure a match is. */
public enum MatchVerdict {
  /** They mean the same figure. */
  SAME,
  /** They may mean the same figure; a person should look. */
  MAYBE
}
