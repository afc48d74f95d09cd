package vn.kehoach.measure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases with a value each, found by longest match forwards or backwards.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

  /**
   * A phrase found in the tokens {@code from} to {@code to} (exclusive).
   *
   * @param <T> what the phrase stands for
   */
  record Hit<T>(int from, int to, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    @Nullable T value;
  }

  private final Node<T> forwards = new Node<>();
  private final Node<T> backwards = new Node<>();

  Phrases(Map<String, T> values) {
    values.forEach(this::put);
  }

  private void put(String phrase, T value) {
    Tokens tokens = Tokens.of(phrase);
    Node<T> node = forwards;
    Node<T> mirror = backwards;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(tokens.at(i).key(), key -> new Node<>());
      String last = tokens.at(tokens.size() - 1 - i).key();
      mirror = mirror.next.computeIfAbsent(last, key -> new Node<>());
    }
    node.value = value;
    mirror.value = value;
  }

  /** The longest phrase that begins at the token {@code from}. */
  @Nullable Hit<T> at(Tokens tokens, int from) {
    Hit<T> longest = null;
    Node<T> node = forwards.next.get(tokens.at(from).key());
    for (int i = from; node != null; node = node.next.get(tokens.at(i).key())) {
      i++;
      longest = node.value == null ? longest : new Hit<>(from, i, node.value);
    }
    return longest;
  }

  /** The longest phrase whose last token stands just before {@code to}. */
  @Nullable Hit<T> before(Tokens tokens, int to) {
    Hit<T> longest = null;
    Node<T> node = backwards.next.get(tokens.at(to - 1).key());
    for (int i = to; node != null; node = node.next.get(tokens.at(i - 1).key())) {
      i--;
      longest = node.value == null ? longest : new Hit<>(i, to, node.value);
    }
    return longest;
  }
}
