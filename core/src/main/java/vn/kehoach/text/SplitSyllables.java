package vn.kehoach.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Blanks inside syllables that a scan or a web page cut into pieces: {@code ỦY B AN NHÂN D ÂN},
 * {@code Đ Ắ K L Ắ K}, {@code c án bộ}.
 *
 * <p>Pieces are joined only where one of them is no syllable and the joined one is. A single odd
 * piece is not enough in capitals, which may be a class ({@code nhóm B}) or initials: then the
 * joined word must stand whole elsewhere in the paper, or other words of the line be cut too. What
 * follows a number, or the name of a class, stays ({@code 5 m, điểm c}), unless the paper has the
 * joined words elsewhere ({@code Mục đ ích}).
 */
public final class SplitSyllables {

  private static final int LONGEST_PIECE = 3;
  private static final int MOST_PIECES = Syllable.LONGEST;

  private static final ImmutableSet<String> ITEMS = ClassWords.of("item");
  private static final ImmutableSet<String> CLASSES = ClassWords.of("class");
  private static final ImmutableSet<String> LINKS = ClassWords.of("link");

  private final String text;
  private final BitSet blanks = new BitSet();
  private final ImmutableList.Builder<String> joined = ImmutableList.builder();
  private final Set<String> whole = new HashSet<>();

  private SplitSyllables(String text) {
    this.text = text;
  }

  /**
   * Finds the blanks inside syllables.
   *
   * @param text any text in Unicode form NFC
   * @return the blanks; none for text that is not cut
   */
  public static SplitSyllables in(String text) {
    SplitSyllables split = new SplitSyllables(text);
    split.find();
    return split;
  }

  /**
   * Returns whether letters are spelled as one syllable is: {@code Nguyễn} is, {@code Lêbá} is not.
   *
   * @param word a word in Unicode form NFC, in any case
   * @return whether it is one Vietnamese syllable
   */
  public static boolean isSyllable(String word) {
    return Syllable.isSpelled(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether a character is a blank inside a syllable.
   *
   * @param at the offset in the text
   * @return whether nothing is meant by it
   */
  public boolean cutsAt(int at) {
    return blanks.get(at);
  }

  /**
   * Returns the joined syllables.
   *
   * @return the syllables in the order of the text, such as {@code BAN}
   */
  public ImmutableList<String> joined() {
    return joined.build();
  }

  private void find() {
    char[] letters = text.toCharArray();
    int start = 0;
    int end = -1;
    boolean odd = false;
    int at = 0;
    while (at < letters.length) {
      if (!Letters.isLetter(letters[at])) {
        at++;
        continue;
      }
      int from = at;
      while (at < letters.length && Letters.isLetter(letters[at])) {
        at++;
      }
      boolean follows =
          end > 0 && end == from - 1 && (letters[end] == ' ' || letters[end] == '\u00a0');
      if (!follows) {
        joinIfOdd(start, end, odd);
        start = from;
        odd = false;
      }
      odd = odd || Word.isOdd(letters, from, at);
      end = at;
    }
    joinIfOdd(start, end, odd);
  }

  /** Words are made only of a chain that holds a piece; most papers have none or few. */
  private void joinIfOdd(int from, int to, boolean odd) {
    if (!odd) {
      return;
    }
    List<Word> chain = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || !Letters.isLetter(text.charAt(at))) {
        chain.add(Word.of(text, start, at));
        start = at + 1;
      }
    }
    if (chain.size() > 1) {
      join(chain);
    }
  }

  /** Returns whether the paper has a word, or a word with the one before, whole elsewhere. */
  private boolean isElsewhere(String words) {
    if (whole.isEmpty()) {
      addWhole();
    }
    return whole.contains(words.toLowerCase(Locale.ROOT));
  }

