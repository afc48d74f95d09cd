package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import vn.kehoach.io.json.SourceShapes.Runs;
import vn.kehoach.source.SourceText.Piece;

/**
 * The runs of a passage as text, such as {@code "3f2a9c1b#12:345-360,361-381"}.
 *
 * <p>Each run is a range of the document's characters. The first fills the passage from its
 * beginning, each other from one character (the glue between two lines) after the one before;
 * otherwise the offset in the passage stands before the run: {@code 18@361-381}.
 */
final class RunsType extends Type<Runs> {

  private static final String EXPECTED =
      "must read 'document#block:start-end,start-end', such as '3f2a9c1b#12:345-360,361-381',"
          + " but was '";

  @Override
  void write(Runs runs, JsonGenerator out, Extras extras) {
    StringBuilder text = new StringBuilder(48);
    text.append(runs.document()).append('#').append(runs.block()).append(':');
    int usual = 0;
    for (int i = 0; i < runs.pieces().size(); i++) {
      Piece piece = runs.pieces().get(i);
      if (i > 0) {
        text.append(',');
      }
      if (piece.at() != usual) {
        text.append(piece.at()).append('@');
      }
      text.append(piece.origin()).append('-').append((long) piece.origin() + piece.length());
      usual = piece.at() + piece.length() + 1;
    }
    out.writeString(text.toString());
  }

  @Override
  Runs read(JsonIn in) {
    if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
      throw in.other("the runs of a passage, such as '3f2a9c1b#12:345-360'");
    }
    String text = in.parser().getString();
    int hash = text.lastIndexOf('#');
    int colon = text.indexOf(':', hash + 1);
    if (hash < 0 || colon < 0) {
      throw in.misfit(EXPECTED + text + "'");
    }
    try {
      return new Runs(
          in.document(text, hash),
          Integer.parseInt(text, hash + 1, colon, 10),
          pieces(text, colon + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw in.misfit(EXPECTED + text + "'");
    }
  }

  private static ImmutableList<Piece> pieces(String text, int from) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int usual = 0;
    int start = from;
    while (start < text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      Piece piece = piece(text, start, end, usual);
      pieces.add(piece);
      usual = piece.at() + piece.length() + 1;
      start = comma == text.length() - 1 ? fail() : end + 1;
    }
    return pieces.build();
  }

  private static Piece piece(String text, int start, int end, int usual) {
    int sign = text.indexOf('@', start);
    boolean placed = sign >= 0 && sign < end;
    int first = placed ? sign + 1 : start;
    int dash = text.indexOf('-', first);
    int origin = Integer.parseInt(text, first, dash, 10);
    int length = Math.subtractExact(Integer.parseInt(text, dash + 1, end, 10), origin);
    return new Piece(placed ? Integer.parseInt(text, start, sign, 10) : usual, origin, length);
  }

  private static int fail() {
    throw new IllegalArgumentException("a run must follow the comma");
  }

  @Override
  void describe(Map<String, Object> schema, SchemaDefinitions definitions) {
    schema.put("type", "string");
    schema.put("pattern", "^[^#]*#-?[0-9]+:[-,@0-9]*$");
    schema.put("examples", ImmutableList.of("3f2a9c1b#12:345-360,361-381"));
  }
}
