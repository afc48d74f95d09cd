package vn.kehoach.io.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String VALUE_HEAD =
      "no,name,group,period_start,period_end,kind,comparator,value,value_max,unit,qualitative\n";
  private static final String TASK_HEAD =
      "section,no,text,lead,cooperating,deliverables,schedule_kind,start,end\n";
  private static final String OUTLINE_HEAD = "level,marker,heading,parent_marker\n";

  @TempDir Path folder;

  @BeforeEach
  void makeGold() throws IOException {
    write("gold/a.indicators.csv", VALUE_HEAD + "1,Số giường bệnh,,,2025,target,eq,6.8,,giường,");
  }

  @Test
  void comparesNumbersByValueAndUnitsInTheirSpellings() throws IOException {
    write("gold/a.indicators.csv", values("1,Số bác sĩ,,,2025,target,eq,6.80,,bác sĩ/1 vạn dân,"));

    Evaluation evaluation =
        read("a", "indicators.csv", values("1,số bác sĩ,,,2025,target,eq,6.8,,bác sĩ/10.000 dân,"));

    assertThat(evaluation.score(Field.VALUES_RIGHT)).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.misses()).isEmpty();
  }

  @Test
  void tellsAWrongNumberAsTheNumberAndNotAsAnotherRow() throws IOException {
    Evaluation evaluation =
        read("a", "indicators.csv", values("1,Số giường bệnh,,,2025,target,eq,68,,giường,"));

    assertThat(evaluation.score(Field.VALUES)).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.score(Field.VALUE_AMOUNT)).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.score(Field.VALUE_UNIT)).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.misses())
        .containsExactly(
            new Miss(
                "a", Field.VALUE_AMOUNT, Miss.Kind.DIFFERENT, "[1] Số giường bệnh", "6.8", "68"));
  }

  @Test
  void tellsAWrongDateUnitOrKindAsSuch() throws IOException {
    Evaluation evaluation =
        read("a", "indicators.csv", values("1,Số giường bệnh,,,2030,actual,eq,6.8,,,"));

    assertThat(evaluation.misses())
        .extracting(Miss::toString)
        .containsExactly(
            "a value.period-end [1] Số giường bệnh: '2025', but read '2030'",
            "a value.kind [1] Số giường bệnh: 'target', but read 'actual'",
            "a value.unit [1] Số giường bệnh: missed 'giường'");
  }

  @Test
  void scoresAMissingFileAsNothingRead() throws IOException {
    Evaluation evaluation = Evaluation.of(folder.resolve("gold"), Map.of());

    assertThat(evaluation.score(Field.VALUES)).isEqualTo(new Score(0, 1, 0));
    assertThat(evaluation.misses()).extracting(Miss::kind).containsExactly(Miss.Kind.MISSED);
  }

  @Test
  void leavesAloneWhatTheGoldDoesNotSpeakOf() throws IOException {
    Evaluation evaluation =
        read("a", "tasks.csv", TASK_HEAD + "I,1,Trồng rừng ven biển,Sở Y tế,,,none,,");

    assertThat(evaluation.scores()).doesNotContainKey(Field.TASKS);
    assertThat(evaluation.score(Field.TASKS)).isEqualTo(Score.NONE);
  }

  @Test
  void countsEachAgencyAndAcceptsAnyOrder() throws IOException {
    write(
        "gold/a.tasks.csv",
        TASK_HEAD
            + "I,1,Mở lớp dạy bơi cho trẻ em,Sở Y tế; Sở Nội vụ,,,deadline,,2026-06\n"
            + "I,2,Trồng hai nghìn cây bóng mát,Sở Xây dựng,,,none,,\n");

    Evaluation evaluation =
        read(
            "a",
            "tasks.csv",
            TASK_HEAD
                + "I,1,Mở lớp dạy bơi cho trẻ em,Sở Nội vụ; Sở Y tế,,,deadline,,2026-06\n"
                + "I,2,Trồng hai nghìn cây bóng mát,Sở Xây dựng; Sở Tài chính,,,none,,2027\n");

    assertThat(evaluation.score(Field.LEAD)).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.score(Field.TASK_LEAD)).isEqualTo(new Score(3, 3, 4));
    assertThat(evaluation.score(Field.SCHEDULE)).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.score(Field.TASK_SCHEDULE_KIND)).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.score(Field.TASK_END)).isEqualTo(new Score(1, 1, 2));
    assertThat(evaluation.score(Field.TASKS_RIGHT)).isEqualTo(new Score(1, 2, 2));
  }

  @Test
  void asksForDeliverablesInAnnexesAlone() throws IOException {
    write(
        "gold/a.tasks.csv",
        TASK_HEAD
            + "II,1,Soạn thảo đề án cấp nước,,,Đề án,none,,\n"
            + "PHỤ LỤC,1,Lập bản đồ ngập lụt,,,Bản đồ,none,,\n");

    Evaluation evaluation =
        read(
            "a",
            "tasks.csv",
            TASK_HEAD
                + "II,1,Soạn thảo đề án cấp nước,,,,none,,\n"
                + "PHỤ LỤC,1,Lập bản đồ ngập lụt,,,Báo cáo,none,,\n");

    assertThat(evaluation.score(Field.DELIVERABLES)).isEqualTo(new Score(1, 2, 2));
    assertThat(evaluation.score(Field.TASK_DELIVERABLES)).isEqualTo(new Score(0, 1, 1));
  }

  @Test
  void comparesHeadingsInTheirOrder() throws IOException {
    write(
        "gold/a.outline.csv",
        OUTLINE_HEAD + "1,I.,MỤC TIÊU,\n1,II.,NHIỆM VỤ,\n2,a),Về y tế,II\n1,III.,KINH PHÍ,\n");

    Evaluation evaluation =
        read(
            "a",
            "outline.csv",
            OUTLINE_HEAD + "1,II,Nhiệm vụ,\n1,I,Mục tiêu,\n2,b,Về y tế,II\n2,III,Kinh phí,\n");

    assertThat(evaluation.score(Field.OUTLINE)).isEqualTo(new Score(2, 4, 4));
    assertThat(evaluation.score(Field.OUTLINE_HEADING)).isEqualTo(new Score(3, 4, 4));
    assertThat(evaluation.score(Field.OUTLINE_MARKER)).isEqualTo(new Score(2, 4, 4));
    assertThat(evaluation.score(Field.OUTLINE_LEVEL)).isEqualTo(new Score(2, 4, 4));
  }

  @Test
  void scoresTheHeaderKeyByKey() throws IOException {
    write(
        "gold/a.meta.json",
        "{\"number\": \"12\", \"place\": \"Sông Hoa\", \"territory\": \"Sông Hoa\","
            + " \"period\": {\"start\": \"2026\", \"end\": null}, \"signers\": [{\"name\": \"Lê"
            + " An\"}], \"all_references\": [\"5/QĐ-TTg\", {\"number\": \"7-NQ/TW\"}]}");

    Evaluation evaluation =
        read(
            "a",
            "meta.json",
            "{\"number\": \"12\", \"place\": null, \"title\": \"thừa\", \"territory\": \"Núi Đá\","
                + " \"period\": {\"start\": \"2026\", \"end\": \"2030\"}, \"signers\": [{\"name\":"
                + " \"LÊ AN\"}], \"all_references\": [\"5/QĐ- TTg\"]}");

    assertThat(evaluation.score(Field.META)).isEqualTo(new Score(3, 4, 4));
    assertThat(evaluation.score(Field.META_PLACE)).isEqualTo(new Score(0, 1, 0));
    assertThat(evaluation.score(Field.META_TITLE)).isEqualTo(new Score(0, 0, 1));
    assertThat(evaluation.score(Field.META_PERIOD_END)).isEqualTo(new Score(0, 0, 1));
    assertThat(evaluation.score(Field.META_TERRITORY)).isEqualTo(new Score(0, 1, 1));
    assertThat(evaluation.score(Field.META_SIGNERS)).isEqualTo(new Score(1, 1, 1));
    assertThat(evaluation.score(Field.REFERENCES)).isEqualTo(new Score(1, 2, 1));
  }

  @Test
  void forgivesWhereCarefulReadersDiffer() throws IOException {
    write(
        "gold/a.indicators.csv",
        values(
            "1.1,Số giường bệnh,,,2025,target,eq,6.8,,giường,",
            "2,Số bác sĩ,,,2025,target,eq,5,,người,",
            "2,Số bác sĩ,,,2030,target,eq,9,,người,"));
    write(
        "gold/alternatives.csv",
        "doc,file,key,field\na,indicators,1.1-1.4,\"unit, comparator\"\na,indicators,2 (9),rows\n");
    write("gold/borderline.csv", "doc,kind,text\na,indicator,tổng đài 1022\n");

    Evaluation evaluation =
        read(
            "a",
            "indicators.csv",
            values(
                "1.1,Số giường bệnh,,,2025,target,le,6.8,,,",
                "2,Số bác sĩ,,,2025,target,eq,5,,người,",
                "3,Tổng đài 1022,,,,target,eq,1022,,,"));

    assertThat(evaluation.score(Field.VALUES_RIGHT)).isEqualTo(new Score(2, 2, 2));
    assertThat(evaluation.misses()).isEmpty();
  }

  @Test
  void poolsCountsAndNotShares() throws IOException {
    write("gold/b/indicators.csv", values("1,Số xã,,,,target,eq,3,,xã,", "2,x,,,,target,eq,4,,,"));

    Evaluation evaluation =
        read("a", "indicators.csv", values("1,Số giường bệnh,,,2025,target,eq,6.8,,giường,"));

    assertThat(evaluation.documents())
        .extracting(DocumentEvaluation::document)
        .containsExactly("a", "b");
    assertThat(evaluation.scores().get(Field.VALUES)).isEqualTo(new Score(1, 3, 1));
    assertThat(evaluation.score(Field.VALUES).recall()).isEqualTo(1.0 / 3);
    assertThat(evaluation.score(Field.VALUES).f1()).isEqualTo(0.5);
    assertThat(evaluation.score(Field.VALUES)).hasToString("1.000/0.333/0.500 (1/3)");
  }

  @Test
  void refusesFoldersThatHoldNothing() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThatThrownBy(() -> Evaluation.of(empty, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("gold must hold files such as DOC.indicators.csv");
    assertThatThrownBy(() -> Evaluation.of(folder.resolve("gold"), folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void namesTheFileThatIsBroken() throws IOException {
    write("gold/a.meta.json", "{\"number\": ");
    assertThatThrownBy(() -> Evaluation.of(folder.resolve("gold"), Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("a.meta.json must be JSON, but: ");

    write("gold/a.meta.json", "{}");
    write("gold/alternatives.csv", "doc,file,key,field\na,tasks,I#một,lead\n");
    assertThatThrownBy(() -> Evaluation.of(folder.resolve("gold"), Map.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("but was 'I#một'");
  }

  private Evaluation read(String document, String file, String text) throws IOException {
    return Evaluation.of(folder.resolve("gold"), Map.of(document, Map.of(file, text)));
  }

  private static String values(String... rows) {
    return VALUE_HEAD + String.join("\n", rows) + "\n";
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