  private void addWhole() {
    String before = "";
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Letters.isLetter(text.charAt(i));
      if (letter && from < 0) {
        from = i;
      } else if (!letter && from >= 0) {
        boolean kept = i - from > 1 && i - from <= Syllable.LONGEST;
        String word = kept ? text.substring(from, i).toLowerCase(Locale.ROOT) : "";
        whole.add(word);
        whole.add(before + ' ' + word);
        before = word;
        from = -1;
      }
    }
  }

  private void join(List<Word> chain) {
    List<Window> windows = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < chain.size(); i++) {
      if (i >= next && chain.get(i).isOdd()) {
        Window best = best(chain, i, next);
        if (best != null) {
          windows.add(best);
          next = best.to();
        }
      }
    }
    boolean several = windows.stream().mapToInt(Window::odd).sum() > 1;
    int end = 0;
    for (Window window : windows) {
      boolean afterLetter = window.from() != end && isAfterClass(chain, window);
      if (window.odd() > 1 || (!afterLetter && isSure(chain, window, several))) {
        take(chain, window);
        end = window.to();
      }
    }
  }

  /** Returns whether the name of a class stands before, or another of its letters. */
  private boolean isAfterClass(List<Word> chain, Window window) {
    if (window.from() == 0) {
      return false;
    }
    Word before = chain.get(window.from() - 1);
    if (isElsewhere(before.key() + ' ' + window.joined())) {
      return false;
    }
    if (LINKS.contains(before.key())) {
      return window.from() > 1 && chain.get(window.from() - 2).length() == 1;
    }
    boolean letter = before.isOdd() && before.length() == 1;
    boolean capital = !chain.get(window.from()).isSmall();
    String key = before.key();
    return letter || ITEMS.contains(key) || (capital && CLASSES.contains(key));
  }

  private void take(List<Word> chain, Window window) {
    for (int i = window.from() + 1; i < window.to(); i++) {
      blanks.set(chain.get(i).from() - 1);
    }
    joined.add(window.joined());
  }

  private boolean isSure(List<Word> chain, Window window, boolean several) {
    Word first = chain.get(window.from());
    char before = first.from() > 1 ? text.charAt(first.from() - 2) : '\n';
    if (Letters.isDigit(before) || before == ',') {
      return false;
    }
    boolean small = first.isSmall() && first.isOdd() && window.from() > 0 && !first.hasVowel();
    return small || several || isElsewhere(window.joined());
  }

  /** Returns the window around an odd word that makes the most of it, or nothing. */
  private @Nullable Window best(List<Word> chain, int odd, int from) {
    Window best = null;
    int first = Math.max(from, odd - MOST_PIECES + 1);
    int before = 0;
    for (int start = odd; start >= first; start--) {
      before += chain.get(start).length();
      int length = before;
      for (int end = odd + 1; length <= Syllable.LONGEST; end++) {
        Window window = end - start > 1 ? window(chain, start, end) : null;
        if (window != null && (best == null || window.isBetter(best))) {
          best = window;
        }
        length += end < chain.size() ? chain.get(end).length() : Syllable.LONGEST;
      }
    }
    return best;
  }

  private @Nullable Window window(List<Word> chain, int from, int to) {
    StringBuilder letters = new StringBuilder();
    int odd = 0;
    boolean single = true;
    for (Word word : chain.subList(from, to)) {
      letters.append(word.letters());
      odd += word.isOdd() ? 1 : 0;
      single = single && word.length() == 1;
    }
    String word = letters.toString();
    if (!isOneCase(word) || takesOnset(chain, from, to)) {
      return null;
    }
    boolean spelled = Syllable.isSpelled(word) || (single && isHighland(word));
    return spelled ? new Window(from, to, word, odd, isElsewhere(word), single) : null;
  }

  /** Returns whether a word is spelled as names of the highlands are: Đắk, Lắk. */
  private static boolean isHighland(String word) {
    String rest = word.substring(0, word.length() - 1);
    return Letters.lower(word.charAt(rest.length())) == 'k' && Syllable.isSpelled(rest + 'c');
  }

  /** Returns whether the last letter belongs to the vowel after it: H À | N Ộ I. */
  private static boolean takesOnset(List<Word> chain, int from, int to) {
    if (to == chain.size() || to - from < 2) {
      return false;
    }
    Word last = chain.get(to - 1);
    Word next = chain.get(to);
    boolean consonant = last.length() == 1 && !last.hasVowel();
    return consonant && next.length() == 1 && next.hasVowel();
  }

  private static boolean isOneCase(String word) {
    String rest = word.substring(1);
    return rest.chars().allMatch(Character::isLowerCase) || CaseOf.isUpperCase(word);
  }

  /** Words that may be joined. */
  private record Window(
      int from, int to, String joined, int odd, boolean elsewhere, boolean single) {

    boolean isBetter(Window other) {
      if (odd != other.odd) {
        return odd > other.odd;
      }
      if (elsewhere != other.elsewhere) {
        return elsewhere;
      }
      return single && other.single && to - from > other.to - other.from;
    }
  }

  /** A run of letters, not kept of words longer than any syllable. */
  private record Word(int from, int to, String letters, boolean isOdd) {

    static Word of(String text, int from, int to) {
      String letters = to - from > Syllable.LONGEST ? "" : text.substring(from, to);
      boolean odd = !letters.isEmpty() && isOdd(letters.toCharArray(), 0, letters.length());
      return new Word(from, to, letters, odd);
    }

    /** Returns whether a word is short and no syllable. */
    static boolean isOdd(char[] letters, int from, int to) {
      return to - from <= LONGEST_PIECE && !Syllable.isSpelled(letters, from, to);
    }

    int length() {
      return to - from;
    }

    String key() {
      return letters.toLowerCase(Locale.ROOT);
    }

    boolean isSmall() {
      return letters.chars().allMatch(Character::isLowerCase);
    }

    boolean hasVowel() {
      for (int i = 0; i < letters.length(); i++) {
        if (Letters.isVowel(letters.charAt(i))) {
          return true;
        }
      }
      return false;
    }
  }
}
