package vn.kehoach.io.json;

/** How a file is laid out; both are the same for the same plan, byte for byte. */
public enum JsonStyle {
  /** Two spaces of indentation, line feeds, a line feed at the end: the canonical form. */
  PRETTY,
  /** On one line without spaces, a line feed at the end. */
  COMPACT
}
