package vn.kehoach.source;

/** How exactly quoted words match the characters of their span, from best to worst. */
public enum Grade {
  /** The span's characters are the quoted words, letter for letter. */
  EXACT,
  /** Equal after line breaks, markup, Unicode form or repeated spaces are evened out. */
  NORMALISED,
  /** Found by likeness, such as through the errors of a scan. */
  FUZZY
}
