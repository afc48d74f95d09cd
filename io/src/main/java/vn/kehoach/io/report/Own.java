package vn.kehoach.io.report;

import java.io.InputStream;
import vn.kehoach.io.page.RoomFile;

/** The files that lie beside the classes of this room. */
final class Own {

  private Own() {}

  static InputStream stream(String file) {
    return RoomFile.stream(Own.class, file);
  }

  static String text(String file) {
    return RoomFile.text(Own.class, file);
  }
}
