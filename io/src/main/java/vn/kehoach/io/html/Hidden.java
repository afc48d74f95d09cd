package vn.kehoach.io.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Elements that a page does not show, or that are no words. */
final class Hidden {

  private static final ImmutableSet<String> NO_WORDS =
      ImmutableSet.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "button",
          "textarea",
          "canvas",
          "audio",
          "video",
          "head",
          "title",
          "dialog");

  private Hidden() {}

  static void removeFrom(Element root) {
    List<Element> hidden = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element && depth > 0 && isHidden(element)) {
            hidden.add(element);
          }
        });
    hidden.forEach(Element::remove);
  }

  private static boolean isHidden(Element element) {
    if (NO_WORDS.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = style(element);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("mso-hide:all");
  }

  /** Returns the style written at an element, in lower case without blanks. */
  static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
