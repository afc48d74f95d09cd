package vn.kehoach.io.json;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;

/**
 * The tokens of one file on their way into values: where we are, what was kept, what was noticed.
 *
 * <p>Used by one thread for one file.
 */
final class JsonIn {

  /** What to do with what does not fit. */
  enum Mode {
    /** Stop at it. */
    STRICT,
    /** Keep members that are not known, stop at values that do not fit. */
    KEEPING,
    /** Keep both, and say so. */
    LENIENT
  }

  /** The kept members of the aggregate that is being read. */
  static final class Frame {
    private final int depth;
    private final List<Map.Entry<String, String>> kept = new ArrayList<>(0);

    Frame(int depth) {
      this.depth = depth;
    }
  }

  private final JsonParser parser;
  private final Mode mode;
  private final JsonLimits limits;
  private final Function<long[], String> slice;
  private final List<Finding> findings = new ArrayList<>(0);
  private final IdentityHashMap<Type<?>, Map<String, Object>> read = new IdentityHashMap<>();
  private Frame frame = new Frame(0);
  private @Nullable Misfit firstUnknown;
  private boolean newer;
  private boolean versionKnown;
  private String document = "";

  JsonIn(JsonParser parser, Mode mode, JsonLimits limits) {
    this(parser, mode, limits, range -> "null");
  }

  /** Reads from a parser; {@code slice} gives the compact JSON of a range of bytes. */
  JsonIn(JsonParser parser, Mode mode, JsonLimits limits, Function<long[], String> slice) {
    this.parser = parser;
    this.mode = mode;
    this.limits = limits;
    this.slice = slice;
  }

  JsonParser parser() {
    return parser;
  }

  JsonLimits limits() {
    return limits;
  }

