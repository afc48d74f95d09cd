package vn.kehoach.document;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How letters of numbers should be printed: {@code CTr} for {@code CTR}, and {@code QĐ} for the
 * {@code QD} of texts that lost the stroke of Đ.
 */
final class LetterForms {

  private final ImmutableMap<String, String> byCapitals;
  private final ImmutableMap<String, String> byBareCapitals;

  private LetterForms(
      ImmutableMap<String, String> byCapitals, ImmutableMap<String, String> byBareCapitals) {
    this.byCapitals = byCapitals;
    this.byBareCapitals = byBareCapitals;
  }

  /** Makes the forms of {@code codes}; of two that differ in letter case only the first counts. */
  static LetterForms of(Iterable<String> codes) {
    Map<String, String> forms = new HashMap<>();
    for (String code : codes) {
      forms.putIfAbsent(upper(code), code);
    }
    Map<String, String> bare = new HashMap<>();
    Set<String> doubtful = new HashSet<>(forms.keySet());
    for (Map.Entry<String, String> form : forms.entrySet()) {
      String without = form.getKey().replace('Đ', 'D');
      boolean stroke = !without.equals(form.getKey());
      if (stroke && bare.put(without, form.getValue()) != null) {
        doubtful.add(without);
      }
    }
    bare.keySet().removeAll(doubtful);
    return new LetterForms(ImmutableMap.copyOf(forms), ImmutableMap.copyOf(bare));
  }

  /** Returns whether {@code code} is known, in any letter case. */
  boolean isKnown(String code) {
    return byCapitals.containsKey(upper(code));
  }

  /** Returns how {@code code}, in any letter case, should be printed. */
  Optional<String> of(String code) {
    return Optional.ofNullable(byCapitals.get(upper(code)));
  }

  /**
   * Returns the one form that {@code code} is without the strokes of Đ, such as {@code QĐ} for
   * {@code QD}; empty for {@code HD}, which is a form itself.
   */
  Optional<String> withStrokes(String code) {
    return code.indexOf('D') < 0 && code.indexOf('d') < 0
        ? Optional.empty()
        : Optional.ofNullable(byBareCapitals.get(upper(code)));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
