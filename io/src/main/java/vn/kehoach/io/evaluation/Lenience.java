package vn.kehoach.io.evaluation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.text.Folding;

/**
 * Where careful readers differ: what is forgiven, and what is neither asked for nor punished.
 *
 * @param forgiven the fields of a row that {@code alternatives.csv} forgives
 * @param left the texts that {@code borderline.csv} leaves out of the gold
 */
record Lenience(
    ImmutableSetMultimap<At, String> forgiven, ImmutableListMultimap<Text, String> left) {

  /** A forgiven field of this name: the whole row may be absent. */
  static final String ROWS = "rows";

  private static final ImmutableMap<String, ImmutableList<String>> GROUPS =
      ImmutableMap.of(
          "period", ImmutableList.of("period_start", "period_end"),
          "schedule", ImmutableList.of("schedule_kind", "start", "end"));
  private static final double ALIKE = 0.7;
  private static final int SHORT = 8;

  /** A row of a file of a document. */
  record At(String document, String file, LenientKey key) {}

  /** A sort of fact of a document: indicator or task. */
  record Text(String document, String sort) {}

  static Lenience in(Path gold) throws IOException {
    ImmutableSetMultimap.Builder<At, String> forgiven = ImmutableSetMultimap.builder();
    for (Row row : rows(gold, "alternatives.csv")) {
      ImmutableSet<String> fields = fields(row.get("field"));
      keys(row.get("key"))
          .forEach(key -> forgiven.putAll(new At(row.get("doc"), row.get("file"), key), fields));
    }
    ImmutableListMultimap.Builder<Text, String> left = ImmutableListMultimap.builder();
    for (Row row : rows(gold, "borderline.csv")) {
      left.put(new Text(row.get("doc"), row.get("kind")), row.get("text"));
    }
    return new Lenience(forgiven.build(), left.build());
  }

  private static ImmutableList<Row> rows(Path gold, String name) throws IOException {
    Optional<String> text = FactFiles.whole(gold.resolve(name));
    return text.isEmpty() ? ImmutableList.of() : CsvRows.of(text.get(), name);
  }

  private static ImmutableList<LenientKey> keys(String cell) throws IOException {
    try {
      return LenientKey.parse(cell);
    } catch (NumberFormatException e) {
      throw new IOException(
          "key in alternatives.csv must read such as '5.1-5.5' or 'III.7#1-3', but was '"
              + cell
              + "'",
          e);
    }
  }

  /** Returns the columns of {@code "name,period"}; words after " of " only explain. */
  private static ImmutableSet<String> fields(String cell) {
    return Splitter.on(',')
        .trimResults()
        .splitToStream(cell)
        .flatMap(name -> GROUPS.getOrDefault(name, ImmutableList.of(plain(name))).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String plain(String name) {
    int of = name.indexOf(" of ");
    return of < 0 ? name : name.substring(0, of);
  }

  /** Returns what is forgiven of a row of indicators. */
  ImmutableSet<String> ofValue(String document, Row row) {
    String number = row.get("no");
    return fields(
        document,
        "indicators",
        new LenientKey(number, ""),
        new LenientKey(number, row.get("value")),
        new LenientKey(number, row.get("period_end")));
  }

  /** Returns what is forgiven of a row of tasks. */
  ImmutableSet<String> ofTask(String document, Row row) {
    return fields(
        document, "tasks", new LenientKey(row.get("section"), row.get("no")), LenientKey.ANY);
  }

  /** Returns what is forgiven of the header data. */
  ImmutableSet<String> ofMeta(String document) {
    return fields(document, "meta", LenientKey.WHOLE);
  }

  private ImmutableSet<String> fields(String document, String file, LenientKey... keys) {
    return Stream.of(keys)
        .flatMap(key -> forgiven.get(new At(document, file, key)).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Returns whether a text that was read is one the gold leaves out on purpose. */
  boolean isLeftOut(String document, String sort, String text) {
    Phrase words = Phrase.of(text);
    String folded = Folding.fold(text);
    return left.get(new Text(document, sort)).stream()
        .anyMatch(
            t ->
                words.likeness(Phrase.of(t)) >= ALIKE
                    || (t.length() > SHORT && folded.contains(Folding.fold(t))));
  }
}