  boolean lenient() {
    return mode == Mode.LENIENT;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Notes the file's version; the members of a later one are not ours to refuse. */
  void version(boolean later) {
    newer = later;
    versionKnown = true;
    checkUnknown();
  }

  /** Stops a strict reading at the first member that is not known. */
  void checkUnknown() {
    if (firstUnknown != null && !newer) {
      throw firstUnknown;
    }
  }

  /** Returns the complaint that comes first in the file. */
  Misfit first(Misfit misfit) {
    return firstUnknown == null || newer || misfit.fatal() ? misfit : firstUnknown;
  }

  // ---- aggregates and what is kept with them

  Frame enter() {
    Frame outer = frame;
    frame = new Frame(parser.streamReadContext().getNestingDepth());
    return outer;
  }

  ImmutableMap<String, String> leave(Frame outer) {
    Frame mine = frame;
    frame = outer;
    return mine.kept.isEmpty() ? ImmutableMap.of() : ImmutableMap.copyOf(mine.kept);
  }

  /** Keeps the value at the current token under its own name, without a word. */
  void keep() {
    String pointer = pointer(frame.depth);
    frame.kept.add(Map.entry(pointer, RawJson.take(this)));
  }

  /** Keeps a member whose name is the current token. */
  void unknownMember(String shape) {
    if (mode == Mode.STRICT && firstUnknown == null) {
      firstUnknown = misfit("is no member of " + shape + " in version " + PlanFile.VERSION);
      if (versionKnown) {
        checkUnknown();
      }
    }
    if (mode == Mode.LENIENT && !newer) {
      notice("json.unknown-member", ImmutableMap.of("shape", shape));
    }
    parser.nextToken();
    keep();
  }

  private void notice(String code, ImmutableMap<String, String> details) {
    TokenStreamLocation at = parser.currentTokenLocation();
    findings.add(
        Finding.of(
            code,
            Severity.WARNING,
            Place.at(pointer(0)),
            ImmutableMap.<String, String>builder()
                .putAll(details)
                .put("line", String.valueOf(at.getLineNr()))
                .put("column", String.valueOf(at.getColumnNr()))
                .buildOrThrow()));
  }

  /** Notes a missing member for which there is a stand-in. */
  void missing(String name) {
    notice("json.missing-member", ImmutableMap.of("name", name));
  }

  /** Reads a value; a lenient reading keeps what does not fit and goes on without it. */
  <V> @Nullable V attempt(Type<V> type) {
    if (mode != Mode.LENIENT) {
      return type.read(this);
    }
    int depth = parser.streamReadContext().getNestingDepth();
    boolean structure = parser.currentToken().isStructStart();
    long start = structure ? parser.currentTokenLocation().getByteOffset() : 0;
    Frame mine = frame;
    int kept = mine.kept.size();
    int noticed = findings.size();
    try {
      return type.read(this);
    } catch (Misfit misfit) {
      if (misfit.fatal()) {
        throw misfit;
      }
      frame = mine;
      mine.kept.subList(kept, mine.kept.size()).clear();
      findings.subList(noticed, findings.size()).clear();
      keepUnreadable(misfit, structure, start, depth);
      return null;
    }
  }

  private void keepUnreadable(Misfit misfit, boolean structure, long start, int depth) {
    if (structure) {
      skipOut(depth);
      long end = parser.currentLocation().getByteOffset();
      frame.kept.add(Map.entry(pointer(frame.depth), slice.apply(new long[] {start, end})));
    } else {
      keep();
    }
    PlanJsonException reason = misfit.toException();
    findings.add(
        Finding.of(
            "json.unreadable-member",
            Severity.ERROR,
            Place.at(pointer(0)),
            ImmutableMap.of(
                "at", misfit.pointer(),
                "complaint", misfit.complaint(),
                "line", String.valueOf(reason.line()),
                "column", String.valueOf(reason.column()))));
  }

  /** Goes on to the token that closes the structure opened at a depth. */
  private void skipOut(int depth) {
    JsonToken token = parser.currentToken();
    while (parser.streamReadContext().getNestingDepth() >= depth
        && !(token.isStructEnd() && parser.streamReadContext().getNestingDepth() == depth - 1)) {
      token = parser.nextToken();
    }
  }

  // ---- small memories

  /** Reads a text that returns often, such as a period, only once. */
  <V> V remembered(Type<V> type, String text, Function<String, V> parse) {
    Map<String, Object> seen = read.get(type);
    if (seen == null) {
      seen = new HashMap<>();
      read.put(type, seen);
    }
    @SuppressWarnings("unchecked")
    V value = (V) seen.get(text);
    if (value == null) {
      value = parse.apply(text);
      seen.put(text, value);
    }
    return value;
  }

  /** Returns the id with which a text begins, the same object for the same document. */
  String document(String text, int end) {
    if (document.length() != end || !text.startsWith(document)) {
      document = text.substring(0, end);
    }
    return document;
  }

  // ---- complaints

  /** A complaint about the current token's value. */
  Misfit misfit(String complaint) {
    return misfit(complaint, false);
  }

  Misfit misfit(String complaint, boolean fatal) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Misfit(pointer(0), complaint, at.getLineNr(), at.getColumnNr(), fatal);
  }

  /** A complaint after which the file is of no use. */
  Misfit fatal(String complaint) {
    return misfit(complaint, true);
  }

  Misfit repeated(String name) {
    return misfit("must stand once in its object, but '" + name + "' stands there twice", true);
  }

  Misfit tooMany() {
    return misfit(
        "must have at most " + limits.maxItems() + " items (limit maxItems), but had more", true);
  }

  /** A complaint that the current token is something else than expected. */
  Misfit other(String expected) {
    return misfit("must be " + expected + ", but was " + found());
  }

  private String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "missing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "'" + shortened(parser.getString()) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getString());
      default -> String.valueOf(token.asString());
    };
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 59) + '…';
  }

  /** The JSON Pointer of the current value from the object at a depth. */
  private String pointer(int depth) {
    TokenStreamContext at = parser.streamReadContext();
    StringBuilder pointer = new StringBuilder();
    if (!at.hasPathSegment() && at.getParent() != null) {
      at = at.getParent();
    }
    append(at, Math.max(depth, 1), pointer);
    return pointer.toString();
  }

  private static void append(@Nullable TokenStreamContext at, int depth, StringBuilder pointer) {
    if (at == null || at.getNestingDepth() < depth) {
      return;
    }
    append(at.getParent(), depth, pointer);
    pointer.append('/');
    if (at.inArray()) {
      pointer.append(at.getCurrentIndex());
    } else {
      String name = at.currentName();
      pointer.append(name == null ? "" : name.replace("~", "~0").replace("/", "~1"));
    }
  }
}
