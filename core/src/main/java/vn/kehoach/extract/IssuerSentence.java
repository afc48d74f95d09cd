package vn.kehoach.extract;

import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.AgencyMention;
import vn.kehoach.agency.AgencyReader;
import vn.kehoach.document.DocumentKinds;

/** Finds the issuer in the opening sentence: {@code Ủy ban nhân dân tỉnh ban hành Kế hoạch …}. */
final class IssuerSentence {

  private static final int MOST_NAME_WORDS = 16;

  private IssuerSentence() {}

  /** Returns the agency that issues a paper in a paragraph. */
  static Optional<String> in(String text) {
    List<HeaderWord> words = HeaderWord.of(text);
    for (int i = 1; i < words.size(); i++) {
      int verb = HeaderWords.match(words, i, "issues");
      if (verb > 0 && i + verb < words.size() && isPaper(text, words.get(i + verb))) {
        Optional<String> agency = before(text, words, i);
        if (agency.isPresent()) {
          return agency;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPaper(String text, HeaderWord word) {
    return DocumentKinds.standard().at(text, word.start()).isPresent();
  }

  /** Returns the longest agency that ends right before a word. */
  private static Optional<String> before(String text, List<HeaderWord> words, int verb) {
    int end = words.get(verb - 1).end();
    for (int i = Math.max(0, verb - MOST_NAME_WORDS); i < verb; i++) {
      Optional<AgencyMention> agency = AgencyReader.at(text, words.get(i).start());
      if (agency.isPresent() && agency.get().end() == end) {
        return Optional.of(IssuerNames.written(text.substring(words.get(i).start(), end)));
      }
    }
    return Optional.empty();
  }
}
