package vn.kehoach.io.html;

import org.jsoup.nodes.Element;

/**
 * How characters are set.
 *
 * @param bold whether bold
 * @param italic whether italic
 * @param raised whether above the line
 * @param pre whether line feeds show
 */
record Type(boolean bold, boolean italic, boolean raised, boolean pre) {

  static final Type PLAIN = new Type(false, false, false, false);

  private static final int BOLD_FROM = 600;

  /** Returns how the words of an element within this are set. */
  Type within(Element element) {
    String style = Hidden.style(element);
    return switch (element.normalName()) {
      case "b", "strong" -> new Type(bold(style, true), italic(style, italic), raised, pre);
      case "i", "em" -> new Type(bold(style, bold), italic(style, true), raised, pre);
      case "sup" -> new Type(bold, italic, true, pre);
      case "pre" -> new Type(bold, italic, raised, true);
      default -> new Type(bold(style, bold), italic(style, italic), raised, pre);
    };
  }

  private static boolean italic(String style, boolean before) {
    int at = style.indexOf("font-style:");
    if (at < 0) {
      return before;
    }
    String value = style.substring(at + "font-style:".length());
    return value.startsWith("italic") || value.startsWith("oblique");
  }

  private static boolean bold(String style, boolean before) {
    int at = style.indexOf("font-weight:");
    if (at < 0) {
      return before;
    }
    String value = style.substring(at + "font-weight:".length());
    if (value.startsWith("bold")) {
      return true;
    }
    int digits = 0;
    while (digits < Math.min(4, value.length()) && Character.isDigit(value.charAt(digits))) {
      digits++;
    }
    return digits == 0
        ? before && !value.startsWith("normal")
        : Integer.parseInt(value.substring(0, digits)) >= BOLD_FROM;
  }
}
