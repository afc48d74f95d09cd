package vn.kehoach.examples.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;

/** Plans out of files: papers, which are read, and plans kept as JSON. */
public final class PlanFiles {

  /** The code of the finding that a file holds no text. */
  static final String EMPTY = "reading.empty";

  private static final int HEAD = 4096;

  private PlanFiles() {}

  /**
   * Reads a plan from a paper or from JSON.
   *
   * @param file the file
   * @return the plan with what was noticed on the way
   * @throws IOException if the file cannot be read, is empty, or is JSON that does not fit
   */
  public static Reading<Plan> read(Path file) throws IOException {
    return isJson(file) ? Reading.of(PlanJson.standard().read(file)) : readPaper(file);
  }

  /**
   * Reads what can be read of a plan; papers are always read so.
   *
   * @param file the file
   * @return the plan; findings tell which parts of the JSON did not fit
   * @throws IOException if the file cannot be read, is empty, or is no JSON at all
   */
  public static Reading<Plan> readLenient(Path file) throws IOException {
    return isJson(file) ? PlanJson.standard().readLenient(file) : readPaper(file);
  }

  /**
   * Returns what a file is called without its last extension.
   *
   * @param file the file
   * @return such as {@code 132-KH-UBND} for {@code plans/132-KH-UBND.txt}
   */
  public static String baseName(Path file) {
    String name = fileName(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Returns the name of the folder that holds what was read of a file.
   *
   * @param file the file
   * @return its base name without the dots at its beginning, so that {@code ...txt} cannot name the
   *     folder above; {@code paper} if nothing is left
   */
  public static String folderName(Path file) {
    String name = baseName(file);
    int from = 0;
    while (from < name.length() && name.charAt(from) == '.') {
      from++;
    }
    return from == name.length() ? "paper" : name.substring(from);
  }

  private static String fileName(Path file) {
    Path last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  /**
   * Reads a plan from the bytes of a paper.
   *
   * @param paper the bytes and what they are called
   * @return the plan with what was noticed on the way
   * @throws IOException if nothing can be read out of the bytes
   */
  public static Reading<Plan> read(DocumentSource paper) throws IOException {
    return extract(PlanReader.standard().readDocument(paper));
  }

  private static Reading<Plan> readPaper(Path file) throws IOException {
    return extract(readDocument(file));
  }

  private static Reading<Plan> extract(Reading<Document> document) throws IOException {
    if (document.noticed(EMPTY)) {
      throw new EmptyPaperException(document.value().name(), document.findings());
    }
    return document.then(PlanExtractor::extract);
  }

  /**
   * Reads the blocks of a paper.
   *
   * @param file the file
   * @return the paper with what was noticed
   * @throws IOException if nothing can be read out of it
   */
  static Reading<Document> readDocument(Path file) throws IOException {
    return PlanReader.standard().readDocument(file);
  }

  /**
   * Returns how many blocks a reader brings of a paper.
   *
   * @param file the file
   * @return the number of blocks; 0 for a plan kept as JSON, which has none of its own
   * @throws IOException if nothing can be read out of it
   */
  public static int countBlocks(Path file) throws IOException {
    return isJson(file) ? 0 : readDocument(file).value().blocks().size();
  }

  /** Returns whether a file is a plan kept as JSON, by its name or its first character. */
  static boolean isJson(Path file) throws IOException {
    if (fileName(file).toLowerCase(Locale.ROOT).endsWith(".json")) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return firstVisible(in.readNBytes(HEAD)) == '{';
    }
  }

  private static int firstVisible(byte[] head) {
    for (byte b : head) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b;
      }
    }
    return -1;
  }
}
