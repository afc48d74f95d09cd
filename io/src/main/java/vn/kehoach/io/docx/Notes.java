package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a document, in the order they are referred to. */
final class Notes {

  private final Map<String, Element> notes = new HashMap<>();
  private final List<Element> order = new ArrayList<>();

  /**
   * Makes notes known.
   *
   * @param kind {@code footnote} or {@code endnote}
   */
  void define(String kind, Element root) {
    for (Element note : Xml.children(root, kind)) {
      notes.putIfAbsent(kind + Xml.attribute(note, "id"), note);
    }
  }

  /** Returns the number printed at a reference; empty if there is no such note. */
  String refer(String kind, String id) {
    Element note = notes.get(kind + id);
    if (note == null) {
      return "";
    }
    order.add(note);
    return Integer.toString(order.size());
  }

  /** Returns the notes referred to since the beginning, from a number on. */
  ImmutableList<Element> from(int number) {
    return ImmutableList.copyOf(order.subList(number, order.size()));
  }
}
