package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Milestone;

class MilestonesTest {

  private static Task task(String text, String due) {
    return Task.builder().id("t-" + text).number("1").text(text).due(Due.parse(due)).build();
  }

  @Test
  void standInTheOrderOfTime() {
    List<Milestone> steps =
        Milestones.of(
                List.of(
                    task("Tổng kết", "by 2025"),
                    task("Mở lớp", "unstated"),
                    task("Lập bản đồ", "by 2024-05-15"),
                    task("Sửa cầu", "by 2024-Q3"),
                    task("Tuyên truyền", "during 2024/2025")))
            .milestones();

    assertThat(steps.stream().map(Milestone::toString).map(s -> s.replaceAll(".*: ", "")))
        .hasSize(3);
    assertThat(steps.toString()).containsSubsequence("Lập bản đồ", "Sửa cầu", "Tổng kết");
  }

  @Test
  void areNoneWithoutDeadlines() {
    assertThat(Milestones.of(List.of(task("Mở lớp", "continuously"))).milestones()).isEmpty();
  }
}
