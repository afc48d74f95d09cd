package vn.kehoach.io.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.facts.FactsExport;

/** A paper tells the same facts in the older formats of Word and Excel as in the newer ones. */
class OlderFormatsTest {

  private static final Path SAMPLES = Path.of("src/test/resources/vn/kehoach/io/samples");

  @ParameterizedTest
  @ValueSource(strings = {"14-progress/paper.docx.script", "16-party-programme/paper.doc.script"})
  void readsTheSameFactsInBothFormatsOfWord(String script) throws IOException {
    Script paper = Script.of(Files.readString(SAMPLES.resolve(script)));

    assertThat(facts(DocPrinter.print(paper))).isEqualTo(facts(WordPrinter.print(paper)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05-year-columns-xlsx/paper.xlsx.script", "19-old-workbook/paper.xls.script"})
  void readsTheSameFactsInBothFormatsOfExcel(String script) throws IOException {
    Script paper = Script.of(Files.readString(SAMPLES.resolve(script)));

    assertThat(facts(SheetPrinter.printOld(paper))).isEqualTo(facts(SheetPrinter.print(paper)));
  }

  /** The files that another program saved, with automatic numbers, merged cells and changes. */
  @ParameterizedTest
  @CsvSource({
    "/vn/kehoach/io/docx/ke-hoach-mau.doc, /vn/kehoach/io/docx/ke-hoach-mau.docx",
    "/vn/kehoach/io/xlsx/chi-tieu-mau.xls, /vn/kehoach/io/xlsx/chi-tieu-mau.xlsx"
  })
  void readsTheSameFactsInFilesOfAnotherProgram(String older, String newer) throws IOException {
    assertThat(facts(file(older))).isEqualTo(facts(file(newer)));
  }

  /** The charset has no capitals with a tone, so that a citation before the issuer ends later. */
  @Test
  void readsTheSameFactsInWordsTypedInAnOldCharset() throws IOException {
    Map<String, String> typed = facts(file("/vn/kehoach/io/docx/ke-hoach-mau-tcvn3.doc"));
    Map<String, String> newer = facts(file("/vn/kehoach/io/docx/ke-hoach-mau.docx"));

    for (String name : List.of("indicators.csv", "tasks.csv", "outline.csv")) {
      assertThat(typed.get(name)).as(name).isEqualTo(newer.get(name));
    }
  }

  @Test
  void theFilesOfAnotherProgramTellFacts() throws IOException {
    assertThat(lines(facts(file("/vn/kehoach/io/docx/ke-hoach-mau.doc")), "indicators.csv"))
        .isPositive();
    assertThat(lines(facts(file("/vn/kehoach/io/docx/ke-hoach-mau.doc")), "tasks.csv"))
        .isPositive();
    assertThat(lines(facts(file("/vn/kehoach/io/xlsx/chi-tieu-mau.xls")), "indicators.csv"))
        .isPositive();
  }

  @Test
  void leavesOutTheCodeOfAFieldAroundAnotherField() throws IOException {
    Script paper =
        Script.of("Bài có \u0013 IF \u0013 NUMPAGES \u00141\u0015 = 1 \u0014một\u0015 trang");

    assertThat(PlanReader.standard().readDocument(DocPrinter.print(paper)).value().text())
        .isEqualTo("Bài có một trang\n");
  }

  /** Returns how many rows a file has below its head. */
  private static long lines(Map<String, String> facts, String name) {
    return facts.get(name).lines().count() - 1;
  }

  /** Returns the facts of a file, told by its content alone: they hold its name. */
  private static Map<String, String> facts(DocumentSource file) throws IOException {
    DocumentSource source = DocumentSource.of("paper", file.bytes());
    return FactsExport.files(PlanReader.standard().read(source).value());
  }

  private static DocumentSource file(String name) throws IOException {
    try (InputStream in = OlderFormatsTest.class.getResourceAsStream(name)) {
      return DocumentSource.of(name.substring(name.lastIndexOf('/') + 1), in.readAllBytes());
    }
  }
}
