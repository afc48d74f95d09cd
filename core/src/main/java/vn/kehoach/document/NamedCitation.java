package vn.kehoach.document;

import java.util.Optional;

/**
 * A document cited by its name: {@code Luật Đầu tư}, {@code Nghị quyết Trung ương 6 (khóa XI)}.
 *
 * @param nameStart where the name begins, after the kind
 * @param nameEnd where the name ends
 */
record NamedCitation(int nameStart, int nameEnd) {

  private static final int LONGEST = 200;

  /** Reads the name after the kind {@code match}, where such a paper is cited by name. */
  static Optional<NamedCitation> after(CharSequence text, DocumentKinds.Match match) {
    boolean resolution = match.kind().code().equals("NQ");
    boolean law = match.kind().citedByName() && !isOtherWord(text, match.start());
    if ((!law && !resolution) || !Character.isUpperCase(text.charAt(match.start()))) {
      return Optional.empty();
    }
    int from = Phrases.skipBlanks(text, match.end());
    if (!(law ? beginsLaw(text, from) : beginsResolution(text, from))) {
      return Optional.empty();
    }
    int end = Phrases.skipBlanksBack(text, from, new NameEnd(text, from, law).find());
    boolean named = end > from && (law || isOneOfMany(text, from, end));
    return named ? Optional.of(new NamedCitation(from, end)) : Optional.empty();
  }

  /** Pháp luật, kỷ luật and Đại học Luật are no laws. */
  private static boolean isOtherWord(CharSequence text, int start) {
    int end = Phrases.skipBlanksBack(text, Math.max(0, start - 5), start);
    int word = end;
    while (word > 0 && end - word < 8 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return word < end && CitationWords.standard().match("not-law", text, word) == end;
  }

  private static boolean beginsLaw(CharSequence text, int at) {
    if (at >= text.length() || Phrases.match(text, at, "số") > 0) {
      return false;
    }
    return Character.isUpperCase(text.charAt(at)) || Phrases.match(text, at, "sửa đổi") > 0;
  }

  private static boolean beginsResolution(CharSequence text, int at) {
    return at < text.length()
        && Character.isUpperCase(text.charAt(at))
        && CitationWords.standard().match("resolution", text, at) > 0;
  }

  /** A resolution is told from the others by its congress or by the number of the session. */
  private static boolean isOneOfMany(CharSequence text, int from, int end) {
    if (Phrases.match(text, from, "đại hội") > 0) {
      return true;
    }
    for (int at = from; at < end; at++) {
      if (NumberTokens.isDigit(text.charAt(at)) || Phrases.match(text, at, "lần thứ") > 0) {
        return true;
      }
    }
    return false;
  }

  /** Finds the end of a name that begins at {@code from}. */
  private static final class NameEnd {

    private static final CitationWords WORDS = CitationWords.standard();

    private final CharSequence text;
    private final int from;
    private final int limit;
    private final boolean law;
    private final boolean mayHoldOf;
    private final boolean capitals;

    private NameEnd(CharSequence text, int from, boolean law) {
      this.text = text;
      this.from = from;
      this.limit = Math.min(text.length(), from + LONGEST);
      this.law = law;
      this.capitals = from + 1 < text.length() && Character.isUpperCase(text.charAt(from + 1));
      this.mayHoldOf = !law || Phrases.match(text, from, "sửa đổi") > 0;
    }

    private int find() {
      int at = from;
      while (at < limit) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
          if (at > from && (endsAtWord(at) || changesCase(at))) {
            return at;
          }
          int keep = WORDS.match("name-keep", text, at);
          at = keep > 0 ? keep : Phrases.wordEnd(text, at);
        } else if (c == '(') {
          return bracket(at);
        } else if (Phrases.isBlank(c) || (c == ',' && goesOnAfterComma(at)) || isRange(at)) {
          at++;
        } else {
          return at;
        }
      }
      return at;
    }

    private boolean endsAtWord(int at) {
      int and = Phrases.match(text, at, "và");
      if (and > 0) {
        return endsAtAnd(Phrases.skipBlanks(text, and));
      }
      if (WORDS.match("name-keep", text, at) > 0) {
        return false;
      }
      boolean year = law && NumberTokens.isDigit(text.charAt(at));
      if (year || isBeforeFigure(at)) {
        return true;
      }
      boolean of = mayHoldOf && Phrases.match(text, at, "của") > 0;
      boolean small = capitals || Character.isLowerCase(text.charAt(at));
      return !of && small && WORDS.match("name-stop", text, at) > 0;
    }

    private boolean isBeforeFigure(int at) {
      return Phrases.isBeforeFigure(text, at, "số") || Phrases.isBeforeFigure(text, at, "năm");
    }

    /** A name in capitals ends where running text begins. */
    private boolean changesCase(int at) {
      return capitals && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    }

    private boolean endsAtAnd(int next) {
      return next >= text.length()
          || WORDS.match("name-not-and", text, next) > 0
          || CitationTail.isCitation(text, next)
          || (Character.isUpperCase(text.charAt(next))
              && DocumentKinds.standard().at(text, next).isPresent());
    }

    private boolean goesOnAfterComma(int comma) {
      return WORDS.match("name-comma", text, Phrases.skipBlanks(text, comma + 1)) > 0;
    }

    /** The dash of a term, nhiệm kỳ 2020 - 2025. */
    private boolean isRange(int at) {
      return !law && NumberTokens.isStroke(text.charAt(at));
    }

    /** Takes in "(sửa đổi)" and "(khóa XI)"; any other bracket ends the name. */
    private int bracket(int open) {
      int inside = Phrases.skipBlanks(text, open + 1);
      boolean belongs =
          Phrases.match(text, inside, "sửa đổi") > 0
              || Phrases.match(text, inside, "khóa") > 0
              || Phrases.match(text, inside, "khoá") > 0;
      for (int at = inside; belongs && at < limit; at++) {
        if (text.charAt(at) == ')') {
          return at + 1;
        }
      }
      return open;
    }
  }
}
