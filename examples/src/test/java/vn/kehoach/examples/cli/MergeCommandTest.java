package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

class MergeCommandTest {

  @TempDir Path folder;
  private Path base = Path.of("");

  @BeforeEach
  void readTheSample() throws IOException {
    base = folder.resolve("base.json");
    Files.writeString(base, Cli.run("read", Cli.haTinh(), "--format", "json").out());
  }

  private Path edited(String name, String from, String to) throws IOException {
    String json = Files.readString(base);
    assertThat(json).contains(from);
    return Files.writeString(folder.resolve(name), json.replace(from, to));
  }

  private Path priced(String name, String amount) throws IOException {
    return edited(name, amount("80"), amount(amount));
  }

  private static String amount(String amount) {
    return "\"amount\": " + amount + ",";
  }

  @Test
  void bringsChangesOfBothTogether() throws IOException {
    Path ours = priced("ours.json", "81.25");
    Path theirs = edited("theirs.json", "    \"place\": \"", "    \"place\": \"thành phố ");

    Cli cli = Cli.run("merge", base, ours, theirs);

    assertThat(cli.err()).contains("Không có mâu thuẫn.");
    assertThat(cli.code()).isZero();
    Plan merged = PlanJson.standard().read(cli.out());
    assertThat(merged.info().place()).startsWith("thành phố ");
    assertThat(cli.out()).contains(amount("81.25")).doesNotContain(amount("80"));
  }

  @Test
  void tellsContradictionsAndLeavesThemOpen() throws IOException {
    Cli cli = Cli.run("merge", base, priced("ours.json", "81.25"), priced("theirs.json", "83.75"));

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.err()).contains("mâu thuẫn", "\"81,25 %\"", "\"83,75 %\"", "chưa quyết định");
    assertThat(cli.out()).contains(amount("81.25")).doesNotContain(amount("83.75"));
  }

  @Test
  void takesTheWordOfTheVersionNamed() throws IOException {
    Path out = folder.resolve("merged.json");

    Cli cli =
        Cli.run(
            "merge",
            base,
            priced("ours.json", "81.25"),
            priced("theirs.json", "83.75"),
            "--prefer",
            "theirs",
            "--out",
            out);

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).isEmpty();
    assertThat(Files.readString(out)).contains(amount("83.75")).doesNotContain(amount("81.25"));
  }
}
