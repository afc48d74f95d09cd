package vn.kehoach.naming;

import java.util.Arrays;
import java.util.List;
import vn.kehoach.text.Folding;

/**
 * The words of a name that count, each once with its greatest weight, in order of the alphabet; of
 * {@code Tỷ lệ bác sĩ trên 10.000 dân} not the number.
 */
final class CountedWords {

  private final String[] folded;
  private final String[] exact;
  private final double[] weights;
  private int size;

  private CountedWords(int room) {
    this.folded = new String[room];
    this.exact = new String[room];
    this.weights = new double[room];
  }

  /** Chooses from the words of a name, given the weight of each. */
  static CountedWords of(List<String> words, double[] weights) {
    CountedWords counted = new CountedWords(weights.length);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && !NameWords.isNumber(words.get(i))) {
        counted.add(Folding.foldKey(words.get(i)), words.get(i), weights[i]);
      }
    }
    return counted;
  }

  private void add(String key, String word, double weight) {
    int place = Arrays.binarySearch(folded, 0, size, key);
    if (place < 0) {
      open(-place - 1);
      put(-place - 1, key, word, weight);
    } else if (weight > weights[place]) {
      weights[place] = weight;
    }
  }

  private void open(int place) {
    System.arraycopy(folded, place, folded, place + 1, size - place);
    System.arraycopy(exact, place, exact, place + 1, size - place);
    System.arraycopy(weights, place, weights, place + 1, size - place);
    size++;
  }

  private void put(int place, String key, String word, double weight) {
    folded[place] = key;
    exact[place] = word;
    weights[place] = weight;
  }

  /** Returns the words without diacritics. */
  String[] folded() {
    return Arrays.copyOf(folded, size);
  }

  /** Returns the words, in the same order. */
  String[] exact() {
    return Arrays.copyOf(exact, size);
  }

  /** Returns how much each counts, in the same order. */
  double[] weights() {
    return Arrays.copyOf(weights, size);
  }
}
