package vn.kehoach.agency;

/**
 * A word under the key that all its spellings share.
 *
 * @param key the key
 * @param opening the classes of phrases that begin with it, one bit for each {@link WordClass}:
 *     every word of a paper is asked for many of them
 */
record Word(String key, long opening) {

  /** A sign is no word. */
  static final Word NONE = new Word("", 0);

  static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass type : classes) {
      bits |= type.bit();
    }
    return bits;
  }

  boolean opensAny(long classes) {
    return (opening & classes) != 0;
  }

  boolean opens(WordClass type) {
    return (opening & type.bit()) != 0;
  }
}
