package vn.kehoach.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Two spaces a level, a line feed between members and items, {@code []} and {@code {}} closed. */
final class Indentation implements PrettyPrinter {

  private static final char[] BREAK = ("\n" + " ".repeat(256)).toCharArray();

  private int depth;

  private void newLine(JsonGenerator out) {
    int spaces = 2 * depth;
    out.writeRaw(BREAK, 0, 1 + Math.min(spaces, BREAK.length - 1));
    for (int rest = spaces - (BREAK.length - 1); rest > 0; rest--) {
      out.writeRaw(' ');
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    depth--;
    if (entries > 0) {
      newLine(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    newLine(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    out.writeRaw(',');
    newLine(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    depth--;
    if (values > 0) {
      newLine(out);
    }
    out.writeRaw(']');
  }
}
