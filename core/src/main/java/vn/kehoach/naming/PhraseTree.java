package vn.kehoach.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, the longest first; filled once while a vocabulary is loaded.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTree<V> {

  /** A tree of no phrases. */
  public PhraseTree() {}

  private final Map<String, PhraseTree<V>> next = new HashMap<>();
  private @Nullable V value;

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
    node.value = meaning;
  }

  /**
   * Returns the longest phrase that begins at a word.
   *
   * @param words a text
   * @param from the place of the word
   * @return the phrase, if any begins there
   */
  public Optional<Hit<V>> longest(List<String> words, int from) {
    return Optional.ofNullable(at(words, from));
  }

  /** The longest phrase that begins at a word, or null: most words begin none. */
  @Nullable Hit<V> at(List<String> words, int from) {
    PhraseTree<V> node = next.get(words.get(from));
    PhraseTree<V> last = null;
    int end = from;
    for (int i = from + 1; node != null; i++) {
      if (node.value != null) {
        last = node;
        end = i;
      }
      node = i < words.size() ? node.next.get(words.get(i)) : null;
    }
    return last == null || last.value == null ? null : new Hit<>(last.value, end - from);
  }
}
