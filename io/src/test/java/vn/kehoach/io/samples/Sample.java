package vn.kehoach.io.samples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentSource;

/**
 * A paper written for the tests, in the folder that also holds what a careful reader finds in it.
 *
 * @param name such as {@code 06-van-xuoi}
 * @param paper its file {@code paper.…}
 */
record Sample(String name, Path paper) {

  private static final Path FOLDER = Path.of("src/test/resources/vn/kehoach/io/samples");

  static Path folder() {
    return FOLDER;
  }

  static ImmutableList<Sample> all() throws IOException {
    try (Stream<Path> papers = Files.walk(FOLDER, 2)) {
      return papers
          .filter(file -> file.getFileName().toString().startsWith("paper."))
          .sorted()
          .map(file -> new Sample(file.getParent().getFileName().toString(), file))
          .collect(ImmutableList.toImmutableList());
    }
  }

  boolean isPdf() {
    return file().endsWith(".pdf.script");
  }

  private String file() {
    return paper.getFileName().toString();
  }

  /** Returns the paper in its format. */
  DocumentSource source() throws IOException {
    String text = Files.readString(paper, StandardCharsets.UTF_8);
    return switch (file()) {
      case "paper.docx.script" -> WordPrinter.print(Script.of(text));
      case "paper.doc.script" -> DocPrinter.print(Script.of(text));
      case "paper.xlsx.script" -> SheetPrinter.print(Script.of(text));
      case "paper.xls.script" -> SheetPrinter.printOld(Script.of(text));
      case "paper.pdf.script" -> PdfPrinter.print(Script.of(text));
      case "paper.nfd.txt" -> plain(Normalizer.normalize(text, Normalizer.Form.NFD));
      default -> plain(text);
    };
  }

  private DocumentSource plain(String text) {
    return DocumentSource.of(file(), text.getBytes(StandardCharsets.UTF_8));
  }
}
