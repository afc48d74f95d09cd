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

  private static final ImmutableMap<Field, Double> FLOORS = ImmutableMap.of();

  @Test
  void readsThePapersAtLeastThisWell() throws IOException {
    List<Sample> samples = Sample.all().stream().filter(sample -> true || !sample.isPdf()).toList();

    List<DocumentEvaluation> documents = evaluated(samples);

    Map<Field, String> below = new TreeMap<>();
    FLOORS.forEach(
        (field, floor) -> {
          Score score = pooled(documents, field);
          if (score.f1() < floor) {
            below.put(field, score + " is below " + floor + "\n" + misses(documents, field));
          }
        });
    assertThat(below).isEmpty();
  }

  private static Score pooled(List<DocumentEvaluation> documents, Field field) {
    return documents.stream().map(d -> d.score(field)).reduce(Score.NONE, Score::plus);
  }

  private static String misses(List<DocumentEvaluation> documents, Field field) {
    String prefix = field.label().split("s?(-|$)")[0];
    return documents.stream()
        .flatMap(document -> document.misses().stream())
        .filter(miss -> miss.field().label().startsWith(prefix))
        .map(Miss::toString)
        .collect(Collectors.joining("\n"));
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
