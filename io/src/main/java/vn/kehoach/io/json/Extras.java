package vn.kehoach.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The kept members of one aggregate as a tree, so that each is written where it stood. */
final class Extras {

  /** No members; shared, and never marked. */
  static final Extras NONE = new Extras("");

  private final String pointer;
  private final Map<String, Extras> children = new LinkedHashMap<>();
  private @Nullable String raw;
  private boolean settled;

  private Extras(String pointer) {
    this.pointer = pointer;
  }

  static Extras of(Map<String, String> extensions) {
    if (extensions.isEmpty()) {
      return NONE;
    }
    Extras root = new Extras("");
    extensions.forEach(root::add);
    return root;
  }

  private void add(String key, String json) {
    if (key.isEmpty() || key.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "extension must be named by a JSON Pointer, such as '/note', but was '" + key + "'");
    }
    Extras node = this;
    for (String segment : key.substring(1).split("/", -1)) {
      String name = segment.replace("~1", "/").replace("~0", "~");
      Extras parent = node;
      node = parent.children.computeIfAbsent(name, n -> new Extras(parent.pointer + "/" + segment));
    }
    node.raw = json;
  }

  Extras child(String name) {
    return children.isEmpty() ? NONE : children.getOrDefault(name, NONE);
  }

  boolean isEmpty() {
    return children.isEmpty();
  }

  /** Whether something inside is still to be written. */
  boolean holdsMore() {
    return children.values().stream().anyMatch(child -> child.isWhole() || child.holdsMore());
  }

  boolean isWhole() {
    return raw != null && !settled;
  }

  /** Lets a value that was set since take the place of what was kept. */
  void settle() {
    if (this != NONE) {
      settled = true;
    }
  }

  /** Writes the kept value. */
  void write(JsonGenerator out) {
    settled = true;
    RawJson.write(pointer, raw == null ? "null" : raw, out);
  }

  /** Writes the kept members that stood in an object beside those already written. */
  void writeRest(JsonGenerator out) {
    children.forEach(
        (name, child) -> {
          if (child.isWhole()) {
            out.writeName(name);
            child.write(out);
          }
        });
  }

  /** Writes the kept items that stood in a list after those already written. */
  void writeRestOfList(JsonGenerator out) {
    children.values().stream().filter(Extras::isWhole).forEach(child -> child.write(out));
  }

  /** Writes what has lost its place, named by its whole pointer: nothing is dropped in silence. */
  void writeOrphans(JsonGenerator out) {
    List<Extras> orphans = new ArrayList<>();
    children.values().forEach(child -> child.collect(orphans));
    for (Extras orphan : orphans) {
      out.writeName(orphan.pointer);
      orphan.write(out);
    }
  }

  private void collect(List<Extras> orphans) {
    if (isWhole()) {
      orphans.add(this);
    }
    children.values().forEach(child -> child.collect(orphans));
  }
}
