package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Task;

@Domain(ArbitraryPlans.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class JsonPatchProperties {

  @Property(tries = 300)
  void aPatchLeadsFromAnyPlanToAnyOther(@ForAll Plan before, @ForAll Plan after) {
    JsonPatch patch = JsonPatch.read(JsonPatch.between(before, after).toJson());

    assertThat(patch.apply(before)).isEqualTo(after);
    assertThat(JsonPatch.between(after, before).apply(after)).isEqualTo(before);
  }

  @Property(tries = 300)
  void aMergePatchDoesSoTooOrSaysWhyItCannot(@ForAll Plan before, @ForAll Plan after) {
    String json;
    try {
      json = JsonMergePatch.between(before, after).toJson();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageEndingWith("is null: use a JSON Patch");
      assertThat(PlanJson.standard().toJson(after)).contains("\": null");
      return;
    }

    assertThat(JsonMergePatch.read(json).apply(before)).isEqualTo(after);
  }

  @Property(tries = 300)
  void tasksThatAreShuffledAddedAndDroppedAreFollowed(@ForAll long seed) {
    Random random = new Random(seed);
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      tasks.add(task("t" + i, "Việc " + i));
    }
    List<Task> edited = new ArrayList<>();
    for (Task task : tasks) {
      switch (random.nextInt(5)) {
        case 0 -> edited.add(task("n" + task.id(), "Việc mới"));
        case 1 -> edited.add(task.withText(task.text() + " sửa"));
        default -> edited.add(task);
      }
    }
    if (random.nextBoolean()) {
      Collections.shuffle(edited, random);
    }
    Plan before = plan(tasks);
    Plan after = plan(edited);

    JsonPatch patch = JsonPatch.between(before, after);

    assertThat(patch.apply(before)).isEqualTo(after);
  }

  @Example
  void oneTaskCarriedToTheEndIsOneMove() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      tasks.add(task("t" + i, "Việc " + i));
    }
    List<Task> rotated = new ArrayList<>(tasks);
    Collections.rotate(rotated, -1);

    String json = JsonPatch.between(plan(tasks), plan(rotated)).toJson();

    assertThat(json).containsOnlyOnce("\"move\"").doesNotContain("\"remove\"", "\"add\"");
  }

  private static Task task(String id, String text) {
    return Task.builder().id(id).number("").text(text).build();
  }

  private static Plan plan(List<Task> tasks) {
    return JsonPatchTest.PLAN.withTasks(tasks);
  }
}
