package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;

/** One phrase of the vocabulary, such as <i>chậm nhất là</i> before an end. */
record TimeWord(Role role, String value, ImmutableList<String> tokens) {

  /** What a phrase does; the resource file says it in words. */
  enum Role {
    DATE,
    UNTIL,
    AT,
    SINCE,
    SPAN,
    VISION,
    WITHIN,
    TO,
    ONWARD,
    COUNTED,
    FREQUENCY,
    CONTINUOUS,
    THROUGHOUT,
    EVENT,
    OCCASION,
    WHOLE,
    DONE,
    GOING,
    FILLER,
    LABEL,
    COLON,
    MAKING,
    MADE;

    /** Returns the bit of this role in a set of them. */
    @SuppressWarnings(
        "EnumOrdinal") // sets live no longer than the program, so the order may change
    int bit() {
      return 1 << ordinal();
    }
  }

  int size() {
    return tokens.size();
  }

  boolean isAt(Tokens text, int i) {
    for (int k = 0; k < tokens.size(); k++) {
      if (!text.is(i + k, tokens.get(k))) {
        return false;
      }
    }
    return true;
  }
}
