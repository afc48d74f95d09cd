package vn.kehoach.examples.files;

import java.io.IOException;

/** A file without a word in it. */
public final class EmptyPaperException extends IOException {

  private static final long serialVersionUID = 1L;

  EmptyPaperException(String name) {
    super("paper must hold text, but '" + name + "' is empty");
  }
}
