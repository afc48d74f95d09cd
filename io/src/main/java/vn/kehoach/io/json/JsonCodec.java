package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import vn.kehoach.finding.Reading;

/** Bytes to values and back, by some type. */
final class JsonCodec {

  private final JsonFactory factory;
  private final JsonLimits limits;

  JsonCodec(JsonLimits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(limits.reading())
            .streamWriteConstraints(limits.writing())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
  }

  JsonLimits limits() {
    return limits;
  }

  // ---- writing

  void write(OutputStream target, JsonStyle style, Consumer<JsonGenerator> content) {
    try (JsonGenerator out =
        factory.createGenerator(new Layout(style), target, JsonEncoding.UTF8)) {
      content.accept(out);
      out.writeRaw('\n');
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "plan " + limits.complaint("nesting depth") + ": " + e.getOriginalMessage(), e);
    }
  }

  /** Tells the generator its layout. */
  private static final class Layout extends ObjectWriteContext.Base {

    private final JsonStyle style;

    Layout(JsonStyle style) {
      this.style = style;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return style == JsonStyle.PRETTY;
    }

    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return hasPrettyPrinter() ? new Indentation() : null;
    }
  }

  // ---- reading

  <V> Reading<V> read(byte[] bytes, Type<V> type, JsonIn.Mode mode) throws PlanJsonException {
    if (bytes.length > limits.maxBytes()) {
      throw tooBig();
    }
    checkEncoding(bytes);
    try (JsonParser parser = parser(bytes)) {
      JsonIn in = new JsonIn(parser, mode, limits, range -> slice(bytes, range));
      return Reading.of(whole(type, in), ImmutableList.copyOf(in.findings()));
    } catch (Misfit e) {
      throw e.toException();
    } catch (StreamConstraintsException e) {
      throw exception(e.getLocation(), limits.complaint(e.getOriginalMessage()));
    } catch (StreamReadException e) {
      throw exception(e.getLocation(), "must be JSON in UTF-8, but: " + reason(e));
    }
  }

  private static <V> V whole(Type<V> type, JsonIn in) {
    try {
      if (in.parser().nextToken() == null) {
        throw in.misfit("must hold JSON, but was empty");
      }
      V value = type.read(in);
      in.checkUnknown();
      JsonToken more = in.parser().nextToken();
      if (more != null) {
        throw in.misfit("must end after the first value, but goes on");
      }
      return value;
    } catch (Misfit misfit) {
      throw in.first(misfit);
    }
  }

  JsonParser parser(byte[] bytes) {
    return parser(bytes, 0, bytes.length);
  }

  private JsonParser parser(byte[] bytes, int from, int to) {
    return factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
  }

  private String slice(byte[] bytes, long[] range) {
    try (JsonParser parser = parser(bytes, Math.toIntExact(range[0]), Math.toIntExact(range[1]))) {
      parser.nextToken();
      return RawJson.take(new JsonIn(parser, JsonIn.Mode.STRICT, limits));
    }
  }

  /** The parser's reason without its remarks on where it read from. */
  private static String reason(StreamReadException e) {
    String reason = e.getOriginalMessage();
    int remark = reason.indexOf(" (start marker at");
    return remark < 0 ? reason : reason.substring(0, remark);
  }

  private static void checkEncoding(byte[] bytes) throws PlanJsonException {
    for (int i = 0; i < Math.min(4, bytes.length); i++) {
      if (bytes[i] == 0) {
        throw new PlanJsonException("", "must be JSON in UTF-8, but holds a zero byte", 1, i + 1);
      }
    }
  }

  PlanJsonException tooBig() {
    return new PlanJsonException("", limits.complaint("Document length"), 0, 0);
  }

  private static PlanJsonException exception(
      tools.jackson.core.TokenStreamLocation at, String complaint) {
    return at == null
        ? new PlanJsonException("", complaint, 0, 0)
        : new PlanJsonException("", complaint, at.getLineNr(), at.getColumnNr());
  }
}
