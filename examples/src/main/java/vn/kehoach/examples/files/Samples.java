package vn.kehoach.examples.files;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.kehoach.document.DocumentSource;

/**
 * The bundled papers of two provinces, written for this project.
 *
 * <p>Names of provinces and of national papers are real; the plans, their people and their figures
 * are invented. The troubles of layout are those of real papers.
 */
public final class Samples {

  private static final String FOLDER = "/vn/kehoach/examples/samples/";

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("ke-hoach-4215-lam-dong.txt", "ke-hoach-88-ha-tinh.md");

  private Samples() {}

  /**
   * Returns the papers.
   *
   * @return a plain text with tables, and a Markdown text with targets in prose
   */
  public static ImmutableList<DocumentSource> all() {
    return NAMES.stream().map(Samples::load).collect(ImmutableList.toImmutableList());
  }

  private static DocumentSource load(String name) {
    try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("sample must stand in " + FOLDER + ", but not so " + name);
      }
      return DocumentSource.of(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
