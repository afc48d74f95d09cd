package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A Jackson module that binds plans and their parts in a program's own mapper.
 *
 * <p>{@code JsonMapper.builder().addModule(new KehoachModule()).build()}; where modules are found
 * by themselves, as in Spring Boot, it is enough to offer one as a bean. The JSON is that of {@link
 * PlanJson}. Members that are not known are kept, or refused if the mapper has {@code
 * FAIL_ON_UNKNOWN_PROPERTIES}; the mapper's own limits and layout hold.
 */
public final class KehoachModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  private static final ImmutableList<Shape<?, ?>> SHAPES =
      ImmutableList.of(
          PlanFile.PLAN,
          PlanShapes.INFO,
          PlanShapes.LEGAL_BASIS,
          PlanShapes.OBJECTIVE,
          PlanShapes.FUNDING,
          IndicatorShapes.INDICATOR,
          IndicatorShapes.VALUE,
          IndicatorShapes.TABLE,
          TaskShapes.TASK,
          TaskShapes.TABLE,
          OutlineShapes.OUTLINE,
          OutlineShapes.SECTION,
          ScalarShapes.QUANTITY,
          ScalarShapes.AGENCY,
          ScalarShapes.TERRITORY,
          ScalarShapes.REFERENCE,
          SourceShapes.EVIDENCE);

  /** Makes the module. */
  public KehoachModule() {
    super("vn.kehoach", new Version(1, 0, 0, null, "vn.kehoach", "kehoach-io"));
    SHAPES.forEach(this::add);
  }

  private <T> void add(Shape<T, ?> shape) {
    addSerializer(shape.valueType(), new Writer<>(shape));
    addDeserializer(shape.valueType(), new Reader<>(shape));
  }

  private static final class Writer<T> extends StdSerializer<T> {

    private final Shape<T, ?> shape;

    Writer(Shape<T, ?> shape) {
      super(shape.valueType());
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
      shape.write(value, out, Extras.NONE);
    }
  }

  private static final class Reader<T> extends StdDeserializer<T> {

    private final Shape<T, ?> shape;

    Reader(Shape<T, ?> shape) {
      super(shape.valueType());
      this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      boolean strict = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      JsonIn.Mode mode = strict ? JsonIn.Mode.STRICT : JsonIn.Mode.KEEPING;
      JsonIn in = new JsonIn(parser, mode, JsonLimits.standard());
      try {
        T value = shape.read(in);
        in.checkUnknown();
        return value;
      } catch (Misfit e) {
        Misfit first = in.first(e);
        throw MismatchedInputException.from(
            parser, shape.valueType(), first.pointer() + " " + first.complaint());
      }
    }
  }
}
