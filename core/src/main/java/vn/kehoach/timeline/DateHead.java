package vn.kehoach.timeline;

import java.util.Optional;

/**
 * The words before a date that say what it bounds, such as <i>chậm nhất là đến</i>.
 *
 * @param kind the kind they give the date, empty when there are none or they only say "in"
 * @param named whether they name an end without doubt
 * @param atYear whether they make an end of a year only (vào)
 * @param first the role of the first phrase, empty when there are none
 * @param pair whether the last of them names one unit by two years (năm học 2026 - 2027)
 * @param next the index of the token after them
 */
record DateHead(
    Optional<DateMention.Kind> kind,
    boolean named,
    boolean atYear,
    Optional<TimeWord.Role> first,
    boolean pair,
    int next) {

  private static final int MAX_PHRASES = 4;
  private static final TimeWord.Role[] ROLES = {
    TimeWord.Role.UNTIL,
    TimeWord.Role.AT,
    TimeWord.Role.SINCE,
    TimeWord.Role.SPAN,
    TimeWord.Role.VISION,
    TimeWord.Role.WITHIN
  };
  private static final int ROLE_BITS = Opening.bits(ROLES);

  /** Returns whether such words may begin at a token. */
  static boolean mayBegin(Tokens t, int i) {
    return t.opening(i).hasAny(ROLE_BITS);
  }

  static DateHead read(Tokens t, int i) {
    DateHead head = none(i);
    for (int count = 0; count < MAX_PHRASES; count++) {
      Optional<TimeWord> word = wordAt(t, head.next);
      if (word.isEmpty()) {
        return head;
      }
      if (head.endsWithoutStretch(word.get())) {
        return none(i);
      }
      head = head.with(word.get());
    }
    return head;
  }

  private static DateHead none(int i) {
    return new DateHead(Optional.empty(), false, false, Optional.empty(), false, i);
  }

  /** Tells whether the span has no years of its own: "kết thúc năm học trước ngày 31/5/2025". */
  private boolean endsWithoutStretch(TimeWord word) {
    return first.filter(TimeWord.Role.SPAN::equals).isPresent() && isNamedEnd(word);
  }

  private static Optional<TimeWord> wordAt(Tokens t, int i) {
    if (!mayBegin(t, i)) {
      return Optional.empty();
    }
    for (TimeWord.Role role : ROLES) {
      Optional<TimeWord> word = TimeWords.match(t, i, role);
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  private DateHead with(TimeWord word) {
    return new DateHead(
        kind.filter(k -> k == DateMention.Kind.VISION).or(() -> kindOf(word.role())).or(() -> kind),
        named || isNamedEnd(word),
        atYear || word.role() == TimeWord.Role.AT,
        first.or(() -> Optional.of(word.role())),
        word.role() == TimeWord.Role.SPAN && !word.value().isEmpty(),
        next + word.size());
  }

  private static boolean isNamedEnd(TimeWord word) {
    return word.role() == TimeWord.Role.UNTIL && !word.value().isEmpty();
  }

  private static Optional<DateMention.Kind> kindOf(TimeWord.Role role) {
    return switch (role) {
      case UNTIL -> Optional.of(DateMention.Kind.UNTIL);
      case SINCE -> Optional.of(DateMention.Kind.SINCE);
      case VISION -> Optional.of(DateMention.Kind.VISION);
      default -> Optional.empty();
    };
  }

  boolean isPresent() {
    return first.isPresent();
  }

  boolean is(DateMention.Kind wanted) {
    return kind.filter(wanted::equals).isPresent();
  }

  boolean allowsStretch() {
    return !is(DateMention.Kind.UNTIL) && !is(DateMention.Kind.VISION);
  }

  /** Tells whether a stretch after these words is a start: "từ năm học 2026 - 2027". */
  boolean startsWithPair() {
    return pair && is(DateMention.Kind.SINCE);
  }

  /** Tells whether a bare number after these words is a year: "giai đoạn 2026", "tầm nhìn 2050". */
  boolean announcesYears() {
    return is(DateMention.Kind.VISION)
        || (first.filter(TimeWord.Role.SPAN::equals).isPresent() && kind.isEmpty());
  }
}
