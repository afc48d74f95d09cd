package vn.kehoach.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;

/** Writes the blocks of a document in another format. */
final class PaperConverter {

  private PaperConverter() {}

  /** Returns a web page with the document among a menu and a footer. */
  static DocumentSource toHtml(Document document) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><body>");
    page.append("<div><a href=/>Trang chủ</a> <a href=/tin>Tin tức</a></div><div>");
    for (Block block : document.blocks()) {
      page.append(
          block.fold(
              heading -> "<h2>" + escaped(heading.text()) + "</h2>",
              PaperConverter::paragraph,
              item -> "<p>" + escaped(item.marker() + " " + item.text()) + "</p>",
              PaperConverter::table));
    }
    page.append("</div><div>Bản quyền</div></body></html>");
    return DocumentSource.of(document.name(), page.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String paragraph(Block.Paragraph paragraph) {
    return switch (paragraph.emphasis()) {
      case NONE -> "<p>" + escaped(paragraph.text()) + "</p>";
      case BOLD -> "<p><b>" + escaped(paragraph.text()) + "</b></p>";
      case ITALIC -> "<p><i>" + escaped(paragraph.text()) + "</i></p>";
    };
  }

  private static String table(Block.Table table) {
    StringBuilder rows = new StringBuilder("<table>");
    for (Block.Row row : table.rows()) {
      rows.append("<tr>");
      for (Block.Cell cell : row.cells()) {
        rows.append("<td rowspan=").append(cell.rowSpan());
        rows.append(" colspan=").append(cell.columnSpan()).append('>');
        rows.append(escaped(cell.text())).append("</td>");
      }
      rows.append("</tr>");
    }
    return rows.append("</table>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Returns a Word file. */
  static DocumentSource toWord(Document document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      for (Block block : document.blocks()) {
        if (block instanceof Block.Table table) {
          write(word, table);
        } else {
          write(word.createParagraph(), block);
        }
      }
      word.write(bytes);
    }
    return DocumentSource.of(document.name(), bytes.toByteArray());
  }

  private static void write(XWPFParagraph paragraph, Block block) {
    String marker = block instanceof Block.ListItem item ? item.marker() + " " : "";
    XWPFRun run = paragraph.createRun();
    run.setText(marker + block.text());
    if (block instanceof Block.Paragraph set) {
      run.setBold(set.emphasis() == Block.Emphasis.BOLD);
      run.setItalic(set.emphasis() == Block.Emphasis.ITALIC);
    }
  }

  private static void write(XWPFDocument word, Block.Table table) {
    XWPFTable written = word.createTable();
    written.removeRow(0);
    for (Block.Row row : table.rows()) {
      XWPFTableRow line = written.createRow();
      while (!line.getTableCells().isEmpty()) {
        line.removeCell(0);
      }
      List<Block.Cell> cells = row.cells();
      cells.forEach(cell -> line.createCell().setText(cell.text()));
    }
  }
}
