package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SourceCommandTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path folder;

  @Test
  void marksThePrintedWordsInTheirParagraph() {
    Cli cli = Cli.run("source", Cli.haTinh(), "i-1-target-1");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out())
        .contains("giá trị: trên 70 % (ghi tại chỗ)")
        .contains("› a) Đến năm 2025:")
        .contains("khối 18, ký tự 1041-1053, dòng 38")
        .contains("giải quyết trực tuyến [[đạt trên 70%]]. Tỉ lệ")
        .contains("thời điểm: ../2025 (lấy từ đề mục phía trên)");
  }

  @Test
  void showsTheRowAndTheHeadOfACell() {
    Cli cli = Cli.run("source", "--lang", "en", Cli.lamDong(), "i1-5-target-2");

    assertThat(cli.out())
        .contains("row 8, column 4: Đến năm 2025")
        .contains("| 52% | [[80%]] | 75% |")
        .contains("period: ../2025 (from the head of the column)");
  }

  @Test
  void listsAllFactsWithTheirIdsWhereNoneIsGiven() {
    Cli cli = Cli.run("source", "--lang=en", Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines())
        .anyMatch(line -> line.startsWith("i-1-target-1 ") && line.contains(" value "))
        .anyMatch(line -> line.startsWith("s-II.2.a ") && line.contains("a) Đến năm 2025"));
  }

  @Test
  void namesTheNearestIdsWhereThereIsNoSuchFact() {
    Cli cli = Cli.run("source", "--lang=en", Cli.haTinh(), "i-1-target-9");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err().lines()).hasSize(1);
    assertThat(cli.err()).contains("there is no fact i-1-target-9").contains("i-1-target-1");
  }

  @Test
  void takesAPointerOrThePlaceOfAFinding() {
    String byId = Cli.run("source", Cli.haTinh(), "i-1-target-1").out();
    String json = Cli.run("source", "--format=json", Cli.haTinh(), "i-1-target-1").out();
    String span = MAPPER.readTree(json).get("supports").get(0).get("span").asString();

    assertThat(Cli.run("source", Cli.haTinh(), "/indicators/0/values/0/period").out())
        .isEqualTo(byId);
    assertThat(Cli.run("source", Cli.haTinh(), "@" + span).out()).contains("[[đạt trên 70%]]");
    assertThat(Cli.run("source", Cli.haTinh(), "feed#0:0-5").code()).isEqualTo(2);
  }

  @Test
  void printsJsonWithTheMarksCounted() {
    Cli cli = Cli.run("source", "--format", "json", Cli.haTinh(), "i-1-target-1");

    JsonNode value = MAPPER.readTree(cli.out()).get("supports").get(0);
    JsonNode passage = value.get("passages").get(0);
    int from = passage.get("marks").get(0).get(0).asInt();
    int to = passage.get("marks").get(0).get(1).asInt();
    assertThat(passage.get("text").asString().substring(from, to)).isEqualTo("đạt trên 70%");
    assertThat(value.get("line").asInt()).isEqualTo(38);
    assertThat(MAPPER.readTree(Cli.run("source", "--format=json", Cli.haTinh()).out()).get("facts"))
        .hasSizeGreaterThan(40);
  }

  @Test
  void needsNoPaperForAPlanKeptAsJsonButForItsLine() {
    Path json = folder.resolve("plan.json");
    Cli.run("read", Cli.haTinh(), "--format", "json", "--out", json);

    Cli alone = Cli.run("source", json, "i-1-target-1");
    Cli beside = Cli.run("source", json, "i-1-target-1", "--paper", Cli.haTinh());
    Cli wrong = Cli.run("source", json, "i-1-target-1", "--paper", Cli.lamDong());

    assertThat(alone.out()).contains("[[đạt trên 70%]]").doesNotContain("dòng 38");
    assertThat(beside.out()).contains("[[đạt trên 70%]]").contains("dòng 38");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.err()).contains("paper must be the one the plan was read from");
  }
}
