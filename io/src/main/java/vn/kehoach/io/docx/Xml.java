package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks into elements of WordprocessingML, by local names: two namespaces are in use for it. */
final class Xml {

  private static final ImmutableList<String> NAMESPACES =
      ImmutableList.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private Xml() {}

  static String name(Node node) {
    String name = node.getLocalName();
    return name == null ? "" : name;
  }

  static ImmutableList<Element> children(Node parent) {
    ImmutableList.Builder<Element> children = ImmutableList.builder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children.build();
  }

  static ImmutableList<Element> children(Node parent, String name) {
    return children(parent).stream()
        .filter(child -> name(child).equals(name))
        .collect(ImmutableList.toImmutableList());
  }

  static Optional<Element> child(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name(element).equals(name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Returns the element at the end of a path of names. */
  static Optional<Element> at(Element parent, String... path) {
    Optional<Element> at = Optional.of(parent);
    for (String name : path) {
      at = at.flatMap(element -> child(element, name));
    }
    return at;
  }

  /** Returns an attribute, empty if it is missing. */
  static String attribute(Element element, String name) {
    for (String namespace : NAMESPACES) {
      if (element.hasAttributeNS(namespace, name)) {
        return element.getAttributeNS(namespace, name);
      }
    }
    return element.getAttribute(name);
  }

  static String value(Element element) {
    return attribute(element, "val");
  }

  /** Returns the value of a child, such as {@code <w:numId w:val="3"/>}. */
  static Optional<String> value(Element parent, String... path) {
    return at(parent, path).map(Xml::value);
  }

  static Optional<Integer> integer(Element parent, String... path) {
    return value(parent, path).flatMap(Xml::integer);
  }

  static Optional<Integer> integer(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 9
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
  }

  /** Returns whether a switch is set, if it is given: {@code <w:b/>}, {@code <w:b w:val="0"/>}. */
  static Optional<Boolean> flag(Element properties, String name) {
    return child(properties, name)
        .map(Xml::value)
        .map(value -> !value.equals("0") && !value.equals("false") && !value.equals("off"));
  }
}
