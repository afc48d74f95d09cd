package vn.kehoach.io.json;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.exc.InputCoercionException;

/** Numbers and truth values. */
final class Numbers {

  /** A decimal number with all its digits and without an exponent. */
  static final Type<BigDecimal> DECIMAL = new Decimal();

  /** Yes or no. */
  static final Type<Boolean> FLAG = new Flag();

  private Numbers() {}

  /** Returns the type of whole numbers from a least one on. */
  static Type<Integer> wholeFrom(int least) {
    return new Whole(least);
  }

  /** Writes a number digit by digit, as far as the generator can. */
  static void write(String digits, JsonGenerator out) {
    if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      out.writeNumber(digits);
    } else {
      out.writeNumber(new BigDecimal(digits));
    }
  }

  private static final class Decimal extends Type<BigDecimal> {

    @Override
    void write(BigDecimal value, JsonGenerator out, Extras extras) {
      Numbers.write(value.toPlainString(), out);
    }

    @Override
    BigDecimal read(JsonIn in) {
      JsonToken token = in.parser().currentToken();
      if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
        throw in.other("a number");
      }
      BigDecimal value = in.parser().getDecimalValue();
      long digits = Math.max(value.precision(), value.scale());
      if (value.scale() < 0) {
        digits = value.precision() - (long) value.scale();
      }
      if (digits > in.limits().maxNumberLength()) {
        throw in.misfit(
            in.limits().complaint("Number value length") + ": " + in.parser().getString());
      }
      return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "number");
    }
  }

  private static final class Whole extends Type<Integer> {

    private final int least;

    Whole(int least) {
      this.least = least;
    }

    @Override
    void write(Integer value, JsonGenerator out, Extras extras) {
      out.writeNumber(value.intValue());
    }

    @Override
    Integer read(JsonIn in) {
      if (in.parser().currentToken() == JsonToken.VALUE_NUMBER_INT) {
        try {
          int value = in.parser().getIntValue();
          if (value >= least) {
            return value;
          }
        } catch (InputCoercionException e) {
          throw in.other("a whole number from " + least + " to " + Integer.MAX_VALUE);
        }
      }
      throw in.other("a whole number, " + least + " or more");
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "integer");
      schema.put("minimum", least);
      schema.put("maximum", Integer.MAX_VALUE);
    }
  }

  private static final class Flag extends Type<Boolean> {

    @Override
    void write(Boolean value, JsonGenerator out, Extras extras) {
      out.writeBoolean(value);
    }

    @Override
    Boolean read(JsonIn in) {
      JsonToken token = in.parser().currentToken();
      if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
        throw in.other("true or false");
      }
      return token == JsonToken.VALUE_TRUE;
    }

    @Override
    void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
      schema.put("type", "boolean");
    }
  }
}
