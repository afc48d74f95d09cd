package vn.kehoach.io.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import vn.kehoach.io.layout.LineStart;
import vn.kehoach.io.layout.PassageBuilder;
import vn.kehoach.text.CaseOf;

/** Reads the words of one block: emphasis goes, places stay. Not safe for several threads. */
final class MarkdownInlines {

  private static final String ENDS = ".;:!?…/";

  private static final Set<String> TAGS =
      Set.of(
          "a", "b", "br", "center", "div", "em", "font", "hr", "i", "img", "li", "ol", "p", "s",
          "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul");

  private final String text;
  private final Supplier<PassageBuilder> passages;
  private final List<PassageBuilder> done = new ArrayList<>();
  private PassageBuilder passage;
  private int bold;
  private int italic;
  private boolean splits;
  private @Nullable Node lineBreak;

  MarkdownInlines(String text, Supplier<PassageBuilder> passages) {
    this.text = text;
    this.passages = passages;
    this.passage = passages.get();
  }

  /** Returns all words of a block as one passage. */
  PassageBuilder whole(Node block) {
    walk(block);
    return passage;
  }

  /** Returns the words of a paragraph, parted where a line begins something of its own. */
  List<PassageBuilder> paragraphs(Node block) {
    return paragraphs(block, passages.get());
  }

  /** Returns the words of a paragraph after what stands before it, such as its number. */
  List<PassageBuilder> paragraphs(Node block, PassageBuilder before) {
    passage = before;
    splits = true;
    walk(block);
    done.add(passage);
    return done;
  }

  /** Walks the inlines without recursion. */
  private void walk(Node block) {
    Node node = block.getFirstChild();
    while (node != null) {
      enter(node);
      Node next = node.getFirstChild();
      while (next == null && node != null && node != block) {
        leave(node);
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
  }

  private void enter(Node node) {
    if (node instanceof StrongEmphasis) {
      bold++;
    } else if (node instanceof Emphasis) {
      italic++;
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak = node;
      passage.gap();
    } else if (node instanceof Text words) {
      words(words, words.getLiteral());
    } else if (node instanceof Code code) {
      words(code, code.getLiteral());
    } else if (node instanceof HtmlInline html) {
      html(html);
    }
  }

  private void leave(Node node) {
    if (node instanceof StrongEmphasis) {
      bold--;
    } else if (node instanceof Emphasis) {
      italic--;
    }
  }

  private void html(HtmlInline html) {
    if (TAGS.contains(tag(html.getLiteral()))) {
      passage.gap();
    } else {
      words(html, html.getLiteral());
    }
  }

  private static String tag(String literal) {
    int from = literal.startsWith("</") ? 2 : 1;
    int to = from;
    while (to < literal.length() && Character.isLetter(literal.charAt(to))) {
      to++;
    }
    return literal.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private void words(Node node, String literal) {
    List<SourceSpan> spans = node.getSourceSpans();
    int start = spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
    if (splits && lineBreak != null && start >= 0 && begins(start)) {
      done.add(passage);
      passage = passages.get();
    }
    lineBreak = null;
    passage.emphasise(bold > 0, italic > 0);
    if (start < 0) {
      passage.glue(literal);
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int end = last.getInputIndex() + last.getLength();
    if (end - start == literal.length() && text.startsWith(literal, start)) {
      passage.append(start, end);
    } else {
      align(literal, start, end);
    }
  }

  /** Adds words whose escapes and entities were decoded. */
  private void align(String literal, int start, int end) {
    int at = start;
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      while (at < end && text.charAt(at) != c && text.charAt(at) != '&') {
        at++;
      }
      if (at < end && text.charAt(at) == c) {
        passage.append(at, at + 1);
        at++;
      } else {
        passage.glue(String.valueOf(c));
        int semicolon = at < end ? text.indexOf(';', at) : -1;
        at = semicolon < 0 || semicolon >= end ? at : semicolon + 1;
      }
    }
  }

  /** Returns whether a line, after a break, begins something of its own. */
  private boolean begins(int start) {
    int feed = text.indexOf('\n', start);
    String line = text.substring(start, feed < 0 ? text.length() : feed).replace("*", "").strip();
    CharSequence before = passage.text();
    if (before.length() == 0 || line.isEmpty()) {
      return false;
    }
    boolean ended = ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean hard = lineBreak instanceof HardLineBreak;
    if (LineStart.of(line).kind() != LineStart.Kind.RUNNING) {
      return ended || hard;
    }
    return hard && CaseOf.isUpperCase(line) && CaseOf.isUpperCase(before);
  }
}
