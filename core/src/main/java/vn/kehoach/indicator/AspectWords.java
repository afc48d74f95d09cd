package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.naming.NameWords;
import vn.kehoach.naming.PhraseTree;
import vn.kehoach.text.RowFile;

/** The words in a name that say whether a score or a rank is given; see the resource file. */
final class AspectWords {

  /**
   * A name and what its words say of the aspect.
   *
   * @param rest the words without those
   * @param aspect what they say; empty if there are none
   */
  record Split(ImmutableList<String> rest, Optional<Aspect> aspect) {}

  /**
   * What a phrase says.
   *
   * @param aspect the aspect; empty if the phrase only shields the words in it
   * @param atStart whether it says so at the beginning of a name alone
   */
  private record Meaning(Optional<Aspect> aspect, boolean atStart) {}

  private static final PhraseTree<Meaning> PHRASES = load();

  private AspectWords() {}

  private static PhraseTree<Meaning> load() {
    PhraseTree<Meaning> phrases = new PhraseTree<>();
    for (RowFile.Row row : RowFile.of(AspectWords.class, "aspect-words.csv")) {
      Optional<Aspect> aspect =
          Optional.of(row.text("aspect")).filter(name -> !name.isEmpty()).map(Aspect::valueOf);
      phrases.put(
          NameWords.split(row.text("phrase")),
          new Meaning(aspect, row.text("where").equals("start")));
    }
    return phrases;
  }

  /** Takes a name apart; the first words that say an aspect decide. */
  static Split split(List<String> words) {
    return holdsPhrase(words)
        ? takeApart(words)
        : new Split(ImmutableList.copyOf(words), Optional.empty());
  }

  private static boolean holdsPhrase(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (PHRASES.longest(words, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Split takeApart(List<String> words) {
    ImmutableList.Builder<String> rest = ImmutableList.builder();
    Optional<Aspect> aspect = Optional.empty();
    for (int i = 0; i < words.size(); ) {
      Optional<PhraseTree.Hit<Meaning>> hit = PHRASES.longest(words, i);
      int length = hit.map(PhraseTree.Hit::length).orElse(1);
      Optional<Aspect> said = aspect(hit, i);
      if (said.isEmpty()) {
        rest.addAll(words.subList(i, i + length));
      }
      aspect = aspect.or(() -> said);
      i += length;
    }
    return new Split(rest.build(), aspect);
  }

  private static Optional<Aspect> aspect(Optional<PhraseTree.Hit<Meaning>> hit, int at) {
    return hit.map(PhraseTree.Hit::value)
        .filter(meaning -> !meaning.atStart() || at == 0)
        .flatMap(Meaning::aspect);
  }
}
