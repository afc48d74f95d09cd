package vn.kehoach.comparison;

/** Whose word counts where two versions contradict each other. */
public enum MergeChoice {
  /** The first of the two versions. */
  OURS,
  /** The second. */
  THEIRS,
  /**
   * Nobody has decided. The words of the first version stand for the time being, and what only one
   * version took out stays in, so that nothing is lost before a person has looked.
   */
  OPEN
}
