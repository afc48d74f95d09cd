package vn.kehoach.io.xlsx;

/**
 * What a cell shows.
 *
 * @param text its words, never blank
 * @param bold whether it is bold
 */
record Cell(String text, boolean bold) {}
