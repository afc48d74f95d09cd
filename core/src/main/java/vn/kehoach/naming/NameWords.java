package vn.kehoach.naming;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Letters;

/**
 * The vocabulary of indicator names: synonyms, weights of words, words that exclude each other.
 *
 * <p>Words keep their diacritics here ("nam" is not "năm"); see the resource files. Immutable and
 * safe for use by several threads.
 */
public final class NameWords {

  /**
   * A word that excludes others.
   *
   * @param group the number of its group
   * @param member the number of its member, spellings alike
   */
  record Distinction(int group, int member) {}

  /** Words of numbers that multiply the number before them, by their zeros. */
  private static final Map<String, Integer> ZEROS =
      Map.of("vạn", 4, "nghìn", 3, "ngàn", 3, "triệu", 6);

  /** A number of more digits is not multiplied out: no figure has them. */
  private static final int LONGEST_NUMBER = 20;

  private static final Splitter MEMBER = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final Splitter SPELLING = Splitter.on('=').trimResults().omitEmptyStrings();

  /** The words of the resource files next to this package. */
  public static final NameWords STANDARD = load();

  private final PhraseTree<ImmutableList<String>> synonyms = new PhraseTree<>();
  private final PhraseTree<Double> weights = new PhraseTree<>();
  private final PhraseTree<ImmutableList<Distinction>> distinctions = new PhraseTree<>();

  private NameWords() {}

  private static NameWords load() {
    NameWords words = new NameWords();
    for (List<String> row : NameTable.rows("name-phrases.csv")) {
      words.synonyms.put(split(row.get(0)), split(row.get(1)));
    }
    for (List<String> row : NameTable.rows("name-weights.csv")) {
      words.weights.put(split(row.get(0)), Double.valueOf(row.get(1)));
    }
    int group = 0;
    for (List<String> row : NameTable.rows("name-distinctions.csv")) {
      words.addGroup(group++, MEMBER.splitToList(row.get(0)));
    }
    return words;
  }

  private void addGroup(int group, List<String> members) {
    for (int member = 0; member < members.size(); member++) {
      ImmutableList<Distinction> own =
          members.size() < 2
              ? ImmutableList.of()
              : ImmutableList.of(new Distinction(group, member));
      for (String spelling : SPELLING.split(members.get(member))) {
        ImmutableList<String> phrase = split(spelling);
        ImmutableList.Builder<Distinction> all = ImmutableList.builder();
        distinctions
            .longest(phrase, 0)
            .filter(hit -> hit.length() == phrase.size())
            .ifPresent(hit -> all.addAll(hit.value()));
        distinctions.put(phrase, all.addAll(own).build());
      }
    }
  }

  /** The words of a name in order, synonyms replaced, numbers in plain digits. */
  ImmutableList<String> normalised(List<String> words) {
    ImmutableList.Builder<String> normal = ImmutableList.builder();
    for (int i = 0; i < words.size(); ) {
      PhraseTree.Hit<ImmutableList<String>> hit = synonyms.at(words, i);
      if (hit == null) {
        normal.add(words.get(i++));
      } else {
        normal.addAll(hit.value());
        i += hit.length();
      }
    }
    return normal.build();
  }

  /** The weight of each word of a name, in order. */
  double[] weights(List<String> words) {
    double[] all = new double[words.size()];
    for (int i = 0; i < words.size(); ) {
      PhraseTree.Hit<Double> hit = weights.at(words, i);
      int length = hit == null ? 1 : hit.length();
      Arrays.fill(all, i, i + length, hit == null ? 1 : hit.value());
      i += length;
    }
    return all;
  }

  /** The excluding words of a name, in order. */
  ImmutableList<Distinction> distinctions(List<String> words) {
    ImmutableList.Builder<Distinction> found = ImmutableList.builder();
    for (int i = 0; i < words.size(); ) {
      PhraseTree.Hit<ImmutableList<Distinction>> hit = distinctions.at(words, i);
      if (hit == null) {
        i++;
      } else {
        found.addAll(hit.value());
        i += hit.length();
      }
    }
    return found.build();
  }

  static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '0' || c > '9') && c != ',' && c != '.') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /**
   * Returns the words of a text with diacritics: letters and digits, "10.000" and "1 vạn" as 10000.
   *
   * @param text any text
   * @return its words in order
   */
  public static ImmutableList<String> split(String text) {
    String key = Folding.key(text);
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= key.length(); i++) {
      boolean inWord = i < key.length() && belongs(key, i);
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        addWord(words, key.substring(start, i));
        start = -1;
      }
    }
    return ImmutableList.copyOf(words);
  }

  private static boolean belongs(String key, int i) {
    char c = key.charAt(i);
    boolean betweenDigits =
        (c == '.' || c == ',')
            && i > 0
            && i + 1 < key.length()
            && Character.isDigit(key.charAt(i - 1))
            && Character.isDigit(key.charAt(i + 1));
    return Letters.isLetterOrDigit(c) || betweenDigits;
  }

  private static void addWord(List<String> words, String word) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    boolean multiplies = isNumber(last) && last.length() < LONGEST_NUMBER && last.indexOf(',') < 0;
    if (multiplies && ZEROS.containsKey(word)) {
      words.set(words.size() - 1, last + "0".repeat(ZEROS.get(word)));
    } else {
      words.add(isNumber(word) ? word.replace(".", "") : word);
    }
  }
}
