package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.Due;

class TimelineHtmlTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void drawsTasksByTheirDeadlinesAndLeadsToTheirLines() throws Exception {
    Plan plan = Pages.plan("a.txt", Pages.FIRST);

    Document page = Pages.read(TimelineHtml.of(VIETNAMESE).render(List.of(plan), List.of("HB")));

    assertThat(page.select("#plan-1 svg.wide .value").eachText())
        .containsExactly("hạn 30/06/2021", "2022–2024");
    assertThat(page.select("#plan-1 svg.wide .bar")).hasSize(1);
    assertThat(page.select("#plan-1 svg.wide .mark")).hasSize(1);
    for (Element link : page.select("#plan-1 svg.wide a")) {
      assertThat(
              page.getElementById(link.attr("href").substring(1)).closest(".source").select("mark"))
          .isNotEmpty();
    }
  }

  @Test
  void tellsTheSectionOfEachTask() throws Exception {
    Plan plan = Pages.plan("a.txt", Pages.FIRST);

    Document page = Pages.read(TimelineHtml.of(VIETNAMESE).render(List.of(plan), List.of("HB")));

    List<String> told = page.select("#plan-1 tbody th, #others li a").eachText();
    assertThat(told).hasSize(4).allMatch(task -> task.matches("II\\.[1-4] · 1\\. .*"));
    assertThat(told).anyMatch(task -> task.startsWith("II.2 · 1. Sở Tài chính"));
  }

  @Test
  void tellsASectionOnceAndNoneWhereThereIsNone() {
    Task.Builder bare = Task.builder().due(Due.parse("by 2025"));
    Plan plan =
        Plan.builder()
            .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
            .addTasks(bare.id("a").section("III.2").number("III.2.1").text("Việc một").build())
            .addTasks(bare.id("b").section("III.2").number("").text("Việc hai").build())
            .addTasks(bare.id("c").section("").number("3").text("Việc ba").build())
            .build();

    Document page = Pages.read(TimelineHtml.of(VIETNAMESE).render(List.of(plan), List.of("x")));

    assertThat(page.select("tbody th").eachText())
        .containsExactly("III.2.1. Việc một", "III.2. Việc hai", "3. Việc ba");
  }

  @Test
  void saysInWordsWhatHasNoPlaceInTime() throws Exception {
    Plan plan = Pages.plan("a.txt", Pages.FIRST);

    Document page = Pages.read(TimelineHtml.of(VIETNAMESE).render(List.of(plan), List.of("HB")));

    assertThat(page.select("#others h3").eachText())
        .containsExactly("Thường xuyên (1)", "Định kỳ (1)");
    assertThat(page.select("#others li").eachText().get(1)).endsWith("(hằng năm)");
  }

  @Test
  void holdsEveryTaskOfALongPlanOnce() {
    List<String> dues =
        List.of("by 2025", "during 2024-Q1/2025", "from 2023", "every year", "unstated");
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      tasks.add(
          Task.builder()
              .id("t" + i)
              .number(String.valueOf(i))
              .text("Việc thứ " + i + "!")
              .due(Due.parse(dues.get(i % dues.size())))
              .build());
    }
    Plan plan =
        Plan.builder()
            .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
            .addAllTasks(tasks)
            .build();

    Document page = Pages.read(TimelineHtml.of(VIETNAMESE).render(List.of(plan), List.of("x")));

    assertThat(page.select("figure")).hasSize(3);
    String told = String.join("\n", page.select("tbody th, #others li").eachText());
    for (Task task : tasks) {
      assertThat(told.split(task.text(), -1)).as(task.text()).hasSize(2);
    }
  }

  @Test
  void ordersByTheTimeOfTheEnd() throws Exception {
    Document page =
        Pages.read(
            TimelineHtml.of(Locale.ENGLISH)
                .render(Pages.plans(), List.of("Hòa Bình", "Sơn La", "Lào Cai")));

    assertThat(page.select("h2").eachText())
        .startsWith("Hòa Bình", "Sơn La", "Lào Cai", "Tasks without a place in time");
    assertThat(page.select("#plan-2 svg.wide .value").eachText())
        .containsExactly("by 2021-06-30", "2022–2024");
  }

  @Test
  void wantsANameForEachPlan() {
    assertThatThrownBy(() -> TimelineHtml.of(VIETNAMESE).render(List.of(), List.of("x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names must be one for each of 0 plans");
  }
}
