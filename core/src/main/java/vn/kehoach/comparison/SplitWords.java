package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import vn.kehoach.naming.PhraseTree;
import vn.kehoach.text.Folding;
import vn.kehoach.text.VocabularyFile;

/**
 * The words of a text that tell it from others: of {@code Tỷ lệ giường bệnh} they are {@code giường
 * bệnh}.
 */
final class SplitWords {

  private static final PhraseTree<Boolean> COMMON = load();

  private SplitWords() {}

  private static PhraseTree<Boolean> load() {
    PhraseTree<Boolean> phrases = new PhraseTree<>();
    VocabularyFile.lines(SplitWords.class, "common-words.txt")
        .forEach(phrase -> phrases.put(Wording.telling(phrase), true));
    return phrases;
  }

  /** The words that count, folded, without those that stand in any text. */
  static ImmutableList<String> telling(String text) {
    ImmutableList<String> words = Wording.telling(text);
    ImmutableList.Builder<String> telling = ImmutableList.builder();
    for (int i = 0; i < words.size(); ) {
      int common = COMMON.longest(words, i).map(PhraseTree.Hit::length).orElse(0);
      if (common == 0) {
        telling.add(Folding.fold(words.get(i)));
      }
      i += Math.max(1, common);
    }
    return telling.build();
  }
}
