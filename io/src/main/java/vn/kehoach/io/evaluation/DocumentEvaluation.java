package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * How well one document was read.
 *
 * @param document its name, such as {@code 004}
 * @param scores the score of each field the gold speaks of, in the order of the fields
 * @param misses what went wrong, in the order of the files and of the gold
 */
public record DocumentEvaluation(
    String document, ImmutableMap<Field, Score> scores, ImmutableList<Miss> misses) {

  /**
   * Returns the score of a field.
   *
   * @param field the field
   * @return its score; {@link Score#NONE} if the gold does not speak of it
   */
  public Score score(Field field) {
    return scores.getOrDefault(field, Score.NONE);
  }
}
