package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;

/**
 * A writer and reader of findings as JSON, for programs that show or count them.
 *
 * <p>{@code {"findings": [{"code": "json.unknown-member", "severity": "warning", "message": …,
 * "arguments": {…}, "pointer": "/tasks/3/note", "span": "3f2a9c1b#12:345-360"}]}}. The message is
 * there only {@linkplain #with(Messages) with messages}, and not read back.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FindingsJson {

  private static final FindingsJson STANDARD = new FindingsJson(JsonStyle.PRETTY, Optional.empty());

  private final JsonCodec codec = new JsonCodec(JsonLimits.standard());
  private final JsonStyle style;
  private final Optional<Messages> messages;
  private final Shape<ImmutableList<Finding>, Slots> findings;

  private FindingsJson(JsonStyle style, Optional<Messages> messages) {
    this.style = style;
    this.messages = messages;
    this.findings = list(finding(messages));
  }

  /**
   * Returns the usual writer.
   *
   * @return one that writes codes and arguments in the canonical layout
   */
  public static FindingsJson standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of this that writes sentences too.
   *
   * @param language the sentences of one language
   * @return the writer with them
   */
  public FindingsJson with(Messages language) {
    return new FindingsJson(style, Optional.of(language));
  }

  /**
   * Returns a copy of this with another layout.
   *
   * @param layout pretty or compact
   * @return the writer with that layout
   */
  public FindingsJson with(JsonStyle layout) {
    return new FindingsJson(layout, messages);
  }

  /**
   * Returns findings as JSON text.
   *
   * @param values the findings
   * @return an object with the list {@code findings}, with a line feed at the end
   */
  public String toJson(Iterable<Finding> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(values, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes findings as JSON.
   *
   * @param values the findings
   * @param target where to; it stays open
   */
  public void write(Iterable<Finding> values, OutputStream target) {
    ImmutableList<Finding> list = ImmutableList.copyOf(values);
    codec.write(target, style, out -> findings.write(list, out, Extras.NONE));
  }

  /**
   * Reads findings strictly.
   *
   * @param bytes JSON in UTF-8
   * @return the findings
   * @throws PlanJsonException if something does not fit, with its place
   */
  public ImmutableList<Finding> read(byte[] bytes) throws PlanJsonException {
    return codec.read(bytes, findings, JsonIn.Mode.STRICT).value();
  }

  private static Shape<ImmutableList<Finding>, Slots> list(Type<Finding> finding) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<ImmutableList<Finding>> type = (Class) ImmutableList.class;
    return Shape.ofRecord(type, "findings", "What was noticed.")
        .add(Field.required("findings", Items.of(finding), list -> list, put(0), "In order."))
        .end(s -> s.at(0));
  }

  private static Shape<Finding, Slots> finding(Optional<Messages> messages) {
    return Shape.ofRecord(Finding.class, "finding", "One thing noticed.")
        .add(Field.required("code", Texts.NAME, Finding::code, put(0), "What was noticed."))
        .add(
            Field.required(
                "severity", Words.of(Severity.class), Finding::severity, put(1), "How bad it is."))
        .add(
            Field.<Finding, Slots, String>optional(
                "message",
                Texts.TEXT,
                finding -> messages.map(m -> m.text(finding)),
                put(2),
                "A sentence."))
        .add(
            Field.usual(
                "arguments",
                new Arguments(),
                Finding::arguments,
                put(3),
                ImmutableMap.of(),
                "Named details."))
        .add(Field.text("pointer", f -> f.place().pointer(), put(4), "Where in the model."))
        .add(
            Field.optional(
                "span", SourceShapes.SPAN, f -> f.place().span(), put(5), "Where in the paper."))
        .end(
            s ->
                new Finding(
                    s.at(0),
                    s.at(1),
                    s.or(3, ImmutableMap.of()),
                    new Place(s.or(4, ""), s.maybe(5))));
  }
}
