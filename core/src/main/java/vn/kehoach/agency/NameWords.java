package vn.kehoach.agency;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.Tokens.Token;
import vn.kehoach.text.Folding;

/**
 * A name as the row of its initials, with the words behind them where they are printed in full.
 *
 * <p>{@code Sở LĐ-TB&XH} and {@code Sở Lao động - Thương binh và Xã hội} have the same initials;
 * letters fit any words that begin with them, a word fits only itself. So letters need not be
 * listed, whichever words they stand for.
 */
final class NameWords {

  /** How two names of the same initials fit. */
  enum Fit {
    /** They do not. */
    NONE,
    /** Some letters are only the same letters. */
    SAME_LETTERS,
    /** Every letter begins a word. */
    INITIALS,
    /** Every word is printed in full. */
    WORDS
  }

  /** The words and letters that names are made of. */
  static final class Known {
    private final Set<String> words = new HashSet<>();
    private final Set<String> letters = new HashSet<>();
    private final Set<String> first = new HashSet<>();

    void add(Tokens name) {
      first.add(name.at(0).key());
      for (int i = 0; i < name.size(); i++) {
        Token token = name.at(i);
        if (token.isWord()) {
          (token.caps() ? letters : words).add(token.key());
        }
      }
    }

    /** Whether an entry's name may begin with a token. */
    boolean mayBegin(Token token) {
      return first.contains(token.key()) || isLetters(token, true);
    }

    /** Whether a printed token stands for several words by their initials. */
    boolean isLetters(Token token, boolean mixed) {
      if (token.caps() && mixed && token.is(CENTRE)) {
        return true;
      }
      boolean word = words.contains(token.key());
      return !word && (token.upper() || letters.contains(token.key())) && isShort(token);
    }

    private static boolean isShort(Token token) {
      return token.end() - token.start() <= MOST_LETTERS
          && (token.caps() || !token.upper() || token.end() - token.start() == 1);
    }
  }

  /** Names go no further than this. */
  static final int MOST_TOKENS = 40;

  private static final int MOST_LETTERS = 14;
  private static final int ROOM = 6;
  private static final String CENTRE = Tokens.key("tư");
  private static final char LIMIT = 0x2000;
  private static final char[] INITIAL = initials();

  private final char[] letters;
  private final @Nullable String[] words;
  private final int[] ends;

  private NameWords(char[] letters, @Nullable String[] words, int[] ends) {
    this.letters = letters;
    this.words = words;
    this.ends = ends;
  }

  /** The words of an entry up to a token; only letters in capitals stand for words. */
  static NameWords ofEntry(Tokens tokens, int to) {
    return new Writer(tokens, to).write(null);
  }

  /** The words of a printed name; what is no word of any entry may be letters. */
  static NameWords ofPrinted(Tokens tokens, Known known) {
    return new Writer(tokens, tokens.size()).write(known);
  }

  /** How many initials the first so many tokens have. */
  int size(int tokens) {
    return ends[tokens];
  }

  /** The initials of the first so many tokens. */
  String initials(int tokens) {
    return new String(letters, 0, ends[tokens]);
  }

  /** How the first so many tokens of this printed name fit an entry of the same initials. */
  Fit fit(int tokens, NameWords entry) {
    Fit fit = Fit.WORDS;
    for (int i = 0; i < ends[tokens]; i++) {
      String word = words[i];
      String other = entry.words[i];
      if (word != null) {
        if (!word.equals(other)) {
          return Fit.NONE;
        }
      } else if (other == null) {
        fit = Fit.SAME_LETTERS;
      } else if (fit == Fit.WORDS) {
        fit = Fit.INITIALS;
      }
    }
    return fit;
  }

  /** Cuts a name into initials, token by token. */
  private static final class Writer {
    private final Tokens tokens;
    private final int to;
    private final int[] ends;
    private char[] letters;
    private @Nullable String[] words;
    private int size;

    Writer(Tokens tokens, int to) {
      this.tokens = tokens;
      this.to = Math.min(to, MOST_TOKENS);
      this.ends = new int[this.to + 1];
      this.letters = new char[this.to + ROOM];
      this.words = new @Nullable String[this.to + ROOM];
    }

    NameWords write(@Nullable Known known) {
      boolean mixed = known != null && isMixed();
      for (int i = 0; i < to; i++) {
        Token token = tokens.at(i);
        if (token.isWord() && !token.is(Keys.AND) && !token.key().equals("&")) {
          boolean short_ = known == null ? token.caps() : known.isLetters(token, mixed);
          add(token, short_);
        }
        ends[i + 1] = size;
      }
      return new NameWords(letters, words, ends);
    }

    /** Whether some words are in small letters, so that capitals mean something. */
    private boolean isMixed() {
      for (int i = 0; i < to; i++) {
        if (tokens.at(i).isWord() && !tokens.at(i).upper()) {
          return true;
        }
      }
      return to > 1 && !tokens.at(0).caps();
    }

    private void add(Token token, boolean short_) {
      String key = token.key();
      if (!short_) {
        add(INITIAL[key.charAt(0) % LIMIT], key);
        return;
      }
      for (int i = 0; i < key.length(); i++) {
        if (Character.isLetterOrDigit(key.charAt(i))) {
          add(INITIAL[key.charAt(i) % LIMIT], null);
        }
      }
    }

    private void add(char letter, @Nullable String word) {
      if (size == letters.length) {
        letters = Arrays.copyOf(letters, size * 2);
        words = Arrays.copyOf(words, size * 2);
      }
      letters[size] = letter;
      words[size] = word;
      size++;
    }
  }

  /** Letters without tones; đ and ư stay what they are, and W is printed for Ư. */
  private static char[] initials() {
    char[] initials = new char[LIMIT];
    for (char c = 0; c < LIMIT; c++) {
      String folded = Folding.fold(String.valueOf(c));
      initials[c] = folded.isEmpty() ? c : folded.charAt(0);
    }
    for (char c : "đưứừửữự".toCharArray()) {
      initials[c] = c == 'đ' ? 'đ' : 'ư';
      initials[String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0)] = initials[c];
    }
    initials['w'] = 'ư';
    initials['W'] = 'ư';
    return initials;
  }
}
