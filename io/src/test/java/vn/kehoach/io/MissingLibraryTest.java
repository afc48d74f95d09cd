package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Runs the readers where the libraries of single formats are missing. */
class MissingLibraryTest {

  @Test
  void namesTheArtifactForWebPages() throws Exception {
    assertThat(read("<html><p>Trồng rừng</p>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("reading 'x' needs the library org.jsoup:jsoup; add it to the class path");
  }

  @Test
  void namesTheArtifactForWordFiles() throws Exception {
    assertThat(read("PK\003\004word/document.xml".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("needs the library org.apache.poi:poi-ooxml;");
  }

  @Test
  void namesTheArtifactForPdfFiles() throws Exception {
    assertThat(read("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("needs the library org.apache.pdfbox:pdfbox;");
  }

  @Test
  void namesTheArtifactForSpreadsheets() throws Exception {
    assertThat(read("PK\003\004xl/workbook.xml".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("needs the library org.apache.poi:poi-ooxml;");
  }

  @Test
  void namesTheArtifactForOlderSpreadsheets() throws Exception {
    byte[] name = "Workbook".getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[600];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
    System.arraycopy(name, 0, bytes, 512, name.length);

    assertThat(read(bytes))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("needs the library org.apache.poi:poi;");
  }

  @Test
  void readsOtherFormatsAllTheSame() throws Exception {
    assertThat(read("I. MỤC TIÊU\nTrồng rừng.\n".getBytes(StandardCharsets.UTF_8))).isNull();
  }

  /** Returns what reading throws, or null. */
  private static Throwable read(byte[] bytes) throws Exception {
    Class<?> program = new Poor().loadClass(MissingLibraryTest.class.getName() + "$Program");
    try {
      program.getDeclaredMethod("run", byte[].class).invoke(null, (Object) bytes);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  /** What a user's program does. */
  public static final class Program {

    private Program() {}

    public static void run(byte[] bytes) throws IOException {
      PlanReader.standard().read(vn.kehoach.document.DocumentSource.of("x", bytes));
    }
  }

  /** Loads this project's classes itself, and none of the optional libraries. */
  private static final class Poor extends ClassLoader {

    Poor() {
      super(MissingLibraryTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.jsoup.") || name.startsWith("org.apache.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("vn.kehoach.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
