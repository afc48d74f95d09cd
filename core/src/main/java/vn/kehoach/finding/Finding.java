package vn.kehoach.finding;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import vn.kehoach.source.Place;

/**
 * One thing noticed while reading, checking or comparing, such as {@code indicator.unit-missing}.
 *
 * <p>It holds no sentence: {@link Messages} makes one in the reader's language. Findings are equal
 * if all their parts are.
 *
 * @param code what was noticed, lower case words with dots and dashes; stable across versions
 * @param severity how much it matters
 * @param arguments named details, such as {@code found} and {@code expected}, in the order of their
 *     names, so that a finding is written alike whoever made it
 * @param place where, in the model and in the paper
 */
public record Finding(
    String code, Severity severity, ImmutableMap<String, String> arguments, Place place) {

  /**
   * Checks the code and puts the details in the order of their names.
   *
   * @throws IllegalArgumentException if the code is not lower case words with dots and dashes
   */
  public Finding {
    if (code.isEmpty() || !code.chars().allMatch(Finding::belongsInCode)) {
      throw new IllegalArgumentException(
          "code must be lower case words with dots and dashes, such as 'indicator.unit-missing',"
              + " but was '"
              + code
              + "'");
    }
    arguments = ImmutableSortedMap.copyOf(arguments);
  }

  private static boolean belongsInCode(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
  }

  /**
   * Returns a finding.
   *
   * @param code what was noticed
   * @param severity how much it matters
   * @param place where
   * @param arguments named details
   * @return the finding
   * @throws IllegalArgumentException if the code is malformed
   */
  public static Finding of(
      String code, Severity severity, Place place, Map<String, String> arguments) {
    return new Finding(code, severity, ImmutableMap.copyOf(arguments), place);
  }

  /**
   * Returns a copy of this finding at another place.
   *
   * @param newPlace where
   * @return the finding with that place
   */
  public Finding withPlace(Place newPlace) {
    return new Finding(code, severity, arguments, newPlace);
  }

  /**
   * Returns a copy of this finding with another severity.
   *
   * @param newSeverity how much it matters
   * @return the finding with that severity
   */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(code, newSeverity, arguments, place);
  }
}
