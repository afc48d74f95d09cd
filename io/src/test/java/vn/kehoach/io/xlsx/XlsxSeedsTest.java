package vn.kehoach.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.facts.FactsExport;

/** Writes the tables of a real paper into a workbook; skipped where it is absent. */
class XlsxSeedsTest {

  @Test
  void readsTheSameFactsAsFromTheTablesInText() throws IOException {
    Path paper = shared().resolve("seeds").resolve("004.txt");
    assumeTrue(Files.isRegularFile(paper), "the papers are not beside the repository");
    Document text = PlanReader.standard().readDocument(paper).value();
    ImmutableList<Block> tables =
        text.blocks().stream()
            .filter(block -> block instanceof Block.Table)
            .collect(ImmutableList.toImmutableList());

    Document document =
        XlsxReader.of(Limits.standard())
            .read(DocumentSource.of("004.xlsx", workbook(tables)))
            .value();

    assertThat(document.blocks()).hasSameSizeAs(tables);
    Document ofTables = Document.builder().from(text).blocks(tables).build();
    assertThat(facts(document)).isEqualTo(facts(ofTables));
    assertThat(facts(document).get(0).lines().count()).isGreaterThan(50);
  }

  private static List<String> facts(Document document) {
    var files = FactsExport.files(PlanExtractor.extract(document).value());
    return List.of(files.getOrDefault("indicators.csv", ""), files.getOrDefault("tasks.csv", ""));
  }

  /** Writes a sheet for each table, numbers as real numbers where that shows the same. */
  private static byte[] workbook(List<Block> tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      for (Block block : tables) {
        XSSFSheet sheet = book.createSheet();
        int number = 0;
        for (Block.Row cells : ((Block.Table) block).rows()) {
          Row row = sheet.createRow(number++);
          for (int c = 0; c < cells.cells().size(); c++) {
            write(row, c, cells.cells().get(c).text());
          }
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  private static void write(Row row, int column, String text) {
    boolean plain = text.matches("[1-9][0-9]*(,[0-9]*[1-9])?");
    if (plain) {
      row.createCell(column).setCellValue(Double.parseDouble(text.replace(',', '.')));
    } else if (!text.isEmpty()) {
      row.createCell(column).setCellValue(text);
    }
  }

  private static Path shared() {
    String named = System.getProperty("kehoach.shared", "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    Path root = Path.of("").toAbsolutePath();
    while (root.getParent() != null && Files.exists(root.resolve("../pom.xml"))) {
      root = root.getParent();
    }
    return root.resolve("../shared").normalize();
  }
}
