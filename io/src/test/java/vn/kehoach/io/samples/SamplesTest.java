package vn.kehoach.io.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.evaluation.DocumentEvaluation;
import vn.kehoach.io.evaluation.Evaluation;
import vn.kehoach.io.evaluation.Field;
import vn.kehoach.io.evaluation.Miss;
import vn.kehoach.io.evaluation.Score;
import vn.kehoach.io.facts.FactsExport;

/**
 * How well the papers written for the tests are read, each of one kind of trouble; what they are is
 * told in the README beside them. The floors are what is reached, rounded down; they only rise.
 *
 * <p>{@code -Dkehoach.samples.out=DIR} writes what was read there, for {@code kehoach score}.
 */
class SamplesTest {

  /** The least F1 of each field over all papers together; the PDF, which needs a font, apart. */
  private static final ImmutableMap<Field, Double> FLOORS =
      ImmutableMap.<Field, Double>builder()
          .put(Field.VALUES, 0.93)
          .put(Field.VALUES_RIGHT, 0.91)
          .put(Field.TASKS, 0.99)
          .put(Field.TASKS_RIGHT, 0.92)
          .put(Field.LEAD, 0.99)
          .put(Field.COOPERATING, 1.0)
          .put(Field.DELIVERABLES, 1.0)
          .put(Field.SCHEDULE, 0.93)
          .put(Field.OUTLINE, 0.97)
          .put(Field.META, 0.99)
          .put(Field.META_KIND, 1.0)
          .put(Field.META_TITLE, 0.94)
          .put(Field.META_SIGNERS, 1.0)
          .put(Field.META_TERRITORY, 0.75)
          .buildOrThrow();

  private static final ImmutableMap<Field, Double> PDF_FLOORS =
      ImmutableMap.<Field, Double>builder()
          .put(Field.VALUES, 1.0)
          .put(Field.VALUES_RIGHT, 0.90)
          .put(Field.TASKS, 0.85)
          .put(Field.TASKS_RIGHT, 0.66)
          .put(Field.SCHEDULE, 1.0)
          .put(Field.OUTLINE, 1.0)
          .put(Field.META, 1.0)
          .buildOrThrow();

  @Test
  void readsThePapersAtLeastThisWell() throws IOException {
    List<Sample> samples = Sample.all().stream().filter(sample -> !sample.isPdf()).toList();

    assertThat(below(FLOORS, evaluated(samples))).isEmpty();
  }

  @Test
  void readsThePdfAtLeastThisWell() throws IOException {
    List<Sample> samples = Sample.all().stream().filter(Sample::isPdf).toList();

    assertThat(below(PDF_FLOORS, evaluated(samples))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"02-flat-table", "09-scan", "13-decomposed"})
  void readsEveryFactOfThesePapers(String name) throws IOException {
    List<DocumentEvaluation> documents =
        evaluated(Sample.all().stream().filter(sample -> sample.name().equals(name)).toList());

    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).misses()).isEmpty();
    assertThat(documents.get(0).score(Field.VALUES_RIGHT).f1()).isEqualTo(1);
    assertThat(documents.get(0).score(Field.TASKS_RIGHT).f1()).isEqualTo(1);
  }

  @Test
  void findsEveryPaperThatIsCitedAndNoOther() throws IOException {
    List<Sample> samples = Sample.all().stream().filter(sample -> !sample.isPdf()).toList();

    List<DocumentEvaluation> documents = evaluated(samples);

    assertThat(pooled(documents, Field.REFERENCES))
        .as(misses(documents, Field.REFERENCES))
        .isEqualTo(new Score(22, 22, 22));
  }

  /** Returns the fields below their floors, each with what went wrong, a line a miss. */
  private static Map<String, String> below(
      Map<Field, Double> floors, List<DocumentEvaluation> documents) {
    Map<String, String> below = new TreeMap<>();
    floors.forEach(
        (field, floor) -> {
          Score score = pooled(documents, field);
          if (score.f1() < floor) {
            String what = field + " must reach " + floor + ", but was " + score;
            below.put(what, misses(documents, field));
          }
        });
    return below;
  }

  private static String misses(List<DocumentEvaluation> documents, Field field) {
    return documents.stream()
        .flatMap(document -> document.misses().stream())
        .filter(miss -> isOfSort(miss, field))
        .map(Miss::toString)
        .collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }

  private static boolean isOfSort(Miss miss, Field field) {
    String sort =
        switch (field) {
          case VALUES, VALUES_RIGHT -> "value";
          case TASKS, TASKS_RIGHT -> "task";
          case LEAD, COOPERATING, DELIVERABLES, SCHEDULE -> "task." + field.label();
          default -> field.label();
        };
    return miss.field().label().startsWith(sort);
  }

  private static Score pooled(List<DocumentEvaluation> documents, Field field) {
    return documents.stream().map(d -> d.score(field)).reduce(Score.NONE, Score::plus);
  }

  private static List<DocumentEvaluation> evaluated(List<Sample> samples) throws IOException {
    Map<String, Map<String, String>> read = new TreeMap<>();
    for (Sample sample : samples) {
      Map<String, String> files =
          FactsExport.files(PlanReader.standard().read(sample.source()).value());
      keep(sample.name(), files);
      read.put(sample.name(), files);
    }
    return Evaluation.of(Sample.folder(), read).documents().stream()
        .filter(document -> read.containsKey(document.document()))
        .toList();
  }

  private static void keep(String name, Map<String, String> files) throws IOException {
    String out = System.getProperty("kehoach.samples.out", "");
    if (!out.isEmpty()) {
      Path folder = Files.createDirectories(Path.of(out).resolve(name));
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(folder.resolve(file.getKey()), file.getValue());
      }
    }
  }
}
