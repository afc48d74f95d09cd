package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.kehoach.plan.Plan;

/**
 * The step from one version of a plan to another as a JSON Patch (RFC 6902).
 *
 * <pre>{@code
 * JsonPatch patch = JsonPatch.between(draft, signed);
 * Files.writeString(Path.of("draft-to-signed.json"), patch.toJson());
 * Plan same = patch.apply(draft);
 * }</pre>
 *
 * <p>What is taken away is tested first, so that a patch made for another version changes nothing.
 * Items with an id are recognised by it and moved as one. The pointers are those of the plan's JSON
 * as {@link PlanJson} writes it; any program that knows RFC 6902 can apply the patch to it.
 * Immutable.
 */
public final class JsonPatch {

  private final ImmutableList<Operation> operations;

  private JsonPatch(ImmutableList<Operation> operations) {
    this.operations = operations;
  }

  /**
   * Returns the patch that leads from one plan to another.
   *
   * @param before the earlier version
   * @param after the later version
   * @return the patch; empty for equal plans
   */
  public static JsonPatch between(Plan before, Plan after) {
    return before.equals(after)
        ? new JsonPatch(ImmutableList.of())
        : new JsonPatch(TreeDiff.between(Trees.of(before), Trees.of(after)));
  }

  /**
   * Reads a patch.
   *
   * @param json a list of operations
   * @return the patch
   * @throws IllegalArgumentException if it is no JSON Patch; the message says what was read and
   *     what would have been right
   */
  public static JsonPatch read(String json) {
    JsonNode tree = Trees.read(json, "patch");
    if (!tree.isArray()) {
      throw new IllegalArgumentException(
          "patch must be a list of operations, but was " + Trees.text(tree));
    }
    ImmutableList.Builder<Operation> operations = ImmutableList.builder();
    tree.forEach(node -> operations.add(Operation.of(node)));
    return new JsonPatch(operations.build());
  }

  /**
   * Returns whether there is nothing to change.
   *
   * @return true if the patch has no operations
   */
  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /**
   * Returns the patch as JSON, media type {@code application/json-patch+json}.
   *
   * @return a list of operations, with a line feed at the end
   */
  public String toJson() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    operations.forEach(operation -> list.add(operation.toJson()));
    return Trees.print(list);
  }

  /**
   * Returns a plan after all operations; the plan itself stays as it is.
   *
   * @param plan the plan the patch was made for
   * @return the later version
   * @throws IllegalArgumentException if a test fails, a path leads nowhere, or the patched plan
   *     could not be read
   */
  public Plan apply(Plan plan) {
    if (isEmpty()) {
      return plan;
    }
    JsonNode patched = TreePatch.apply(operations, Trees.of(plan));
    return MendedPlan.readVersion(PlanJson.standard().write(plan), Trees.bytes(patched));
  }

  /** Returns how many operations there are. */
  @Override
  public String toString() {
    return operations.size() + " operations";
  }
}
