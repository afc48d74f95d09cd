package vn.kehoach.examples.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script with the tool of this JDK; the class path stands in for the jar. */
class ScriptTest {

  private static final Path SCRIPT = Path.of("jshell", "kehoach.jsh");
  private static final String JAR = "examples/target/kehoach.jar";

  @TempDir Path folder;

  private static Path tool() {
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    Path windows = bin.resolve("jshell.exe");
    return Files.exists(windows) ? windows : bin.resolve("jshell");
  }

  @Test
  void readsShowsAndComparesInOneLineEach() throws Exception {
    assumeTrue(Files.exists(tool()), "no jshell in " + tool().getParent());
    Path paper = Path.of("src/main/resources/vn/kehoach/examples/samples/ke-hoach-88-ha-tinh.md");

    String said =
        run(
            "var a = read(\"" + paper.toString().replace('\\', '/') + "\")",
            "show(a)",
            "check(a)",
            "compare(a, sample(1))",
            "System.out.println(a.tasks().size() + \" nhiệm vụ\")");

    assertThat(said)
        .contains("Tỉnh ủy Hà Tĩnh")
        .contains("đạt 105%")
        .contains("Chênh lệch")
        .contains("\n8 nhiệm vụ\n")
        .doesNotContain("Error");
  }

  private String run(String... lines) throws IOException, InterruptedException {
    String script = Files.readString(SCRIPT);
    assertThat(script).contains(JAR);
    Path copy = folder.resolve("kehoach.jsh");
    Files.writeString(
        copy,
        script.replace(JAR, System.getProperty("java.class.path"))
            + String.join("\n", lines)
            + "\n/exit\n");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                tool().toString(),
                "-J-Dfile.encoding=UTF-8",
                "-R-Dfile.encoding=UTF-8",
                "-J-Djava.util.prefs.userRoot=" + folder,
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    assertThat(ended).as("jshell ended within two minutes").isTrue();
    return Files.readString(said, StandardCharsets.UTF_8);
  }
}
