package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

class PlanJsonLinesTest {

  private static final PlanJsonLines LINES = PlanJsonLines.standard();
  private static final Plan ONE = plan("Kế hoạch một");
  private static final Plan TWO = plan("Kế hoạch\nhai");

  private static Plan plan(String title) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).title(title).build())
        .build();
  }

  private static String line(Plan plan) {
    return PlanJson.standard().with(JsonStyle.COMPACT).toJson(plan);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void writesOnePlanALine(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("plans.jsonl");

    LINES.write(Stream.of(ONE, TWO), file);

    assertThat(file).hasContent(line(ONE) + line(TWO));
    try (Stream<Plan> plans = LINES.read(file)) {
      assertThat(plans).containsExactly(ONE, TWO);
    }
    try (Stream<Reading<Optional<Plan>>> plans = LINES.readLenient(file)) {
      assertThat(plans.map(r -> r.value().orElseThrow())).containsExactly(ONE, TWO);
    }
  }

  @Test
  void leavesNoFileWhereAPlanCannotBeWritten(@TempDir Path folder) {
    Path file = folder.resolve("plans.jsonl");
    Stream<Plan> plans = Stream.of(ONE, TWO.withExtensions(java.util.Map.of("/x", "?")));

    assertThatThrownBy(() -> LINES.write(plans, file)).isInstanceOf(IllegalArgumentException.class);

    assertThat(Files.exists(file)).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void passesOverBlankLinesAndCarriageReturns() {
    String text = "\n" + line(ONE).strip() + "\r\n \t\n" + line(TWO).strip();

    assertThat(LINES.read(in(text))).containsExactly(ONE, TWO);
  }

  @Test
  void namesTheLineThatDoesNotFit() {
    String text = line(ONE) + line(TWO).replace("\"plan\"", "\"poem\"");

    assertThatThrownBy(() -> LINES.read(in(text)).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage(
            "/info/nature must be one of [plan, progress-report, digest, other], but was 'poem'"
                + " (line 2, column 59)");
  }

  @Test
  void goesOnAfterALineThatIsNoPlan() {
    String text = line(ONE) + "{oh\n" + line(TWO).replace("\"title\"", "\"name\"");

    List<Reading<Optional<Plan>>> readings = LINES.readLenient(in(text)).toList();

    assertThat(readings).hasSize(3);
    assertThat(readings.get(1).value()).isEmpty();
    assertThat(readings.get(1).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo("json.unreadable-line");
              assertThat(finding.arguments()).containsEntry("line", "2");
            });
    assertThat(readings.get(2).findings().get(0).arguments()).containsEntry("line", "3");
  }

  @Test
  void goesOnAfterALineThatIsTooLong() {
    PlanJsonLines small = LINES.with(JsonLimits.standard().withMaxBytes(200));
    String text = line(ONE) + " ".repeat(300_000) + "\n" + line(TWO);

    List<Reading<Optional<Plan>>> readings = small.readLenient(in(text)).toList();

    assertThat(readings.get(1).findings().get(0).arguments().get("complaint"))
        .isEqualTo("must have at most 200 bytes (limit maxBytes), but had more");
    assertThat(readings.get(2).value()).contains(TWO);
  }

  @Test
  void closesWhatItReads() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    LINES.read(in).close();

    assertThat(closed[0]).isTrue();
  }
}
