package vn.kehoach.naming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.kehoach.naming.NameWords.Distinction;
import vn.kehoach.text.Folding;

/**
 * The name of an indicator prepared for comparison: weighted words, numbers with what they count,
 * words that exclude others.
 */
public final class NameProfile {

  /** What a word counts for that agrees only without its diacritics ("được sĩ", "dược sĩ"). */
  private static final double WITHOUT_DIACRITICS = 0.85;

  /** What is left of a score if one name alone speaks of a number, such as an age. */
  private static final double ONE_SIDED_NUMBER = 0.8;

  /** What is left of a score if one name alone has a word that excludes others. */
  private static final double ONE_SIDED_DISTINCTION = 0.85;

  private static final Set<String> BEFORE_YEARS = Set.of("năm", "đoạn", "kỳ", "đến", "từ");
  private static final Set<String> BOUNDS = Set.of("dưới", "trên");
  private static final String AGE = "tuổi";
  private static final Comparator<Word> BY_LETTERS = Comparator.comparing(Word::folded);

  private final ImmutableList<String> words;
  private final String[] folded;
  private final String[] exact;
  private final double[] weights;
  private final double total;
  private final ImmutableSetMultimap<String, String> numbers;
  private final ImmutableSetMultimap<Integer, Integer> distinctions;
  private final NameSense sense;

