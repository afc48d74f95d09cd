package vn.kehoach.timeline;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * Where sentences begin and end in a task's text, and what stands in quotation marks or brackets.
 */
final class SentenceFrame {

  private static final int NONE = -1;

  private final String text;
  private final Tokens t;
  private final BitSet quoted = new BitSet();
  private final int[] closers;
  private final int[] sentences;
  private final int firstWord;

  SentenceFrame(String text, Tokens tokens) {
    this.text = text;
    this.t = tokens;
    this.closers = closers(tokens);
    this.sentences = new int[tokens.size()];
    int sentence = 0;
    for (int i = 0; i < tokens.size(); i++) {
      sentences[i] = sentence;
      sentence = endsSentence(i) ? sentence + 1 : sentence;
    }
    this.firstWord = tokens.firstWord();
    markQuotes();
  }

  /** Finds for each token the bracket that closes the innermost closed pair around it, or -1. */
  private static int[] closers(Tokens t) {
    int[] ends = new int[t.size()];
    Arrays.fill(ends, NONE);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < t.size(); i++) {
      char sign = t.sign(i);
      if (sign == '(') {
        open.push(i);
      } else if (sign == ')' && !open.isEmpty()) {
        ends[open.pop()] = i;
      }
    }
    return spread(ends);
  }

  private static int[] spread(int[] ends) {
    int[] closers = new int[ends.length];
    Deque<Integer> around = new ArrayDeque<>();
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] != NONE) {
        around.push(ends[i]);
      }
      closers[i] = around.isEmpty() ? NONE : around.peek();
      if (closers[i] == i) {
        around.pop();
      }
    }
    return closers;
  }

  private void markQuotes() {
    int open = -1;
    for (int i = 0; i < t.size(); i++) {
      char sign = t.sign(i);
      if (open < 0 && (sign == '"' || sign == '“' || sign == '«')) {
        open = i;
      } else if (open >= 0 && (sign == '"' || sign == '”' || sign == '»')) {
        quoted.set(open, i + 1);
        open = -1;
      }
    }
  }

  boolean isQuoted(int i) {
    return quoted.get(i);
  }

  /** Returns the number of the sentence that holds a token, from 0. */
  int sentence(int i) {
    return sentences[i];
  }

  /** Tells whether a full stop ends a sentence here, or a new item of a list begins after it. */
  boolean endsSentence(int i) {
    char sign = t.sign(i);
    return isFullStop(i) || sign == '!' || sign == '?' || isBullet(i + 1);
  }

  private boolean isFullStop(int i) {
    return t.sign(i) == '.' && !t.isGlued(i);
  }

  private boolean isBullet(int i) {
    char sign = t.sign(i);
    return t.start(i) > 0
        && (sign == '-' || sign == '+' || sign == '•')
        && text.substring(t.end(i - 1), t.start(i)).indexOf('\n') >= 0;
  }

  /**
   * Tells whether a capital opens a sentence, clause or item here: "Hằng năm", "; Trước tháng 7".
   */
  boolean isHead(int i) {
    if (isQuoted(i)) {
      return false;
    }
    return i == firstWord
        || (startsWithCapital(i) && !t.isWord(i - 1) && !t.isDigits(i - 1) && !t.is(i - 1, ","));
  }

  private boolean startsWithCapital(int i) {
    char c = text.charAt(t.start(i));
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** Tells whether nothing of the clause follows before token {@code i}. */
  boolean isClauseEnd(int i) {
    return i >= t.size() || t.isOneOf(i, ",", ";") || t.isOneOf(i, ":", ")") || isFullStop(i);
  }

  /** Tells whether nothing of the sentence follows before token {@code i}. */
  boolean isSentenceEnd(int i) {
    return i >= t.size() || isFullStop(i) || (t.is(i, ";") && i + 1 >= t.size());
  }

  /** Returns the token that ends what a label at token {@code i} announces. */
  int endOfLabelled(int i) {
    if (i < t.size() && closers[i] != NONE) {
      return closers[i];
    }
    int j = i;
    while (j < t.size() && !t.is(j, ";") && !isBullet(j) && !endsSentence(j)) {
      j++;
    }
    return j < t.size() && endsSentence(j) && isBullet(j + 1) && !isFullStop(j) ? j + 1 : j;
  }
}
