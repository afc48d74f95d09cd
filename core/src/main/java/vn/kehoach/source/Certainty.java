package vn.kehoach.source;

import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumSet;
import java.util.Optional;

/**
 * How sure a row of a registry is, such as {@code V year, G day}: the year was read in one source,
 * the day is general knowledge.
 *
 * <p>The mark is kept as written beside the row. It speaks of the row's facts, not of how a paper
 * was read; for that see {@link Grade}.
 *
 * @param mark the mark as written in the data file; empty where nobody checked the row
 */
public record Certainty(String mark) {

  /** One mark, from the surest to the least sure. */
  public enum Level {
    /** Two or more independent sources agree. */
    CORROBORATED("V2"),
    /** One source was read that says so. */
    VERIFIED("V"),
    /** Printed in a plan paper that was read. */
    SEEN("S"),
    /** General knowledge, or not checked at all. */
    UNVERIFIED("G"),
    /** Sources disagree. */
    CONTESTED("C");

    private final String letters;

    Level(String letters) {
      this.letters = letters;
    }

    /**
     * Returns the letters that stand for this level in a data file, such as {@code V2}.
     *
     * @return the letters
     */
    public String letters() {
      return letters;
    }

    private static Optional<Level> of(String letters) {
      for (Level level : values()) {
        if (level.letters.equals(letters)) {
          return Optional.of(level);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Makes a certainty of a mark, such as {@code V}, {@code V2}, {@code S, G} or {@code V year, G
   * day}.
   *
   * @param mark the mark as written in a data file; outer blanks do not count
   * @throws IllegalArgumentException if words are given but none of them is a level's letters
   */
  public Certainty {
    mark = mark.strip();
    if (!mark.isEmpty() && levelsIn(mark).isEmpty()) {
      throw new IllegalArgumentException(
          "mark must hold V, V2, S, G or C, such as 'V year, G day', but was '" + mark + "'");
    }
  }

  /**
   * Returns every level named in the mark; {@link Level#UNVERIFIED} where there is no mark.
   *
   * @return the levels, the surest first, never empty
   */
  public ImmutableSortedSet<Level> levels() {
    ImmutableSortedSet<Level> levels = ImmutableSortedSet.copyOf(levelsIn(mark));
    return levels.isEmpty() ? ImmutableSortedSet.of(Level.UNVERIFIED) : levels;
  }

  /** Returns the levels whose letters stand in a mark as whole words. */
  private static EnumSet<Level> levelsIn(String mark) {
    EnumSet<Level> levels = EnumSet.noneOf(Level.class);
    int from = 0;
    for (int at = 0; at <= mark.length(); at++) {
      if (at == mark.length() || !isWordPart(mark.charAt(at))) {
        Level.of(mark.substring(from, at)).ifPresent(levels::add);
        from = at + 1;
      }
    }
    return levels;
  }

  private static boolean isWordPart(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /**
   * Returns the least sure level named in the mark: a row is as sure as its weakest part.
   *
   * @return the level
   */
  public Level lowest() {
    return levels().last();
  }

  /**
   * Returns whether every part of the row was read in a source or seen in a paper.
   *
   * @return false where any part is general knowledge, contested or unchecked
   */
  public boolean isVerified() {
    return lowest().compareTo(Level.UNVERIFIED) < 0;
  }

  /** Returns the mark as written, such as {@code V year, G day}. */
  @Override
  public String toString() {
    return mark;
  }
}
