package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.TerritoryMention;
import vn.kehoach.agency.TerritoryNames;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.Folding;

/**
 * Tells for which province a paper is: that of its issuer, or else of its title or place; for an
 * article the one its text names most.
 */
final class TerritoryReader {

  private static final int REACH_OF_REMARK = 20;
  private static final int FEWEST_MENTIONS = 2;

  private TerritoryReader() {}

  /** Returns the province of an official paper. */
  static Optional<Territory> ofPaper(String issuer, String title, String place) {
    Optional<Territory> named = first(issuer).or(() -> first(title));
    return named.isPresent() || isCentral(issuer) ? named : first("tỉnh " + place);
  }

  /** Returns the province that an article names most, if any is named more than once. */
  static Optional<Territory> ofArticle(List<String> paragraphs) {
    Map<Territory, Integer> counts = new LinkedHashMap<>();
    for (String text : paragraphs) {
      mentions(text).forEach(mention -> counts.merge(mention.territory(), 1, Integer::sum));
    }
    Optional<Territory> best = Optional.empty();
    int most = FEWEST_MENTIONS - 1;
    for (Map.Entry<Territory, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = Optional.of(entry.getKey());
      }
    }
    return best;
  }

  private static Optional<Territory> first(String text) {
    return mentions(text).stream().map(TerritoryMention::territory).findFirst();
  }

  /** Returns the mentions of a text, without those of provinces that it says are no more. */
  private static ImmutableList<TerritoryMention> mentions(String text) {
    return TerritoryNames.find(text).stream()
        .filter(mention -> !isFormer(text, mention.end()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isFormer(String text, int end) {
    String after = text.substring(end, Math.min(text.length(), end + REACH_OF_REMARK));
    return after.strip().startsWith("(") && HeaderWords.begins(after, "former");
  }

  private static boolean isCentral(String issuer) {
    String key = Folding.key(issuer);
    return IssuerCodes.standard().all().stream()
        .filter(code -> code.level().startsWith("central"))
        .anyMatch(code -> key.startsWith(Folding.key(code.name())));
  }
}
