package vn.kehoach.extract;

import java.util.BitSet;
import vn.kehoach.measure.ValueMention;
import vn.kehoach.text.Letters;

/** Where the words that belong to one value begin and end in a paragraph. */
final class Clause {

  /** A look back for the words of a condition needs no more characters. */
  private static final int LONGEST_CONDITION = 160;

  /** A look at the words after a comma needs no more characters. */
  private static final int WINDOW = 48;

  private final String text;
  private final BitSet bracketed = new BitSet();
  private final BitSet quoted = new BitSet();

  Clause(String text) {
    this.text = text;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open = c == '(' || (open && c != ')');
      bracketed.set(i, open);
    }
    markQuotes();
  }

  /**
   * Marks what stands between curled quotation marks, such as the name of a programme; what is most
   * of the paragraph is no name but what somebody says.
   */
  private void markQuotes() {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = i;
      } else if (c == '”' && open >= 0) {
        quoted.set(open, i, (i - open) * 2 < text.length());
        open = -1;
      }
    }
  }

  boolean insideQuotes(int at) {
    return quoted.get(at);
  }

  /**
   * Returns whether a count only says which things a share is of: "100% khu công nghiệp có tối
   * thiểu 1 trạm", "70% phụ nữ được tầm soát ít nhất 4 loại bệnh".
   */
  boolean isCondition(ValueMention share, ValueMention count) {
    boolean kinds =
        share.kind() == ValueMention.Kind.PERCENT
            && (count.kind() == ValueMention.Kind.COUNT
                || count.kind() == ValueMention.Kind.MEASURED);
    int apartBy = count.leadStart() - share.end();
    boolean had = text.startsWith("có ", count.leadStart());
    boolean bounded = count.leadStart() < count.start();
    if (!kinds || !(had || bounded) || apartBy < 0 || apartBy > LONGEST_CONDITION) {
      return false;
    }
    String between = text.substring(share.end(), count.leadStart());
    boolean apart = between.contains(" và ") || between.contains("trong đó");
    String marks = had ? ";:.(" : ";:.(,";
    return !between.isBlank() && !apart && between.chars().noneMatch(c -> marks.indexOf(c) >= 0);
  }

  /**
   * Returns whether a value is a limit that something is judged by: "nước bị coi là bẩn khi amoni
   * vượt 0,9 mg/l". Times are no conditions ("trước khi cưới"), nor parts of names ("tỷ số giới
   * tính khi sinh").
   */
  boolean isCondition(ValueMention mention) {
    int from = mention.leadStart();
    int first = Math.max(0, from - LONGEST_CONDITION);
    while (from > first && ";.:(,".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String words = text.substring(from, mention.leadStart());
    int when = words.lastIndexOf(" khi ");
    String time = words.substring(Math.max(0, when - 5), Math.max(0, when));
    boolean timed = ProseWords.endsWith(time, ProseWords.WHEN);
    String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + WINDOW));
    if (ProseWords.startsWith(after, ProseWords.JUDGED)) {
      return true;
    }
    boolean named = ProseWords.startsWith(ProseName.clean(words), ProseWords.RATE);
    return words.contains(" nếu ") || words.startsWith("nếu ") || (when >= 0 && !timed && !named);
  }

  /** Returns whether the words before a value open with what is measured, such as "số lượng". */
  boolean names(int leadStart) {
    int from = leadStart;
    int first = Math.max(0, from - LONGEST_CONDITION);
    while (from > first && ";.:(,".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return ProseWords.startsWith(text.substring(from, leadStart).strip(), ProseWords.RATE);
  }

  /** Returns where the words before a value end: marks between them and the number are left out. */
  int lead(int leadStart) {
    int lead = leadStart;
    while (lead < text.length() && ":,;.( ".indexOf(text.charAt(lead)) >= 0) {
      lead++;
    }
    return lead;
  }

  /**
   * Returns where the name before a value begins.
   *
   * @param from the end of the value before, or the beginning of the sentence
   */
  int nameStart(int from, int lead) {
    int start = Math.max(afterTail(from, lead), last(";", from, lead) + 1);
    if (ProseWords.startsWith(ProseName.clean(text.substring(start, lead)), ProseWords.RATE)) {
      return afterOpener(start, lead, false);
    }
    return afterOpener(start, lead, true);
  }

  /**
   * A clause opens at "phấn đấu", a date or, unless the name has begun, at a word such as tỷ lệ.
   */
  private int afterOpener(int from, int lead, boolean atRates) {
    int start = from;
    for (int i = from; i < lead; i++) {
      int joint = jointEnd(i);
      int link = joint < 0 && atRates ? linkEnd(i) : -1;
      int after = Math.min(lead, Math.max(joint, link));
      if (after > i) {
        String words = text.substring(after, Math.min(lead, after + WINDOW));
        boolean rate = atRates && ProseWords.startsWith(words, ProseWords.RATE);
        if (rate || (joint > 0 && ProseWords.startsWith(words, ProseWords.CLAUSE))) {
          start = after;
        }
      }
    }
    return start;
  }

  private int jointEnd(int at) {
    if (text.charAt(at) == ',') {
      return at + 1;
    }
    return text.startsWith(" và ", at) ? at + 4 : -1;
  }

  /** Where words end that lead from what is done to what is to be reached by it. */
  private int linkEnd(int at) {
    if (text.charAt(at) == ' ') {
      for (String link : ProseWords.LINK) {
        int end = at + 1 + link.length();
        if (text.startsWith(link, at + 1) && text.startsWith(" ", end)) {
          return end + 1;
        }
      }
    }
    return -1;
  }

  /** What runs on after the value before, up to a mark or conjunction, is not part of this name. */
  private int afterTail(int from, int lead) {
    int at = from;
    while (at < lead && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at == lead || !Letters.isLetterOrDigit(text.charAt(at)) || opensSentence(from)) {
      return from;
    }
    for (int i = at; i < lead; i++) {
      if (",;:(".indexOf(text.charAt(i)) >= 0 || text.startsWith(" và ", i)) {
        return i;
      }
    }
    return from;
  }

  private boolean opensSentence(int from) {
    int end = from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 || ".:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Returns where the words after a value end.
   *
   * @param stop the end of the sentence, or where the lead of the next value begins
   * @param nextFollows whether it is the latter
   */
  int restEnd(int from, int stop, boolean nextFollows) {
    int end = from;
    while (end < stop && text.charAt(end) != ';' && text.charAt(end) != ':') {
      end++;
    }
    if (nextFollows && end == stop) {
      int cut = Math.max(last(",", from, stop), last(" và ", from, stop));
      end = cut >= from ? cut : end;
    }
    return beforeStopWord(from, closing(from, end));
  }

  /** A bracket that only opens or only closes after the value ends its words. */
  private int closing(int from, int end) {
    int open = -1;
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '(') {
        open = i;
      } else if (text.charAt(i) == ')') {
        if (open < 0) {
          return i;
        }
        open = -1;
      }
    }
    return open >= 0 ? open : end;
  }

  private int beforeStopWord(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      char c = text.charAt(i);
      boolean comma = c == ',';
      boolean and = c == ' ' && text.startsWith(" và ", i);
      if (comma || and || c == ' ') {
        String words = text.substring(Math.min(end, i + (and ? 4 : 1)), Math.min(end, i + 24));
        boolean stops = (comma || and) && ProseWords.startsWith(words, ProseWords.STOP);
        if (stops || ProseWords.startsWith(words, ProseWords.END)) {
          return i;
        }
      }
    }
    return end;
  }

  /**
   * Words that end in a comma or "và" belong to what stood before; the value comes before its name.
   */
  boolean endsWithJoint(int from, int lead) {
    String words = text.substring(from, lead).stripTrailing();
    return words.endsWith(",") || words.endsWith(" và");
  }

  boolean insideBrackets(int at) {
    return bracketed.get(at);
  }

  /** Returns where a mark last stands in a region, or -1. */
  int last(String mark, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (text.startsWith(mark, i)) {
        return i;
      }
    }
    return -1;
  }
}
