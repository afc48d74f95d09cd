package vn.kehoach.io.text;

/**
 * A possible row of a table.
 *
 * @param from the index of its first cell with words
 * @param to the index after its last
 * @param lead the empty cells before the first
 * @param inner the empty cells between
 * @param length all cells
 */
record RowShape(int from, int to, int lead, int inner, int length) {}
