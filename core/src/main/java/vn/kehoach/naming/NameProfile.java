package vn.kehoach.naming;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.naming.NameWords.Distinction;

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

  private final ImmutableList<String> words;
  private final int hash;
  private final String[] folded;
  private final String[] exact;
  private final double[] weights;
  private final double total;
  private final String more;
  private final NameWords vocabulary;
  private @Nullable Meaning meaning;

  private NameProfile(ImmutableList<String> words, String more, NameWords vocabulary) {
    this.words = words;
    this.hash = words.hashCode();
    CountedWords counted = CountedWords.of(words, vocabulary.weights(words));
    this.folded = counted.folded();
    this.exact = counted.exact();
    this.weights = counted.weights();
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    this.total = sum;
    this.more = more;
    this.vocabulary = vocabulary;
  }

  /**
   * What only few names are asked for: those that are alike in their words.
   *
   * @param numbers each number with what it counts
   * @param distinctions the words that exclude others
   * @param sense what the small words make of the name
   */
  private record Meaning(
      ImmutableSetMultimap<String, String> numbers,
      ImmutableSetMultimap<Integer, Integer> distinctions,
      NameSense sense) {}

  /** Several threads may make it at once; what they make is equal and never changes. */
  private Meaning meaning() {
    Meaning known = meaning;
    if (known == null) {
      known =
          new Meaning(numbers(words), distinctions(words, more, vocabulary), NameSense.of(words));
      meaning = known;
    }
    return known;
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
    return !meaning().numbers.isEmpty();
  }

  /**
   * Returns what the small words make of the name.
   *
   * @return whether it is a level or a change, said or denied
   */
  public NameSense sense() {
    return meaning().sense;
  }

  /**
   * Returns whether two names are made of the same words after synonyms are replaced.
   *
   * @param other another name
   * @return whether they are, in the same order
   */
  public boolean hasSameWords(NameProfile other) {
    return hash == other.hash && words.equals(other.words);
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
    ImmutableSetMultimap<String, String> numbers = meaning().numbers;
    ImmutableSetMultimap<String, String> its = other.meaning().numbers;
    if (numbers.equals(its)) {
      return 1;
    }
    boolean shares = numbers.keySet().stream().anyMatch(its::containsKey);
    boolean agrees =
        numbers.keySet().stream()
            .filter(its::containsKey)
            .allMatch(noun -> numbers.get(noun).equals(its.get(noun)));
    boolean oneSided = numbers.isEmpty() || its.isEmpty();
    return agrees && (shares || oneSided) ? ONE_SIDED_NUMBER : 0;
  }

  /**
   * Returns what is left of a score after excluding words are compared.
   *
   * @param other another name
   * @return 0 for "nam" and "nữ", 1 for the same, between if one name alone has such a word
   */
  public double distinctionFactor(NameProfile other) {
    ImmutableSetMultimap<Integer, Integer> distinctions = meaning().distinctions;
    ImmutableSetMultimap<Integer, Integer> its = other.meaning().distinctions;
    if (distinctions.equals(its)) {
      return 1;
    }
    for (int group : distinctions.keySet()) {
      boolean excluded =
          its.containsKey(group)
              && distinctions.get(group).stream().noneMatch(its.get(group)::contains);
      if (excluded) {
        return 0;
      }
    }
    return ONE_SIDED_DISTINCTION;
  }
}
