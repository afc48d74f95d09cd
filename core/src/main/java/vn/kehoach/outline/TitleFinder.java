package vn.kehoach.outline;

import java.util.List;
import java.util.Optional;
import vn.kehoach.outline.OutlineWords.Role;
import vn.kehoach.source.SourceText;

/** Finds a paper's title: the name of its kind, and the lines of its subject below. */
final class TitleFinder {

  private static final int MOST_SUBJECT_LINES = 8;
  private static final int LONGEST_LINE = 600;
  private static final int LONGEST_SMALL_LINE = 120;
  private static final int FEWEST_WORDS = 6;
  private static final int LONGEST_HEADLINE = 260;

  private final OutlineWords words = OutlineWords.standard();
  private final List<Part> parts;

  TitleFinder(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * A title.
   *
   * @param text the kind and subject
   * @param rest what stands behind them in the last block: in brackets, what the paper belongs to
   * @param from the index of its first block
   * @param to the index after its last
   */
  record Title(SourceText text, Optional<SourceText> rest, int from, int to) {}

  /** Returns the title that begins in a range of blocks. */
  Optional<Title> find(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isKind(i, i == from)) {
        return Optional.of(title(i, to));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a block is the name of a kind, alone or with its subject. */
  boolean isKind(int index, boolean first) {
    Part part = parts.get(index);
    String text = part.text();
    if (!part.isParagraph() || text.length() > LONGEST_LINE || !words.begins(text, Role.TITLE)) {
      return false;
    }
    boolean capital = OutlineWords.inCapitals(text) || headInCapitals(text);
    boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    return (capital && !text.endsWith(":")) || (first && !sentence);
  }

  private boolean headInCapitals(String text) {
    int length = words.wordsAt(text, Role.TITLE).map(String::length).orElse(0);
    return length > 0
        && OutlineWords.inCapitals(text.substring(0, Math.min(length, text.length())));
  }

  /** Returns the title whose kind stands in a block. */
  Title title(int index, int to) {
    SourceText text = parts.get(index).content().orElseThrow();
    int end = index + 1;
    boolean subject = !words.is(text.text(), Role.TITLE);
    int head = subjectEnd(text.text());
    if (head < text.text().length()) {
      Optional<SourceText> rest = Optional.of(text.slice(head, text.text().length()));
      return new Title(text.slice(0, head).strip(), rest, index, end);
    }
    while (end < to && end - index <= MOST_SUBJECT_LINES && isSubject(end, subject)) {
      SourceText line = parts.get(end).content().orElseThrow();
      int cut = subjectEnd(line.text());
      text = text.join(" ", line.slice(0, cut).strip());
      end++;
      if (cut < line.text().length()) {
        return new Title(text, Optional.of(line.slice(cut, line.text().length())), index, end);
      }
      subject = true;
    }
    return new Title(text, Optional.empty(), index, end);
  }

  /** Returns where a subject ends that says in brackets what the paper belongs to. */
  private int subjectEnd(String text) {
    for (int at = text.indexOf('('); at > 0; at = text.indexOf('(', at + 1)) {
      if (words.begins(text.substring(at), Role.ATTACHED)) {
        return at;
      }
    }
    return text.length();
  }

  private boolean isSubject(int index, boolean after) {
    Part part = parts.get(index);
    String text = part.text();
    if (!part.isParagraph() || text.length() > LONGEST_LINE || part.number().isPresent()) {
      return false;
    }
    boolean capital = OutlineWords.inCapitals(text.substring(0, subjectEnd(text)));
    if (after && capital && words.begins(text, Role.AUTHORITY)) {
      return false;
    }
    if (words.begins(text, Role.ATTACHED) || endsSentence(text)) {
      return false;
    }
    boolean opensBody = words.begins(text, Role.BODY);
    boolean line = !text.contains(",") && text.length() <= LONGEST_SMALL_LINE;
    return capital || !opensBody || line || !after;
  }

  private boolean isLetterhead(String text) {
    boolean issuer = OutlineWords.inCapitals(text) && words.begins(text, Role.AUTHORITY);
    return issuer || words.begins(text, Role.MOTTO);
  }

  private static boolean endsSentence(String text) {
    char end = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return end == '.' || end == ':' || end == ';' || end == ',';
  }

  /** Returns the headline of an article: the first line that could be one before running text. */
  Optional<Title> headline(int to) {
    for (int i = 0; i < to; i++) {
      Part part = parts.get(i);
      String text = part.text();
      if (!part.isParagraph() || text.length() > LONGEST_HEADLINE || endsSentence(text)) {
        return Optional.empty();
      }
      if (isLetterhead(text)) {
        continue;
      }
      if (text.split(" ", FEWEST_WORDS + 1).length > FEWEST_WORDS && part.number().isEmpty()) {
        return Optional.of(new Title(part.content().orElseThrow(), Optional.empty(), i, i + 1));
      }
    }
    return Optional.empty();
  }
}
