package vn.kehoach.comparison;

/** Why two indicators of different plans were taken for the same. */
public enum MatchReason {
  /** Their names are the same, spelling aside. */
  EXACT_NAME,
  /** Their names are the same after abbreviations and synonyms are written out. */
  SYNONYM,
  /** A catalogue of indicators knows both names for one figure. */
  CATALOGUE,
  /** Their names share most of the words that count. */
  LIKE,
  /** A person confirmed it. */
  DECIDED
}
