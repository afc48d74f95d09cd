package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import vn.kehoach.io.layout.ListNumber;

/**
 * The automatic numberings of a document, counted on as its paragraphs are read (ECMA-376-1, 17.9).
 * Not safe for use by several threads.
 */
final class Numbering {

  private final Styles styles;
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, ImmutableList<ListLevel>> levels = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Numbering(Styles styles) {
    this.styles = styles;
  }

  void define(Element root) {
    for (Element definition : Xml.children(root, "abstractNum")) {
      definitions.putIfAbsent(Xml.attribute(definition, "abstractNumId"), definition);
    }
    for (Element list : Xml.children(root, "num")) {
      lists.putIfAbsent(Xml.attribute(list, "numId"), list);
    }
  }

  /** Returns what is printed before a paragraph, counting on. */
  Optional<Marker> next(Element paragraph) {
    String style = styles.ofParagraph(paragraph);
    Optional<Element> own = Xml.at(paragraph, "pPr", "numPr");
    Optional<Element> inherited = styles.numbering(style);
    Optional<String> list =
        own.flatMap(p -> Xml.value(p, "numId"))
            .or(() -> inherited.flatMap(p -> Xml.value(p, "numId")));
    if (list.isEmpty() || !lists.containsKey(list.get())) {
      return Optional.empty();
    }
    int level =
        own.flatMap(p -> Xml.integer(p, "ilvl"))
            .or(() -> inherited.flatMap(p -> Xml.integer(p, "ilvl")))
            .or(() -> own.isPresent() ? Optional.of(0) : levelOf(list.get(), style))
            .orElse(0);
    return Optional.of(count(list.get(), Math.min(level, ListCounter.LEVELS - 1)));
  }

  private Marker count(String list, int level) {
    ImmutableList<ListLevel> all = levels.computeIfAbsent(list, this::levels);
    ListLevel own = level < all.size() ? all.get(level) : ListLevel.NONE;
    if (own.bullet()) {
      return new Marker(own.sign(), true, level);
    }
    ListCounter counter = counters.computeIfAbsent(definitionOf(list), key -> new ListCounter());
    if (used.add(list)) {
      overrides(list, counter);
    }
    return new Marker(counter.next(all, level), false, level);
  }

  private void overrides(String list, ListCounter counter) {
    for (Element override : overridesOf(list)) {
      Optional<Integer> level = Xml.integer(Xml.attribute(override, "ilvl"));
      Optional<Integer> start = Xml.integer(override, "startOverride");
      if (level.isPresent() && start.isPresent() && level.get() < ListCounter.LEVELS) {
        counter.startAt(level.get(), start.get());
      }
    }
  }

  private ImmutableList<Element> overridesOf(String list) {
    Element element = lists.get(list);
    return element == null ? ImmutableList.of() : Xml.children(element, "lvlOverride");
  }

  /** Returns the definition a list uses, through the style that names it if need be. */
  private String definitionOf(String list) {
    String id = idOf(list);
    Element definition = definitions.get(id);
    if (definition == null) {
      return id;
    }
    return Xml.value(definition, "numStyleLink")
        .flatMap(styles::numbering)
        .flatMap(numPr -> Xml.value(numPr, "numId"))
        .map(this::idOf)
        .orElse(id);
  }

  private String idOf(String list) {
    Element element = lists.get(list);
    return element == null ? "" : Xml.value(element, "abstractNumId").orElse("");
  }

  private ImmutableList<Element> levelElements(String list) {
    Element definition = definitions.get(definitionOf(list));
    return definition == null ? ImmutableList.of() : Xml.children(definition, "lvl");
  }

  private Optional<Integer> levelOf(String list, String style) {
    return levelElements(list).stream()
        .filter(level -> Xml.value(level, "pStyle").filter(style::equals).isPresent())
        .findFirst()
        .flatMap(level -> Xml.integer(Xml.attribute(level, "ilvl")));
  }

  private ImmutableList<ListLevel> levels(String list) {
    List<ListLevel> all = new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, ListLevel.NONE));
    levelElements(list).forEach(level -> put(all, level));
    for (Element override : overridesOf(list)) {
      Xml.child(override, "lvl").ifPresent(level -> put(all, level));
    }
    return ImmutableList.copyOf(all);
  }

  private static void put(List<ListLevel> all, Element level) {
    int at = Xml.integer(Xml.attribute(level, "ilvl")).orElse(0);
    if (at < all.size()) {
      String form = Xml.value(level, "numFmt").orElse("decimal");
      all.set(
          at,
          new ListLevel(
              form(form),
              form.equals("bullet"),
              Xml.value(level, "lvlText").orElse(""),
              Xml.integer(level, "start").orElse(0),
              Xml.integer(level, "lvlRestart"),
              Xml.flag(level, "isLgl").orElse(false)));
    }
  }

  private static ListNumber form(String form) {
    return switch (form) {
      case "none", "bullet" -> ListNumber.NONE;
      case "decimalZero" -> ListNumber.DECIMAL_ZERO;
      case "lowerLetter" -> ListNumber.LOWER_LETTER;
      case "upperLetter" -> ListNumber.UPPER_LETTER;
      case "lowerRoman" -> ListNumber.LOWER_ROMAN;
      case "upperRoman" -> ListNumber.UPPER_ROMAN;
      default -> ListNumber.DECIMAL;
    };
  }

  /**
   * What is printed before a paragraph.
   *
   * @param text the number or sign, perhaps empty
   * @param bullet whether it is a sign
   * @param level the level, 0 the highest
   */
  record Marker(String text, boolean bullet, int level) {

    /** Returns how deep an item stands: below dashes stand plus signs and circles. */
    int depth() {
      boolean sub = text.equals("+") || text.equals("◦");
      return "-–—".contains(text) ? 0 : Math.max(level, sub ? 1 : 0);
    }
  }
}
