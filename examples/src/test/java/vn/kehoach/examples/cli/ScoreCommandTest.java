package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  private static final String HEAD = "section,no,text,lead,cooperating,schedule_kind,start,end\n";

  @TempDir Path folder;

  private Path gold;
  private Path read;

  @BeforeEach
  void makeFacts() throws IOException {
    gold = Files.createDirectories(folder.resolve("gold"));
    read = Files.createDirectories(folder.resolve("read/a"));
    Files.writeString(
        gold.resolve("a.tasks.csv"),
        HEAD + "I,1,Trồng rừng ven biển,Sở Y tế,,none,,\nI,2,Mở lớp dạy bơi,,,none,,\n");
    Files.writeString(
        read.resolve("tasks.csv"), HEAD + "I,1,Trồng rừng ven biển,Sở Nội vụ,,none,,\n");
  }

  @Test
  void printsScoresAndMissesInBothLanguages() {
    Cli vietnamese = Cli.run("score", gold, folder.resolve("read"), "--misses", 1);
    Cli english = Cli.run("score", gold, folder.resolve("read"), "--misses", 1, "--lang", "en");

    assertThat(vietnamese.code()).isZero();
    assertThat(vietnamese.out())
        .startsWith("trường")
        .containsPattern("tasks +1\\.000 +0\\.500 +0\\.667 +1 +2 +1\n")
        .contains("a tasks [I 2]: sót «Mở lớp dạy bơi»\n")
        .endsWith("a task.lead [I 1] Trồng rừng ven biển: cần «Sở Y tế», đọc thành «Sở Nội vụ»\n");
    assertThat(english.out())
        .startsWith("field")
        .contains("a tasks [I 2]: missed ‘Mở lớp dạy bơi’");
  }

  @Test
  void listsNoMissesUnlessAsked() {
    assertThat(Cli.run("score", gold, folder.resolve("read")).out()).doesNotContain("Mở lớp");
  }

  @Test
  void printsOneLineOfJson() {
    Cli cli = Cli.run("score", gold, folder.resolve("read"), "--misses=9", "--format=json");

    assertThat(cli.out().lines()).hasSize(1);
    assertThat(cli.out())
        .contains("\"lead\":{\"p\":0.0,\"r\":0.0,\"f1\":0.0,\"hit\":0,\"gold\":1,\"out\":1}")
        .contains("{\"document\":\"a\",\"field\":\"tasks\",\"kind\":\"missed\"");
  }

  @Test
  void saysWhichFolderIsMissingOrEmpty() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    assertThat(Cli.run("score", folder.resolve("no"), read).err())
        .isEqualTo(
            "kehoach: " + folder.resolve("no") + ": cần một thư mục dữ kiện, nhưng không có\n");
    assertThat(Cli.run("score", gold, folder.resolve("no")).code()).isEqualTo(3);
    Cli nothing = Cli.run("score", empty, read, "--lang=en");
    assertThat(nothing.code()).isEqualTo(3);
    assertThat(nothing.err()).contains(empty + " holds no gold");
  }

  @Test
  void saysWhichFileIsBroken() throws IOException {
    Files.writeString(gold.resolve("a.meta.json"), "{");

    Cli cli = Cli.run("score", gold, folder.resolve("read"), "--lang=en");

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.err()).contains("a.meta.json must be JSON");
  }
}
