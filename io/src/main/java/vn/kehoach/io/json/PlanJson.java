package vn.kehoach.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.ByteArrayBuilder;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;

/**
 * A reader and writer of one plan as JSON.
 *
 * <p>The same plan gives the same bytes, and reading them gives an equal plan. Strict reading stops
 * at the first thing that does not fit; lenient reading keeps it as it stood, says so in a finding,
 * and writes it back, so that nothing is lost:
 *
 * <pre>{@code
 * PlanJson json = PlanJson.standard();
 * Reading<Plan> reading = json.readLenient(Path.of("ke-hoach.json"));
 * json.write(reading.value(), Path.of("ke-hoach.json"));
 * }</pre>
 *
 * <p>A member that this version does not know is an error for a strict reader, unless the file says
 * that it is of a later version ({@code "version": "1.4"}); then it is kept. Files of another
 * number before the dot are refused. A member that stands twice in its object is refused by both
 * readers.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanJson {

  private static final int USUAL_SIZE = 1 << 14;
  private static final PlanJson STANDARD =
      new PlanJson(new JsonCodec(JsonLimits.standard()), JsonStyle.PRETTY);

  private final JsonCodec codec;
  private final JsonStyle style;

  private PlanJson(JsonCodec codec, JsonStyle style) {
    this.codec = codec;
    this.style = style;
  }

  /**
   * Returns the usual reader and writer.
   *
   * @return one with the standard limits that writes the canonical layout
   */
  public static PlanJson standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of this that accepts more or less.
   *
   * @param limits what is accepted at most
   * @return the reader and writer with those limits
   */
  public PlanJson with(JsonLimits limits) {
    return new PlanJson(new JsonCodec(limits), style);
  }

  /**
   * Returns a copy of this that lays its files out otherwise.
   *
   * @param layout pretty or compact
   * @return the reader and writer with that layout
   */
  public PlanJson with(JsonStyle layout) {
    return new PlanJson(codec, layout);
  }

  JsonCodec codec() {
    return codec;
  }

  /**
   * Returns a plan as JSON.
   *
   * @param plan the plan
   * @return UTF-8, with a line feed at the end
   * @throws IllegalArgumentException if a kept extension is not JSON, a text holds half of a
   *     character, or the plan is nested deeper than the limit
   */
  public byte[] write(Plan plan) {
    try (ByteArrayBuilder bytes = new ByteArrayBuilder(USUAL_SIZE)) {
      writeTo(bytes, plan);
      return bytes.toByteArray();
    }
  }

  /**
   * Returns a plan as JSON text.
   *
   * @param plan the plan
   * @return the text of {@link #write(Plan)}
   * @throws IllegalArgumentException as there
   */
  public String toJson(Plan plan) {
    return new String(write(plan), StandardCharsets.UTF_8);
  }

  /**
   * Writes a plan to a file, which is there whole or not at all.
   *
   * <p>The bytes are written beside the file and moved to its place at the end. A file that stood
   * there is replaced.
   *
   * @param plan the plan
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #write(Plan)}
   */
  public void write(Plan plan, Path file) throws IOException {
    byte[] bytes = write(plan);
    SafeFile.write(file, out -> out.write(bytes));
  }

  void writeTo(OutputStream target, Plan plan) {
    codec.write(target, style, out -> PlanFile.PLAN.write(plan, out, Extras.NONE));
  }

  /**
   * Reads a plan strictly.
   *
   * @param bytes JSON in UTF-8
   * @return the plan
   * @throws PlanJsonException if something does not fit, with its place
   */
  public Plan read(byte[] bytes) throws PlanJsonException {
    return codec.read(bytes, PlanFile.PLAN, JsonIn.Mode.STRICT).value();
  }

  /**
   * Reads a plan strictly from text.
   *
   * @param json the text
   * @return the plan
   * @throws PlanJsonException if something does not fit, with its place
   */
  public Plan read(String json) throws PlanJsonException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a plan strictly from a file.
   *
   * @param file the file
   * @return the plan
   * @throws PlanJsonException if something does not fit, with its place
   * @throws IOException if the file cannot be read
   */
  public Plan read(Path file) throws IOException {
    return read(bytes(file));
  }

  /**
   * Reads what can be read of a plan.
   *
   * <p>A member that is not known is kept ({@code json.unknown-member}). A value that does not fit
   * is kept under its name and the fact goes without it ({@code json.unreadable-member}); if the
   * fact cannot be without it, the whole fact is kept in its list. Where the head of the file is
   * missing, it is assumed ({@code json.missing-member}).
   *
   * @param bytes JSON in UTF-8
   * @return the plan with what was noticed
   * @throws PlanJsonException if it is no JSON, another format or version, repeats a member or
   *     exceeds a limit
   */
  public Reading<Plan> readLenient(byte[] bytes) throws PlanJsonException {
    return codec.read(bytes, PlanFile.PLAN, JsonIn.Mode.LENIENT);
  }

  /**
   * Reads what can be read of a plan from text.
   *
   * @param json the text
   * @return the plan with what was noticed
   * @throws PlanJsonException as {@link #readLenient(byte[])}
   */
  public Reading<Plan> readLenient(String json) throws PlanJsonException {
    return readLenient(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what can be read of a plan from a file.
   *
   * @param file the file
   * @return the plan with what was noticed
   * @throws PlanJsonException as {@link #readLenient(byte[])}
   * @throws IOException if the file cannot be read
   */
  public Reading<Plan> readLenient(Path file) throws IOException {
    return readLenient(bytes(file));
  }

  private byte[] bytes(Path file) throws IOException {
    int most = codec.limits().maxBytes();
    if (Files.size(file) > most) {
      throw codec.tooBig();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most);
      if (in.read() >= 0) {
        throw codec.tooBig();
      }
      return bytes;
    }
  }
}
