package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Fix;

/**
 * Mends of a plan as a JSON Patch (RFC 6902), to be shown, kept, and applied by the caller.
 *
 * <pre>{@code
 * PlanPatch patch = PlanPatch.of(validator.fixes(plan, report));
 * System.out.print(patch.preview());
 * Plan mended = patch.apply(plan);
 * }</pre>
 *
 * <p>Each {@code replace} follows a {@code test} of what it replaces, so that a patch made for
 * another version of the plan changes nothing. The pointers are those of the plan's JSON as {@link
 * PlanJson} writes it; any program that knows RFC 6902 can apply the patch to it.
 */
public final class PlanPatch {

  private final ImmutableList<Fix> fixes;
  private final ImmutableMap<String, Fix.Change> changes;

  private PlanPatch(ImmutableList<Fix> fixes, ImmutableMap<String, Fix.Change> changes) {
    this.fixes = fixes;
    this.changes = changes;
  }

  /**
   * Returns the patch of some mends.
   *
   * @param fixes the mends, each of other texts
   * @return the patch, which holds their changes in that order
   * @throws IllegalArgumentException if two of them change the same text
   */
  public static PlanPatch of(Iterable<Fix> fixes) {
    Map<String, Fix.Change> changes = new LinkedHashMap<>();
    for (Fix fix : fixes) {
      for (Fix.Change change : fix.changes()) {
        if (changes.put(change.pointer(), change) != null) {
          throw new IllegalArgumentException(
              "fixes must change each text once, but two change " + change.pointer());
        }
      }
    }
    return new PlanPatch(ImmutableList.copyOf(fixes), ImmutableMap.copyOf(changes));
  }

  /**
   * Returns whether there is nothing to change.
   *
   * @return true if the patch has no operations
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the patch as JSON, media type {@code application/json-patch+json}.
   *
   * @return a list of operations, with a line feed at the end
   */
  public String toJson() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JsonCodec(JsonLimits.standard()).write(bytes, JsonStyle.PRETTY, this::write);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private void write(JsonGenerator out) {
    out.writeStartArray();
    for (Fix.Change change : changes.values()) {
      write(out, "test", change.pointer(), change.before());
      write(out, "replace", change.pointer(), change.after());
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, String operation, String pointer, String value) {
    out.writeStartObject();
    out.writeStringProperty("op", operation);
    out.writeStringProperty("path", pointer);
    out.writeStringProperty("value", value);
    out.writeEndObject();
  }

  /**
   * Returns the changes for people to read before they agree.
   *
   * @return for each mend its code and, a line each, pointer, text before and text after
   */
  public String preview() {
    StringBuilder out = new StringBuilder();
    for (Fix fix : fixes) {
      out.append(fix.code()).append('\n');
      for (Fix.Change change : fix.changes()) {
        out.append("  ").append(change.pointer()).append('\n');
        out.append("  - ").append(onOneLine(change.before())).append('\n');
        out.append("  + ").append(onOneLine(change.after())).append('\n');
      }
    }
    return out.toString();
  }

  /** Keeps the lines of a preview apart, whatever the texts hold. */
  private static String onOneLine(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /**
   * Returns a copy of a plan in which the texts are replaced; the plan itself stays as it is.
   *
   * @param plan the plan the mends were made for
   * @return the mended plan
   * @throws IllegalArgumentException if a text is not there or reads otherwise, or the mended plan
   *     could not be read; then nothing is changed
   */
  public Plan apply(Plan plan) {
    if (isEmpty()) {
      return plan;
    }
    byte[] json = PlanJson.standard().write(plan);
    byte[] mended = new StringSplice(PlanJson.standard().codec(), changes).in(json);
    return MendedPlan.read(json, mended);
  }
}
