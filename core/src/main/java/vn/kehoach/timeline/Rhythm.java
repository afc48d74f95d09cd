package vn.kehoach.timeline;

import java.util.Optional;

/**
 * The words of repetition in a text: how often, and whether without end.
 *
 * @param frequency the shortest interval named, {@code PERIODIC} only when there is no other
 * @param continuous whether the text says thường xuyên or the like
 */
record Rhythm(Optional<Frequency> frequency, boolean continuous) {

  static Rhythm of(Tokens t) {
    return between(t, 0, t.size());
  }

  static Rhythm between(Tokens t, int from, int to) {
    Optional<Frequency> frequency = Optional.empty();
    boolean continuous = false;
    for (int i = from; i < to; i++) {
      frequency = shorter(frequency, frequencyAt(t, i));
      continuous |= TimeWords.isAt(t, i, TimeWord.Role.CONTINUOUS);
    }
    return new Rhythm(frequency, continuous);
  }

  static Optional<Frequency> frequencyAt(Tokens t, int i) {
    return TimeWords.match(t, i, TimeWord.Role.FREQUENCY)
        .map(word -> Frequency.valueOf(word.value()));
  }

  private static Optional<Frequency> shorter(Optional<Frequency> a, Optional<Frequency> b) {
    return b.filter(f -> a.isEmpty() || f.compareTo(a.get()) > 0).or(() -> a);
  }

  /** Returns the schedule these words make alone; an interval says more than "thường xuyên". */
  Optional<Due> due() {
    if (frequency.isPresent()) {
      return Optional.of(Due.Every.of(frequency.get()));
    }
    return continuous ? Optional.of(new Due.Continuously()) : Optional.empty();
  }
}
