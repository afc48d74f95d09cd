package vn.kehoach.indicator;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import vn.kehoach.finding.Messages;
import vn.kehoach.indicator.CatalogueMatch.Reasons;
import vn.kehoach.indicator.UnitExpectation.Verdict;

/** A match told to people. */
final class MatchText {

  private MatchText() {}

  static String of(CatalogueMatch match, Locale locale) {
    Messages messages = Messages.beside(MatchText.class, locale);
    Reasons reasons = match.reasons();
    StringJoiner text = new StringJoiner("; ");
    text.add(
        messages.text(
            match.isSure() ? "match.sure" : "match.maybe",
            ImmutableMap.of(
                "id",
                match.entry().id(),
                "name",
                match.entry().name(),
                "score",
                score(match, locale))));
    text.add(
        messages.text(
            "match.basis." + label(reasons.basis()), ImmutableMap.of("by", reasons.by())));
    addWords(text, messages, "match.only-printed", reasons.onlyPrinted());
    addWords(text, messages, "match.only-in-entry", reasons.onlyInEntry());
    if (reasons.factors().getOrDefault("sense", 1.0) < 1) {
      text.add(messages.text("match.sense", ImmutableMap.of()));
    }
    if (reasons.unit().verdict() != Verdict.UNKNOWN) {
      text.add(reasons.unit().text(locale));
    }
    if (match.aspect() != Aspect.FIGURE) {
      text.add(messages.text("match.aspect." + label(match.aspect()), ImmutableMap.of()));
    }
    reasons
        .rival()
        .ifPresent(
            rival ->
                text.add(
                    messages.text(
                        "match.rival", ImmutableMap.of("id", rival.id(), "name", rival.name()))));
    return text.toString();
  }

  /** With the decimal sign of the language the sentences are in. */
  private static String score(CatalogueMatch match, Locale locale) {
    String score = String.format(Locale.ROOT, "%.2f", match.score());
    return "vi".equals(locale.getLanguage()) ? score.replace('.', ',') : score;
  }

  private static void addWords(
      StringJoiner text, Messages messages, String code, List<String> words) {
    if (!words.isEmpty()) {
      text.add(messages.text(code, ImmutableMap.of("words", String.join(", ", words))));
    }
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
