package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RoleMention;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.source.SourceText;

/**
 * Divides a paragraph before each sentence that turns to somebody else: "Sở Y tế … . Giao Sở Tài
 * chính …".
 *
 * <p>A sentence does so if whoever leads it is named where it begins and leads nothing before it.
 */
final class NewAddressees {

  /** Words such as "Đồng thời, giao" may stand before the name. */
  private static final int OPENING = 24;

  private NewAddressees() {}

  static ImmutableList<SourceText> divide(SourceText paragraph) {
    List<Sentences.Range> sentences = Sentences.of(paragraph.text());
    ImmutableList.Builder<SourceText> parts = ImmutableList.builder();
    Optional<ImmutableList<String>> before = Optional.empty();
    int from = 0;
    for (int i = 1; i < sentences.size(); i++) {
      Sentences.Range sentence = sentences.get(i);
      ImmutableList<String> own = leads(words(paragraph, sentence));
      if (own.isEmpty()) {
        continue;
      }
      ImmutableList<String> earlier =
          before.isPresent()
              ? before.get()
              : leads(paragraph.text().substring(0, sentences.get(0).end()));
      if (!earlier.isEmpty() && own.stream().noneMatch(earlier::contains)) {
        parts.add(paragraph.slice(from, sentence.start()).strip());
        from = sentence.start();
      }
      before = Optional.of(own);
    }
    return from == 0
        ? ImmutableList.of(paragraph.strip())
        : parts.add(paragraph.slice(from, paragraph.text().length()).strip()).build();
  }

  private static String words(SourceText paragraph, Sentences.Range sentence) {
    return paragraph.text().substring(sentence.start(), sentence.end());
  }

  /** Returns who leads a sentence, if it begins with them. */
  private static ImmutableList<String> leads(String sentence) {
    if (!RolePhrases.mayOpen(sentence, OPENING)) {
      return ImmutableList.of();
    }
    ImmutableList<RoleMention> mentions = RolePhrases.read(sentence);
    boolean opens =
        !mentions.isEmpty()
            && mentions.get(0).role() == AgencyRole.LEAD
            && mentions.get(0).start() <= OPENING;
    return opens
        ? mentions.stream()
            .filter(mention -> mention.role() == AgencyRole.LEAD)
            .map(mention -> mention.agency().name())
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }
}
