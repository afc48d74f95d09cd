package vn.kehoach.io.evaluation;

/**
 * Two rows that speak of one fact.
 *
 * @param gold the position in the gold
 * @param read the position in what was read
 */
record Pair(int gold, int read) {}
