package vn.kehoach.io.json;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.plan.Plan;

/**
 * The step from one version of a plan to another as a JSON Merge Patch (RFC 7386): the members that
 * differ, as they are to be, and {@code null} for those that go.
 *
 * <p>Shorter to read than {@link JsonPatch} where little differs in the header; but a list in which
 * anything differs stands in it whole, and nothing is tested. Immutable.
 */
public final class JsonMergePatch {

  private final JsonNode patch;

  private JsonMergePatch(JsonNode patch) {
    this.patch = patch;
  }

  /**
   * Returns the patch that leads from one plan to another.
   *
   * @param before the earlier version
   * @param after the later version
   * @return the patch; {@code {}} for equal plans
   * @throws IllegalArgumentException if the later plan keeps an unknown member that is null, which
   *     this form cannot say; {@link JsonPatch} can
   */
  public static JsonMergePatch between(Plan before, Plan after) {
    return new JsonMergePatch(difference("", Trees.of(before), Trees.of(after)));
  }

  /**
   * Reads a patch.
   *
   * @param json an object
   * @return the patch
   * @throws IllegalArgumentException if it is no JSON object
   */
  public static JsonMergePatch read(String json) {
    JsonNode tree = Trees.read(json, "patch");
    if (!tree.isObject()) {
      throw new IllegalArgumentException("patch must be an object, but was " + Trees.text(tree));
    }
    return new JsonMergePatch(tree);
  }

  private static ObjectNode difference(String path, JsonNode before, JsonNode after) {
    ObjectNode patch = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : before.properties()) {
      if (!after.has(member.getKey())) {
        patch.putNull(member.getKey());
      }
    }
    for (Map.Entry<String, JsonNode> member : after.properties()) {
      String place = path + "/" + member.getKey();
      JsonNode old = before.path(member.getKey());
      JsonNode now = member.getValue();
      if (!old.isMissingNode() && Trees.areSame(old, now)) {
        continue;
      }
      if (old.isObject() && now.isObject()) {
        patch.set(member.getKey(), difference(place, old, now));
      } else {
        checkHasNoNull(place, now);
        patch.set(member.getKey(), now);
      }
    }
    return patch;
  }

  private static void checkHasNoNull(String place, JsonNode value) {
    if (value.isNull()) {
      throw new IllegalArgumentException(
          "a merge patch cannot set null, but " + place + " is null: use a JSON Patch");
    }
    if (value.isObject()) {
      value.properties().forEach(m -> checkHasNoNull(place + "/" + m.getKey(), m.getValue()));
    }
  }

  /**
   * Returns whether there is nothing to change.
   *
   * @return true if the patch has no members
   */
  public boolean isEmpty() {
    return patch.isEmpty();
  }

  /**
   * Returns the patch as JSON, media type {@code application/merge-patch+json}.
   *
   * @return an object, with a line feed at the end
   */
  public String toJson() {
    return Trees.print(patch);
  }

  /**
   * Returns a plan with the members of the patch; the plan itself stays as it is.
   *
   * @param plan the plan the patch was made for
   * @return the later version
   * @throws IllegalArgumentException if the patched plan could not be read
   */
  public Plan apply(Plan plan) {
    if (isEmpty()) {
      return plan;
    }
    JsonNode patched = merge(Trees.of(plan), patch);
    return MendedPlan.readVersion(PlanJson.standard().write(plan), Trees.bytes(patched));
  }

  /** MergePatch of RFC 7386, section 2. */
  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : patch.properties()) {
      if (member.getValue().isNull()) {
        merged.remove(member.getKey());
      } else {
        JsonNode old = merged.path(member.getKey());
        merged.set(member.getKey(), merge(old, member.getValue()));
      }
    }
    return merged;
  }
}
