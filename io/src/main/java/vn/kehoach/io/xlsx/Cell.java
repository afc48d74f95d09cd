package vn.kehoach.io.xlsx;

/**
 * What a cell shows.
 *
 * @param text its words, never blank
 * @param bold whether it is bold
 * @param font the name of its font, empty if it is not known
 */
record Cell(String text, boolean bold, String font) {

  Cell withText(String newText) {
    return new Cell(newText, bold, font);
  }
}
