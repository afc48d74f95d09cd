package vn.kehoach.io.json;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;

/**
 * A reader and writer of many plans as JSON Lines, one plan a line.
 *
 * <p>One plan is in memory at a time, so that a corpus of any size can be read:
 *
 * <pre>{@code
 * try (Stream<Plan> plans = PlanJsonLines.standard().read(Path.of("plans.jsonl"))) {
 *   plans.forEach(…);
 * }
 * }</pre>
 *
 * <p>Blank lines are passed over. Immutable and safe for use by several threads; a stream is for
 * one thread.
 */
public final class PlanJsonLines {

  private static final PlanJsonLines STANDARD = new PlanJsonLines(PlanJson.standard());

  private final PlanJson json;

  private PlanJsonLines(PlanJson json) {
    this.json = json.with(JsonStyle.COMPACT);
  }

  /**
   * Returns the usual reader and writer.
   *
   * @return one with the standard limits for each line
   */
  public static PlanJsonLines standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of this that accepts more or less.
   *
   * @param limits what is accepted of one line at most
   * @return the reader and writer with those limits
   */
  public PlanJsonLines with(JsonLimits limits) {
    return new PlanJsonLines(json.with(limits));
  }

  /**
   * Reads plans strictly from a file.
   *
   * @param file the file
   * @return the plans in order, to be closed; it throws {@link UncheckedIOException} with a {@link
   *     PlanJsonException} at the first line that does not fit
   * @throws IOException if the file cannot be opened
   */
  public Stream<Plan> read(Path file) throws IOException {
    return read(Files.newInputStream(file));
  }

  /**
   * Reads plans strictly.
   *
   * @param in the bytes; closing the stream of plans closes it
   * @return the plans in order, as of {@link #read(Path)}
   */
  public Stream<Plan> read(InputStream in) {
    return lines(in).map(this::strict);
  }

  /**
   * Reads what can be read of the plans in a file.
   *
   * <p>A line that is no plan gives an empty reading with the finding {@code json.unreadable-line},
   * and the next lines are read all the same.
   *
   * @param file the file
   * @return the readings in order, to be closed
   * @throws IOException if the file cannot be opened
   */
  public Stream<Reading<Optional<Plan>>> readLenient(Path file) throws IOException {
    return readLenient(Files.newInputStream(file));
  }

  /**
   * Reads what can be read of the plans.
   *
   * @param in the bytes; closing the stream of readings closes it
   * @return the readings in order, as of {@link #readLenient(Path)}
   */
  public Stream<Reading<Optional<Plan>>> readLenient(InputStream in) {
    return lines(in).map(this::lenient);
  }

  private Stream<LineSource.Line> lines(InputStream in) {
    LineSource source = new LineSource(in, json.codec().limits().maxBytes());
    Iterator<LineSource.Line> lines =
        new AbstractIterator<>() {
          @Override
          protected LineSource.@Nullable Line computeNext() {
            try {
              return source.next().orElseGet(this::endOfData);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return Streams.stream(lines).onClose(() -> close(source));
  }

  private static void close(LineSource source) {
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Plan strict(LineSource.Line line) {
    try {
      return json.read(bytes(line));
    } catch (PlanJsonException e) {
      throw new UncheckedIOException(e.atLine(line.number()));
    }
  }

  private Reading<Optional<Plan>> lenient(LineSource.Line line) {
    try {
      Reading<Plan> reading = json.readLenient(bytes(line));
      ImmutableList.Builder<Finding> findings = ImmutableList.builder();
      reading.findings().forEach(finding -> findings.add(atLine(finding, line.number())));
      return Reading.of(Optional.of(reading.value()), findings.build());
    } catch (PlanJsonException e) {
      return Reading.of(Optional.empty(), ImmutableList.of(unreadable(e, line.number())));
    }
  }

  private byte[] bytes(LineSource.Line line) throws PlanJsonException {
    if (line.bytes().isEmpty()) {
      throw json.codec().tooBig();
    }
    return line.bytes().get();
  }

  private static Finding atLine(Finding finding, long line) {
    Map<String, String> arguments = new LinkedHashMap<>(finding.arguments());
    arguments.put("line", String.valueOf(line));
    return Finding.of(finding.code(), finding.severity(), finding.place(), arguments);
  }

  private static Finding unreadable(PlanJsonException e, long line) {
    return Finding.of(
        "json.unreadable-line",
        Severity.ERROR,
        Place.at(e.pointer()),
        ImmutableMap.of(
            "line", String.valueOf(line),
            "column", String.valueOf(e.column()),
            "at", e.pointer(),
            "complaint", e.complaint()));
  }

  /**
   * Writes a plan as the next line.
   *
   * @param plan the plan
   * @param out where to; it stays open
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException as {@link PlanJson#write(Plan)}
   */
  public void write(Plan plan, OutputStream out) throws IOException {
    out.write(json.write(plan));
  }

  /**
   * Writes plans to a file, which is there whole or not at all.
   *
   * @param plans the plans in order; read once, and not closed
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link PlanJson#write(Plan)}
   */
  public void write(Stream<Plan> plans, Path file) throws IOException {
    Iterator<Plan> each = plans.iterator();
    SafeFile.write(
        file,
        out -> {
          while (each.hasNext()) {
            write(each.next(), out);
          }
        });
  }
}
