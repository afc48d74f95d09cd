package vn.kehoach.io.pdf;

/**
 * Turns a page so that its text stands upright, with the origin at the top left.
 *
 * @param quarters how often a quarter turn clockwise, 0 to 3
 * @param left the left edge of the page as drawn
 * @param bottom its lower edge
 * @param wide its width as drawn
 * @param high its height as drawn
 */
record Turn(int quarters, double left, double bottom, double wide, double high) {

  double x(double drawnX, double drawnY) {
    return switch (quarters) {
      case 0 -> drawnX - left;
      case 1 -> drawnY - bottom;
      case 2 -> wide - (drawnX - left);
      default -> high - (drawnY - bottom);
    };
  }

  double y(double drawnX, double drawnY) {
    return switch (quarters) {
      case 0 -> high - (drawnY - bottom);
      case 1 -> drawnX - left;
      case 2 -> drawnY - bottom;
      default -> wide - (drawnX - left);
    };
  }

  double width() {
    return quarters % 2 == 0 ? wide : high;
  }

  double height() {
    return quarters % 2 == 0 ? high : wide;
  }
}