  private NameProfile(ImmutableList<String> words, String more, NameWords vocabulary) {
    this.words = words;
    List<Word> counted = counted(words, vocabulary.weights(words));
    int size = counted.size();
    this.folded = new String[size];
    this.exact = new String[size];
    this.weights = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      folded[i] = counted.get(i).folded();
      exact[i] = counted.get(i).exact();
      weights[i] = counted.get(i).weight();
      sum += weights[i];
    }
    this.total = sum;
    this.numbers = numbers(words);
    this.distinctions = distinctions(words, more, vocabulary);
    this.sense = NameSense.of(words);
  }

  /**
   * A word that counts.
   *
   * @param folded the word without diacritics
   * @param exact the word
   * @param weight how much it counts
   */
  private record Word(String folded, String exact, double weight) {}

  /** The words that count, each once with its greatest weight, in order of the alphabet. */
  private static List<Word> counted(List<String> words, double[] weights) {
    List<Word> all = new ArrayList<>(words.size());
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && !NameWords.isNumber(words.get(i))) {
        all.add(new Word(Folding.fold(words.get(i)), words.get(i), weights[i]));
      }
    }
    all.sort(BY_LETTERS);
    int size = 0;
    for (Word next : all) {
      Word last = size == 0 ? next : all.get(size - 1);
      if (size == 0 || !last.folded().equals(next.folded())) {
        all.set(size++, next);
      } else if (next.weight() > last.weight()) {
        all.set(size - 1, new Word(last.folded(), last.exact(), next.weight()));
      }
    }
    return all.subList(0, size);
  }

  /**
   * Returns a name prepared for comparison.
   *
   * @param name the name as printed
   * @param subject whom the figure is about, as far as printed beside the name; only words that
   *     exclude others count in it
   * @param vocabulary the words known
   * @return the prepared name
   */
  public static NameProfile of(String name, String subject, NameWords vocabulary) {
    return of(NameWords.split(name), subject, vocabulary);
  }

  /**
   * Returns a name prepared for comparison.
   *
   * @param words the words of the name, as {@link NameWords#split} gives them
   * @param subject whom the figure is about, as far as printed beside the name; only words that
   *     exclude others count in it
   * @param vocabulary the words known
   * @return the prepared name
   */
  public static NameProfile of(List<String> words, String subject, NameWords vocabulary) {
    return new NameProfile(vocabulary.normalised(words), subject, vocabulary);
  }

  private static ImmutableSetMultimap<String, String> numbers(List<String> words) {
    if (words.stream().noneMatch(NameWords::isNumber)) {
      return ImmutableSetMultimap.of();
    }
    ImmutableSetMultimap.Builder<String, String> numbers = ImmutableSetMultimap.builder();
    for (int i = 0; i < words.size(); i++) {
      String last = i > 0 ? words.get(i - 1) : "";
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      String word = words.get(i);
      boolean isYear =
          word.length() == 4 && (BEFORE_YEARS.contains(last) || isYear(word, last, next));
      if (NameWords.isNumber(word) && !isYear) {
        boolean bounded = next.equals(AGE) && BOUNDS.contains(last);
        numbers.put(next, bounded ? last + ' ' + word : word);
      }
    }
    return numbers.build();
  }

  /** The 2030 that ends a name, the 2026 and 2030 beside each other. */
  private static boolean isYear(String word, String last, String next) {
    return isOfAYear(word) && (next.isEmpty() || isOfAYear(next) || isOfAYear(last));
  }

  private static boolean isOfAYear(String word) {
    return word.length() == 4 && (word.startsWith("20") || word.startsWith("19"));
  }

  private static ImmutableSetMultimap<Integer, Integer> distinctions(
      List<String> words, String more, NameWords vocabulary) {
    ImmutableList<Distinction> own = vocabulary.distinctions(words);
    ImmutableList<Distinction> others =
        more.isEmpty()
            ? ImmutableList.of()
            : vocabulary.distinctions(vocabulary.normalised(NameWords.split(more)));
    if (own.isEmpty() && others.isEmpty()) {
      return ImmutableSetMultimap.of();
    }
    ImmutableSetMultimap.Builder<Integer, Integer> all = ImmutableSetMultimap.builder();
    own.forEach(d -> all.put(d.group(), d.member()));
    others.forEach(d -> all.put(d.group(), d.member()));
    return all.build();
  }

  /**
   * Returns the words that count.
   *
   * @return without diacritics, each once, in order of the alphabet
   */
  public List<String> keys() {
    return Arrays.asList(folded);
  }

  /**
   * Returns a word that counts, with its diacritics.
   *
   * @param key the place of the word in {@link #keys}
   * @return the word in small letters
   */
  public String word(int key) {
    return exact[key];
  }

  /**
   * Returns how much a word counts.
   *
   * @param key the place of the word in {@link #keys}
   * @return its weight, above 0
   */
  public double weight(int key) {
    return weights[key];
  }

  /**
   * Returns how much the name says.
   *
   * @return the weights of all its words together
   */
  public double total() {
    return total;
  }

  /**
   * Returns whether a number stands in the name, such as an age; years do not count.
   *
   * @return whether there is one
   */
  public boolean speaksOfNumbers() {
    return !numbers.isEmpty();
  }

  /**
   * Returns what the small words make of the name.
   *
   * @return whether it is a level or a change, said or denied
   */
  public NameSense sense() {
    return sense;
  }

  /**
   * Returns whether two names are made of the same words after synonyms are replaced.
   *
   * @param other another name
   * @return whether they are, in the same order
   */
  public boolean hasSameWords(NameProfile other) {
    return words.equals(other.words);
  }

  /**
   * Returns the likeness of the words: twice the shared weight over all weight (Dice).
   *
   * @param other another name
   * @return from 0 to 1
   */
  public double wordScore(NameProfile other) {
    double shared = 0;
    int j = 0;
    for (int i = 0; i < folded.length && j < other.folded.length; ) {
      int order = folded[i].compareTo(other.folded[j]);
      if (order == 0) {
        double agreed = exact[i].equals(other.exact[j]) ? 1 : WITHOUT_DIACRITICS;
        shared += agreed * Math.min(weights[i], other.weights[j]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    double all = total + other.total;
    return all == 0 ? 0 : Math.min(1, 2 * shared / all);
  }

  /**
   * Returns what is left of a score after numbers are compared.
   *
   * @param other another name
   * @return 0 for other ages, 1 for the same, between if one name alone has a number
   */
  public double numberFactor(NameProfile other) {
    if (numbers.equals(other.numbers)) {
      return 1;
    }
    boolean shares = numbers.keySet().stream().anyMatch(other.numbers::containsKey);
    boolean agrees =
        numbers.keySet().stream()
            .filter(other.numbers::containsKey)
            .allMatch(noun -> numbers.get(noun).equals(other.numbers.get(noun)));
    boolean oneSided = numbers.isEmpty() || other.numbers.isEmpty();
    return agrees && (shares || oneSided) ? ONE_SIDED_NUMBER : 0;
  }

  /**
   * Returns what is left of a score after excluding words are compared.
   *
   * @param other another name
   * @return 0 for "nam" and "nữ", 1 for the same, between if one name alone has such a word
   */
  public double distinctionFactor(NameProfile other) {
    if (distinctions.equals(other.distinctions)) {
      return 1;
    }
    for (int group : distinctions.keySet()) {
      boolean excluded =
          other.distinctions.containsKey(group)
              && distinctions.get(group).stream()
                  .noneMatch(other.distinctions.get(group)::contains);
      if (excluded) {
        return 0;
      }
    }
    return ONE_SIDED_DISTINCTION;
  }
}
