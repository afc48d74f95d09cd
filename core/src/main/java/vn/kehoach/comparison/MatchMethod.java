package vn.kehoach.comparison;

/** How an item of one version was recognised in the other. */
public enum MatchMethod {
  /** It stands on one side only. */
  NONE,
  /** By its id, or by what identifies it, such as the number of a cited paper. */
  BY_ID,
  /** By its printed number in the same section, and some likeness of words. */
  BY_NUMBER,
  /** By the same name or text, spelling aside; of a value, by the same kind and period. */
  BY_NAME,
  /** By likeness of words. */
  BY_LIKENESS
}
