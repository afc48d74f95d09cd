package vn.kehoach.text;

/** Capitals that a charset has no codes for, known by the ASCII letters beside them. */
final class Capitals {

  /** A word with two is in capitals; a line is if two words have at least one. */
  private static final int SEVERAL = 2;

  private final String typed;
  private final char[] out;

  private Capitals(String typed, String decoded) {
    this.typed = typed;
    this.out = decoded.toCharArray();
  }

  /**
   * Returns text with words and lines in capitals where all their ASCII letters are.
   *
   * @param typed the text as typed
   * @param decoded what it stands for, character by character
   */
  static String raise(String typed, String decoded) {
    return typed.length() == decoded.length() ? new Capitals(typed, decoded).raised() : decoded;
  }

  private String raised() {
    int line = 0;
    int words = 0;
    for (int start = 0; start <= out.length; ) {
      int end = start;
      while (end < out.length && Character.isLetter(out[end])) {
        end++;
      }
      words += raisedWord(start, end);
      if (end == out.length || out[end] == '\n') {
        if (words >= SEVERAL && asciiCapitals(line, end) > 0) {
          raise(line, end);
        }
        line = end + 1;
        words = 0;
      }
      start = end + 1;
    }
    return new String(out);
  }

  /** Returns 1 if a word mixes ASCII capitals with small letters of the charset, else 0. */
  private int raisedWord(int from, int to) {
    int capitals = asciiCapitals(from, to);
    boolean mixed = capitals > 0 && hasSmall(from, to);
    if (mixed && capitals >= SEVERAL) {
      raise(from, to);
    }
    return mixed ? 1 : 0;
  }

  private boolean hasSmall(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(out[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of ASCII capitals; 0 if there are small ASCII letters too. */
  private int asciiCapitals(int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = typed.charAt(i);
      if (c >= 'a' && c <= 'z') {
        return 0;
      }
      capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
    }
    return capitals;
  }

  private void raise(int from, int to) {
    for (int i = from; i < to; i++) {
      out[i] = Character.toUpperCase(out[i]);
    }
  }
}
