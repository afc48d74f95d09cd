package vn.kehoach.io.xlsx;

import java.io.IOException;
import org.xml.sax.SAXException;
import vn.kehoach.io.bytes.Limits;

/** Counts the cells of a workbook. Not safe for use by several threads. */
final class CellCount {

  private final String name;
  private final Limits limits;
  private long cells;

  CellCount(String name, Limits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * Counts a cell while a parser is at work, which lets no other exception pass.
   *
   * @throws SAXException if there are too many; its cause says so
   */
  void cell() throws SAXException {
    try {
      cells++;
      limits.checkCells(name, cells);
    } catch (IOException e) {
      throw new SAXException(e);
    }
  }

  /**
   * Checks the size of a table before it is made.
   *
   * @throws IOException if it has too many cells
   */
  void checkTable(long rows, long columns) throws IOException {
    limits.checkCells(name, rows * columns);
  }
}
