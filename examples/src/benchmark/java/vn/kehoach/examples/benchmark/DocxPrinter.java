package vn.kehoach.examples.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;

/** Prints the blocks of a paper as a Word file. */
final class DocxPrinter {

  private final XWPFDocument file;

  private DocxPrinter(XWPFDocument file) {
    this.file = file;
  }

  static DocumentSource print(Document paper) throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      DocxPrinter printer = new DocxPrinter(file);
      for (Block block : paper.blocks()) {
        printer.block(block);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.write(out);
      return DocumentSource.of("paper.docx", out.toByteArray());
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Table table) {
      table(table.rows());
    } else if (block instanceof Block.ListItem item) {
      paragraph(item.marker() + " " + item.text(), false);
    } else {
      boolean bold =
          block instanceof Block.Heading
              || (block instanceof Block.Paragraph words
                  && words.emphasis() == Block.Emphasis.BOLD);
      paragraph(block.text(), bold);
    }
  }

  private void paragraph(String words, boolean bold) {
    XWPFRun run = file.createParagraph().createRun();
    run.setText(words);
    run.setBold(bold);
  }

  private void table(List<Block.Row> rows) {
    int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    XWPFTable table = file.createTable(rows.size(), columns);
    for (int r = 0; r < rows.size(); r++) {
      List<Block.Cell> cells = rows.get(r).cells();
      for (int c = 0; c < cells.size(); c++) {
        table.getRow(r).getCell(c).setText(cells.get(c).text());
      }
    }
  }
}
