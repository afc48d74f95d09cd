package vn.kehoach.document;

/** Finds where the summary of a cited document ends. */
final class CitationTitle {

  private static final int LONGEST = 1200;
  private static final int VERB_WITHIN = 120;
  private static final CitationWords WORDS = CitationWords.standard();
  private static final DocumentKinds KINDS = DocumentKinds.standard();

  private final CharSequence text;
  private final int from;
  private final int limit;
  private int brackets;
  private int quotes;

  private CitationTitle(CharSequence text, int from) {
    this.text = text;
    this.from = from;
    this.limit = Math.min(text.length(), from + LONGEST);
  }

  /** Returns the end of the summary that begins at {@code from}. */
  static int end(CharSequence text, int from) {
    return new CitationTitle(text, from).find();
  }

  private int find() {
    int at = from;
    while (at < limit && !endsAt(at)) {
      at = Math.max(at + 1, Math.min(limit, Phrases.wordEnd(text, at)));
    }
    return at;
  }

  private boolean endsAt(int at) {
    char c = text.charAt(at);
    return switch (c) {
      case ';', '[', '\n', '\r' -> true;
      case ':' -> at + 1 == text.length() || Phrases.skipBlanks(text, at + 1) > at + 1;
      case '.' -> endsSentence(at);
      case '(' -> opensForeignBracket(Phrases.skipBlanks(text, at + 1));
      case ')' -> --brackets < 0;
      case '“' -> ++quotes < 0;
      case '”' -> --quotes < 0;
      case ',' -> endsAtComma(Phrases.skipBlanks(text, at + 1));
      default -> endsAtAnd(at);
    };
  }

  private boolean opensForeignBracket(int inside) {
    brackets++;
    return WORDS.match("bracket-stop", text, inside) > 0 || CitationTail.isCitation(text, inside);
  }

  private boolean endsSentence(int dot) {
    if (CitationTail.isAbbreviated(text, dot)) {
      return false;
    }
    int next = Phrases.skipBlanks(text, dot + 1);
    return next >= text.length() || !Character.isLowerCase(text.charAt(next));
  }

  private boolean endsAtAnd(int at) {
    int and = Phrases.isWordStart(text, at) ? Phrases.match(text, at, "và") : -1;
    return and > 0 && at > from && CitationTail.isCitation(text, and);
  }

  private boolean endsAtComma(int next) {
    return CitationTail.isCitation(text, next)
        || WORDS.match("title-stop", text, next) > 0
        || isLawName(next)
        || isActingIssuer(next);
  }

  private boolean isLawName(int at) {
    return at < text.length()
        && Character.isUpperCase(text.charAt(at))
        && KINDS.at(text, at).filter(match -> match.kind().citedByName()).isPresent();
  }

  /** In "… ngành dịch vụ, Ủy ban nhân dân tỉnh ban hành Kế hoạch" the citing issuer acts. */
  private boolean isActingIssuer(int from) {
    if (from >= text.length()
        || !Character.isUpperCase(text.charAt(from))
        || WORDS.match("issuer-start", text, from) < 0) {
      return false;
    }
    int last = Math.min(text.length(), from + VERB_WITHIN);
    for (int at = from; at < last; at = Math.max(at + 1, Phrases.wordEnd(text, at))) {
      char c = text.charAt(at);
      if (c == ',' || c == ';' || c == '.') {
        return false;
      }
      if (Phrases.isWordStart(text, at) && WORDS.match("title-verb", text, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
