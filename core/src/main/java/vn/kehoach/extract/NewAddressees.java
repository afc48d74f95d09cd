package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
    if (sentences.size() < 2 || !mayNameAnew(paragraph.text(), sentences)) {
      return ImmutableList.of(paragraph);
    }
    ImmutableList.Builder<SourceText> parts = ImmutableList.builder();
    ImmutableList<String> before = leads(paragraph.text().substring(0, sentences.get(0).end()));
    int from = 0;
    for (Sentences.Range sentence : sentences.subList(1, sentences.size())) {
      ImmutableList<String> own =
          leads(paragraph.text().substring(sentence.start(), sentence.end()));
      if (!own.isEmpty() && !before.isEmpty() && own.stream().noneMatch(before::contains)) {
        parts.add(paragraph.slice(from, sentence.start()).strip());
        from = sentence.start();
      }
      before = own.isEmpty() ? before : own;
    }
    return parts.add(paragraph.slice(from, paragraph.text().length()).strip()).build();
  }

  private static boolean mayNameAnew(String text, List<Sentences.Range> sentences) {
    return sentences.subList(1, sentences.size()).stream()
        .anyMatch(s -> RolePhrases.mayOpen(text.substring(s.start(), s.end()), OPENING));
  }

  /** Returns who leads a sentence, if it begins with them. */
  private static ImmutableList<String> leads(String sentence) {
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
