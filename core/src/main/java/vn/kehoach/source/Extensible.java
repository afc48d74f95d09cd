package vn.kehoach.source;

import com.google.common.collect.ImmutableMap;

/**
 * A value that keeps what a file said beyond what this version knows.
 *
 * <p>A later version may add members to a plan's JSON. A reader of this version keeps them here and
 * writes them back into the object they stood in, inside arrays too, after the members it knows, so
 * that passing through an older program loses nothing.
 */
public interface Extensible {

  /**
   * Returns the members that were not understood.
   *
   * @return raw JSON by its JSON Pointer relative to this value, such as {@code /mức độ} to {@code
   *     "cao"}; in the order of the file
   */
  ImmutableMap<String, String> extensions();
}
