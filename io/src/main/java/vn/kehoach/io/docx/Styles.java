package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** What the styles of a document say, those they are based on included. */
final class Styles {

  static final Styles NONE = new Styles(ImmutableMap.of(), Optional.empty(), "");

  private static final int LONGEST_CHAIN = 20;
  private static final int LEVELS = 9;

  private final ImmutableMap<String, Element> styles;
  private final Optional<String> usual;
  private final String usualFont;

  private Styles(ImmutableMap<String, Element> styles, Optional<String> usual, String usualFont) {
    this.styles = styles;
    this.usual = usual;
    this.usualFont = usualFont;
  }

  static Styles of(Element root) {
    Map<String, Element> styles = new HashMap<>();
    Optional<String> usual = Optional.empty();
    for (Element style : Xml.children(root, "style")) {
      String id = Xml.attribute(style, "styleId");
      styles.putIfAbsent(id, style);
      boolean byDefault = Xml.attribute(style, "default").equals("1");
      if (byDefault && Xml.attribute(style, "type").equals("paragraph")) {
        usual = Optional.of(id);
      }
    }
    String font = Xml.at(root, "docDefaults", "rPrDefault", "rPr").flatMap(Styles::font).orElse("");
    return new Styles(ImmutableMap.copyOf(styles), usual, font);
  }

  /** Returns the style a paragraph has, the usual one if it names none. */
  String ofParagraph(Element paragraph) {
    return Xml.value(paragraph, "pPr", "pStyle").or(() -> usual).orElse("");
  }

  /** Returns a switch of the characters, such as {@code b}. */
  Optional<Boolean> flag(String style, String name) {
    return first(style, s -> Xml.child(s, "rPr").flatMap(p -> Xml.flag(p, name)));
  }

  /** Returns the name of a run's font: its own, its style's, its paragraph's, or the usual one. */
  String font(Element run, String ofParagraph) {
    return Xml.child(run, "rPr")
        .flatMap(Styles::font)
        .or(() -> Xml.value(run, "rPr", "rStyle").flatMap(this::fontOf))
        .or(() -> fontOf(ofParagraph))
        .orElse(usualFont);
  }

  private Optional<String> fontOf(String style) {
    return first(style, s -> Xml.child(s, "rPr").flatMap(Styles::font));
  }

  private static Optional<String> font(Element properties) {
    return Xml.child(properties, "rFonts")
        .map(
            fonts -> {
              String ansi = Xml.attribute(fonts, "hAnsi");
              return ansi.isEmpty() ? Xml.attribute(fonts, "ascii") : ansi;
            })
        .filter(name -> !name.isEmpty());
  }

  /** Returns the numbering of a style, with its list and perhaps its level. */
  Optional<Element> numbering(String style) {
    return first(style, s -> Xml.at(s, "pPr", "numPr"));
  }

  /** Returns the level of a heading, 1 the highest. */
  Optional<Integer> headingLevel(Element paragraph) {
    return Xml.integer(paragraph, "pPr", "outlineLvl")
        .or(() -> first(ofParagraph(paragraph), Styles::level))
        .filter(level -> level < LEVELS)
        .map(level -> level + 1);
  }

  private static Optional<Integer> level(Element style) {
    String prefix = "heading ";
    return Xml.integer(style, "pPr", "outlineLvl")
        .or(
            () ->
                name(style)
                    .filter(name -> name.startsWith(prefix))
                    .flatMap(name -> Xml.integer(name.substring(prefix.length())))
                    .map(level -> level - 1));
  }

  /** Returns whether a style is that of a line in a table of contents. */
  boolean isContents(String style) {
    return Optional.ofNullable(styles.get(style))
        .flatMap(Styles::name)
        .filter(name -> name.startsWith("toc ") && name.length() == "toc 1".length())
        .isPresent();
  }

  private static Optional<String> name(Element style) {
    return Xml.value(style, "name").map(name -> name.toLowerCase(Locale.ROOT));
  }

  private <T> Optional<T> first(String id, Function<Element, Optional<T>> question) {
    String at = id;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Element style = styles.get(at);
      if (style == null) {
        return Optional.empty();
      }
      Optional<T> answer = question.apply(style);
      if (answer.isPresent()) {
        return answer;
      }
      at = Xml.value(style, "basedOn").orElse("");
    }
    return Optional.empty();
  }
}
