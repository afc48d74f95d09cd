package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the file, the answer is one line, exit code 3 and nothing half-written. */
class BadInputTest {

  private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

  @TempDir Path folder;

  private void refused(Path file, String... reasons) throws IOException {
    Path out = folder.resolve("out");
    for (String command : new String[] {"read", "validate"}) {
      check(Cli.run(command, file), file, reasons);
    }
    check(Cli.run("facts", file, "--out", out), file, reasons);
    check(Cli.run("read", "--lenient", file, "--out", out.resolve("plan.json")), file, reasons);
    assertThat(out).doesNotExist();
  }

  private static void check(Cli cli, Path file, String... reasons) {
    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err().lines()).hasSize(1);
    assertThat(cli.err()).startsWith("kehoach: " + file + ": ").contains(reasons);
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    refused(Files.createFile(folder.resolve("empty.txt")), "tệp trống");
  }

  @Test
  void refusesAFileOfBlanks() throws IOException {
    refused(Files.writeString(folder.resolve("blank.md"), " \n\u00a0\n"), "tệp trống");
  }

  @Test
  void refusesAnEmptyJsonFile() throws IOException {
    refused(Files.createFile(folder.resolve("empty.json")), "JSON");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF, 0};

    refused(Files.write(folder.resolve("scan.txt"), bytes), "binary");
  }

  @Test
  void refusesAMissingFile() throws IOException {
    refused(folder.resolve("no.txt"), "không có tệp này");
  }

  @Test
  void refusesAFolder() throws IOException {
    refused(Files.createDirectory(folder.resolve("plans")), "là thư mục");
  }

  @Test
  void refusesAHugePaper() throws IOException {
    refused(sparse("huge.txt"), "maxBytes");
  }

  @Test
  void refusesAHugeJsonFile() throws IOException {
    refused(sparse("huge.json"), "JSON");
  }

  private Path sparse(String name) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(TWO_HUNDRED_MEGABYTES);
    }
    return file;
  }

  @Test
  void refusesJsonNestedTooDeep() throws IOException {
    String json = "{\"indicators\":" + "[".repeat(100_000);

    refused(Files.writeString(folder.resolve("deep.json"), json), "JSON");
  }

  @Test
  void refusesJsonThatRepeatsAMember() throws IOException {
    String json = "{\"format\":\"kehoach/plan\",\"format\":\"kehoach/plan\"}";

    refused(Files.writeString(folder.resolve("twice.json"), json), "format");
  }

  @Test
  void refusesJsonWithAHugeNumber() throws IOException {
    String json = "{\"format\":\"kehoach/plan\",\"version\":" + "9".repeat(100_000) + "}";

    refused(Files.writeString(folder.resolve("number.json"), json), "JSON");
  }

  @Test
  void refusesAForeignCharset() throws IOException {
    byte[] bytes = "KẾ HOẠCH trồng cây".getBytes(Charset.forName("windows-1258"));

    refused(Files.write(folder.resolve("old.txt"), bytes), "UTF-8");
  }

  @Test
  void showsTheStackTraceOnlyWhenAsked() {
    Path file = folder.resolve("no.txt");

    assertThat(Cli.run("read", "--verbose", file).err()).contains("NoSuchFileException");
    assertThat(Cli.run("read", file).err()).doesNotContain("Exception");
  }

  @Test
  void readsEachPaperOnItsOwn() throws IOException {
    Path[] files = {
      Files.createFile(folder.resolve("empty.txt")), Cli.haTinh(), folder.resolve("no.txt")
    };

    Cli cli = Cli.run(Stream.concat(Stream.of("validate"), Stream.of(files)).toArray());

    assertThat(cli.code()).isEqualTo(3);
    assertThat(cli.out()).contains("== " + Cli.haTinh());
    assertThat(cli.err().lines()).hasSize(2);
  }
}
