package vn.kehoach.io.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which every text stays text and every element that was opened is closed.
 *
 * <p>Tags and names of attributes are the page's own words; texts and values of attributes may hold
 * anything. Not safe for use by several threads.
 */
public final class HtmlOut {

  private final StringBuilder out = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  /** Creates a writer that has written nothing. */
  public HtmlOut() {}

  /**
   * Opens an element.
   *
   * @param tag the name of the element
   * @param attributes names and values in turn; an empty value writes the name alone
   * @return this
   */
  public HtmlOut open(String tag, String... attributes) {
    start(tag, attributes);
    open.push(tag);
    return this;
  }

  /**
   * Writes an element that has no content and no end, such as {@code meta}.
   *
   * @param tag the name of the element
   * @param attributes names and values in turn
   * @return this
   */
  public HtmlOut single(String tag, String... attributes) {
    start(tag, attributes);
    return this;
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        attributes[i + 1].codePoints().forEach(c -> value(c));
        out.append('"');
      }
    }
    out.append('>');
  }

  /**
   * Closes the element opened last.
   *
   * @return this
   */
  public HtmlOut close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Closes the element opened last and ends the line.
   *
   * @return this
   */
  public HtmlOut closeLine() {
    return close().line();
  }

  /**
   * Writes a text; hidden characters are shown by name.
   *
   * @param text any words
   * @return this
   */
  public HtmlOut text(String text) {
    text.codePoints().forEach(c -> character(c));
    return this;
  }

  /**
   * Writes an element with a text in it.
   *
   * @param tag the name of the element
   * @param text any words
   * @param attributes names and values in turn
   * @return this
   */
  public HtmlOut element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /**
   * Ends the line.
   *
   * @return this
   */
  public HtmlOut line() {
    out.append('\n');
    return this;
  }

  /**
   * Writes what is HTML, style or script already: the page's own, never a caller's.
   *
   * @param markup the markup
   * @return this
   */
  public HtmlOut own(String markup) {
    out.append(markup);
    return this;
  }

  private void character(int c) {
    if (Visible.isHidden(c)) {
      out.append("<span class=\"sign\">").append(Visible.name(c)).append("</span>");
    } else {
      escaped(c);
    }
  }

  private void value(int c) {
    if (Visible.isHidden(c)) {
      out.append(Visible.name(c));
    } else {
      escaped(c);
    }
  }

  private void escaped(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(c);
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements must be closed, but were open: " + open);
    }
    return out.toString();
  }
}
