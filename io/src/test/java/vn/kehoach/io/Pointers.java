package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.finding.Finding;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.io.json.PlanSchema;
import vn.kehoach.plan.Plan;

/** Whether findings point into the JSON of their plan. */
public final class Pointers {

  private static final String SCHEMA = PlanSchema.text();

  private Pointers() {}

  /**
   * Asserts that each finding points to a value, or, if it says that something is missing, to a
   * member that the format knows and an object of the plan does not have.
   */
  public static void check(Plan plan, Iterable<Finding> findings) {
    JsonNode json = JsonMapper.shared().readTree(PlanJson.standard().write(plan));
    for (Finding finding : findings) {
      String pointer = finding.place().pointer();
      assertThat(leads(json, pointer) || isMissingMember(json, finding))
          .as(finding.code() + " at " + pointer)
          .isTrue();
    }
  }

  private static boolean leads(JsonNode json, String pointer) {
    return !json.at(pointer).isMissingNode();
  }

  private static boolean isMissingMember(JsonNode json, Finding finding) {
    String pointer = finding.place().pointer();
    int last = pointer.lastIndexOf('/');
    return last > 0
        && finding.code().endsWith("-missing")
        && json.at(pointer.substring(0, last)).isObject()
        && SCHEMA.contains("\"" + pointer.substring(last + 1) + "\": {");
  }
}
