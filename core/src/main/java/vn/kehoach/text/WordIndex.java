package vn.kehoach.text;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed set of words with what each stands for, such as the words that may begin a date.
 *
 * <p>It is asked by characters that stand in a text, so that no word is cut out only to learn that
 * it means nothing here, as most words do.
 *
 * @param <V> what a word stands for
 */
public final class WordIndex<V> {

  /** Places for each word, so that most words that are not in the set meet an empty one. */
  private static final int ROOM = 4;

  private final @Nullable Entry<V>[] places;

  /** The hash tells most other words apart before their letters are compared. */
  private static final class Entry<V> {
    private final char[] word;
    private final int hash;
    private final V value;

    Entry(char[] word, int hash, V value) {
      this.word = word;
      this.hash = hash;
      this.value = value;
    }
  }

  private WordIndex(@Nullable Entry<V>[] places) {
    this.places = places;
  }

  /**
   * Makes the index of some words.
   *
   * @param <V> what a word stands for
   * @param words the words, none of them empty
   * @return the index
   */
  public static <V> WordIndex<V> of(Map<String, V> words) {
    int size = Integer.highestOneBit(Math.max(1, words.size())) * 2 * ROOM;
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made
    @Nullable Entry<V>[] places = new Entry[size];
    words.forEach(
        (word, value) -> {
          char[] letters = word.toCharArray();
          int hash = hash(letters, 0, letters.length);
          int place = hash & (size - 1);
          while (places[place] != null) {
            place = (place + 1) & (size - 1);
          }
          places[place] = new Entry<>(letters, hash, value);
        });
    return new WordIndex<>(places);
  }

  /**
   * Returns what a word stands for.
   *
   * @param text the characters around the word
   * @param from where the word begins
   * @param to where it ends
   * @return its value, or null if the word is not in the set
   */
  public @Nullable V get(char[] text, int from, int to) {
    int hash = hash(text, from, to);
    int place = hash & (places.length - 1);
    Entry<V> entry = places[place];
    while (entry != null) {
      if (entry.hash == hash && Arrays.equals(text, from, to, entry.word, 0, entry.word.length)) {
        return entry.value;
      }
      place = (place + 1) & (places.length - 1);
      entry = places[place];
    }
    return null;
  }

  /**
   * Returns what a word stands for, whatever its letter case.
   *
   * @param text the text around the word
   * @param from where the word begins
   * @param to where it ends
   * @return its value, or null if the word is not in the set in lower case
   */
  public @Nullable V getIgnoringCase(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Letters.lower(text.charAt(i));
    }
    hash = spread(hash);
    int place = hash & (places.length - 1);
    Entry<V> entry = places[place];
    while (entry != null) {
      if (entry.hash == hash && isAtIgnoringCase(entry.word, text, from, to)) {
        return entry.value;
      }
      place = (place + 1) & (places.length - 1);
      entry = places[place];
    }
    return null;
  }

  private static boolean isAtIgnoringCase(char[] word, CharSequence text, int from, int to) {
    if (word.length != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word[i - from] != Letters.lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether a word stands in a text.
   *
   * @param word the word
   * @param text the characters
   * @param from where it would begin
   * @param to where it would end
   * @return whether the characters between are those of the word
   */
  public static boolean isAt(String word, char[] text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (word.charAt(i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return spread(hash);
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
