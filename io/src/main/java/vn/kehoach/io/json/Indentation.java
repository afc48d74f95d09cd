package vn.kehoach.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Two spaces a level, a line feed between members and items, {@code []} and {@code {}} closed. */
final class Indentation implements PrettyPrinter {

  private static final int PREPARED = 64;
  private static final SerializedString[] BREAKS = breaks("");
  private static final SerializedString[] COMMA_BREAKS = breaks(",");
  private static final SerializedString COLON = new SerializedString(": ");

  private int depth;

  private static SerializedString[] breaks(String before) {
    SerializedString[] breaks = new SerializedString[PREPARED];
    for (int i = 0; i < PREPARED; i++) {
      breaks[i] = new SerializedString(before + "\n" + "  ".repeat(i));
    }
    return breaks;
  }

  private void newLine(JsonGenerator out, SerializedString[] breaks) {
    out.writeRaw((SerializableString) breaks[Math.min(depth, PREPARED - 1)]);
    for (int i = PREPARED - 1; i < depth; i++) {
      out.writeRaw("  ");
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
    newLine(out, BREAKS);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw((SerializableString) COLON);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    newLine(out, COMMA_BREAKS);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    depth--;
    if (entries > 0) {
      newLine(out, BREAKS);
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
    newLine(out, BREAKS);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    newLine(out, COMMA_BREAKS);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    depth--;
    if (values > 0) {
      newLine(out, BREAKS);
    }
    out.writeRaw(']');
  }
}
