package vn.kehoach.validation.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.document.FormElement;
import vn.kehoach.document.FormEra;
import vn.kehoach.document.FormRules;
import vn.kehoach.plan.Signer;

/**
 * The marks of authority in a signature, such as TM. and KT., found by their letters whatever their
 * stops and strokes; which marks there are is told by the rules on form of any time.
 */
final class SignatureMarks {

  private static final ImmutableList<FormElement> ELEMENTS =
      ImmutableList.of(
          FormElement.SIGN_FOR_BODY,
          FormElement.SIGN_FOR_HEAD,
          FormElement.SIGN_BY_ORDER,
          FormElement.SIGN_BY_AUTHORITY);

  private final ImmutableMap<String, FormElement> byLetters;

  private SignatureMarks(ImmutableMap<String, FormElement> byLetters) {
    this.byLetters = byLetters;
  }

  static SignatureMarks of(FormRules rules) {
    Map<String, FormElement> byLetters = new HashMap<>();
    for (FormEra era : rules.all()) {
      for (FormElement element : ELEMENTS) {
        era.form(element).ifPresent(sign -> byLetters.put(letters(sign), element));
      }
    }
    return new SignatureMarks(ImmutableMap.copyOf(byLetters));
  }

  /** Returns the marks of a signature in printed order. */
  ImmutableList<Mark> in(Signer signer) {
    ImmutableList.Builder<Mark> marks = ImmutableList.builder();
    String line = signer.onBehalfOf();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || line.charAt(i) == ' ' || line.charAt(i) == '.') {
        int end = i < line.length() && line.charAt(i) == '.' ? i + 1 : i;
        String word = line.substring(from, end);
        FormElement element = byLetters.get(letters(word));
        if (element != null) {
          marks.add(new Mark(element, word, from));
        }
        from = i + 1;
      }
    }
    return marks.build();
  }

  /** Returns whether a signature bears one of some marks. */
  boolean bears(Signer signer, FormElement... elements) {
    ImmutableSet<FormElement> wanted = ImmutableSet.copyOf(elements);
    return in(signer).stream().anyMatch(mark -> wanted.contains(mark.element()));
  }

  private static String letters(String sign) {
    return CharMatcher.forPredicate(Character::isLetter).retainFrom(sign).toUpperCase(Locale.ROOT);
  }

  /**
   * A mark as printed.
   *
   * @param element what it says
   * @param printed the mark with its stops and strokes
   * @param start where it begins in the line
   */
  record Mark(FormElement element, String printed, int start) {}
}
