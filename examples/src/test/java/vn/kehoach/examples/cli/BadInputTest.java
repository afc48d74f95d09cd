package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
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
  void refusesAPictureNamedAsAWordFile() throws IOException {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};

    refused(Files.write(folder.resolve("ke-hoach.docx"), bytes), "binary");
  }

  @Test
  void refusesALineWithoutEnd() throws IOException {
    refused(Files.writeString(folder.resolve("line.txt"), "a".repeat(10 << 20)), "MAX_PASSAGE");
  }

  @Test
  void saysThatAScanHasNoWords() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject picture =
          LosslessFactory.createFromImage(
              document, new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY));
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(picture, 0, 0, 612, 792);
      }
      document.save(scan.toFile());
    }

    refused(scan, "không có lớp văn bản", "OCR");
  }

  @Test
  void printsNothingThatCommandsATerminal() throws IOException {
    Path paper = folder.resolve("noise.txt");
    Files.writeString(paper, "KẾ HOẠCH\nThăm \u001b[31mđỏ\u202e\u0007\nI. MỤC TIÊU\n- Đạt 5%\n");

    Cli cli = Cli.run("read", paper);

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("ký tự điều khiển").doesNotContain("\u001b", "\u202e", "\u0007");
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
