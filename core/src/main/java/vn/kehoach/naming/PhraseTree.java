package vn.kehoach.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their words, the longest first; filled once while a vocabulary is loaded.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTree<V> {

  /** A tree of no phrases. */
  public PhraseTree() {}

  private final Map<String, PhraseTree<V>> next = new HashMap<>();
  private Optional<V> value = Optional.empty();

  /**
   * The longest phrase that begins at a word.
   *
   * @param <V> what a phrase stands for
   * @param value what it stands for
   * @param length how many words it has
   */
  public record Hit<V>(V value, int length) {}

  /**
   * Adds a phrase.
   *
   * @param words its words, at least one
   * @param meaning what it stands for; replaces what it stood for
   */
  public void put(List<String> words, V meaning) {
    PhraseTree<V> node = this;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new PhraseTree<>());
    }
    node.value = Optional.of(meaning);
  }

  /**
   * Returns the longest phrase that begins at a word.
   *
   * @param words a text
   * @param from the place of the word
   * @return the phrase, if any begins there
   */
  public Optional<Hit<V>> longest(List<String> words, int from) {
    Optional<Hit<V>> best = Optional.empty();
    PhraseTree<V> node = this;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(words.get(i));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        best = Optional.of(new Hit<>(node.value.get(), i + 1 - from));
      }
    }
    return best;
  }
}
