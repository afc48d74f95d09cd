package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * How well papers were read, measured against facts typed by a careful reader (the gold).
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(Path.of("gold"), Path.of("facts"));
 * Score values = evaluation.score(Field.VALUES);
 * evaluation.misses().forEach(System.out::println);
 * }</pre>
 *
 * <p>A folder holds, for each document, {@code indicators.csv}, {@code tasks.csv}, {@code
 * outline.csv} and {@code meta.json}, in a folder of its name or as {@code DOC.indicators.csv}. A
 * file the gold lacks is not scored; a file that was not written scores nothing. {@code
 * alternatives.csv} (doc, file, key, field, …) in the gold names readings on which careful readers
 * differ: a mismatch there is forgiven, and a row whose field is {@code rows} may be absent. {@code
 * borderline.csv} (doc, kind, text, …) names what the gold leaves out on purpose: reading it is
 * neither rewarded nor punished.
 *
 * <p>Numbers are compared by value ({@code 6.80 = 6.8}), units in their spellings ({@code 1 vạn dân
 * = 10.000 dân}), names and headings by the words they share. Rows are joined one to one, the most
 * alike first.
 *
 * @param documents how well each document was read, in the order of their names
 */
public record Evaluation(ImmutableList<DocumentEvaluation> documents) {

  /**
   * Compares two folders.
   *
   * @param gold the folder of the gold
   * @param read the folder of what was read
   * @return the evaluation of all documents of the gold
   * @throws IOException if a folder is not there, or a file cannot be read or is not CSV or JSON
   * @throws IllegalArgumentException if the gold holds no document
   */
  public static Evaluation of(Path gold, Path read) throws IOException {
    return of(gold, FactFiles.in(read));
  }

  /**
   * Compares a folder with facts in memory, such as {@code FactsExport.files(plan)} makes them.
   *
   * @param gold the folder of the gold
   * @param read the text of each file by its name, for each document by its name
   * @return the evaluation of all documents of the gold
   * @throws IOException if the folder is not there, or a file is not CSV or JSON
   * @throws IllegalArgumentException if the gold holds no document
   */
  public static Evaluation of(Path gold, Map<String, ? extends Map<String, String>> read)
      throws IOException {
    return of(gold, FactFiles.of(read));
  }

  private static Evaluation of(Path gold, FactFiles read) throws IOException {
    FactFiles known = FactFiles.in(gold);
    Lenience lenience = Lenience.in(gold);
    ImmutableSet<String> names = FactFiles.documents(gold);
    if (names.isEmpty()) {
      throw new IllegalArgumentException(
          "gold must hold files such as DOC.indicators.csv or DOC/meta.json, but '"
              + gold
              + "' holds none");
    }
    ImmutableList.Builder<DocumentEvaluation> documents = ImmutableList.builder();
    for (String name : names) {
      documents.add(compare(name, Facts.of(known, name), Facts.of(read, name), lenience));
    }
    return new Evaluation(documents.build());
  }

  private static DocumentEvaluation compare(
      String name, Facts gold, Facts read, Lenience lenience) {
    ImmutableList.Builder<Outcome> parts = ImmutableList.builder();
    gold.values()
        .ifPresent(rows -> parts.add(ValueScoring.of(name, rows, orNone(read.values()), lenience)));
    gold.tasks()
        .ifPresent(rows -> parts.add(TaskScoring.of(name, rows, orNone(read.tasks()), lenience)));
    gold.outline()
        .ifPresent(rows -> parts.add(OutlineScoring.of(name, rows, orNone(read.outline()))));
    gold.meta().ifPresent(meta -> parts.addAll(header(name, meta, read, lenience)));
    Outcome all = Outcome.together(parts.build());
    return new DocumentEvaluation(name, all.scores(), all.misses());
  }

  private static ImmutableList<Row> orNone(Optional<ImmutableList<Row>> rows) {
    return rows.orElse(ImmutableList.of());
  }

  private static ImmutableList<Outcome> header(
      String name, JsonNode gold, Facts facts, Lenience lenience) {
    JsonNode read = facts.meta().orElseGet(JsonNodeFactory.instance::objectNode);
    ImmutableSet<String> forgiven = read.isEmpty() ? ImmutableSet.of() : lenience.ofMeta(name);
    return ImmutableList.of(
        ReferenceScoring.of(name, gold, read, forgiven),
        MetaScoring.of(name, gold, read, forgiven));
  }

  /**
   * Returns the scores of all documents together: their counts are added, not their shares.
   *
   * @return the score of each field the gold speaks of, in the order of the fields
   */
  public ImmutableMap<Field, Score> scores() {
    return Outcome.together(
            documents.stream()
                .map(document -> new Outcome(document.scores(), ImmutableList.of()))
                .toList())
        .scores();
  }

  /**
   * Returns the score of a field over all documents.
   *
   * @param field the field
   * @return its score; {@link Score#NONE} if the gold does not speak of it
   */
  public Score score(Field field) {
    return documents.stream()
        .map(document -> document.score(field))
        .reduce(Score.NONE, Score::plus);
  }

  /**
   * Returns everything that went wrong.
   *
   * @return the misses, document by document
   */
  public ImmutableList<Miss> misses() {
    return documents.stream()
        .flatMap(document -> document.misses().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
