package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Task;

class DiffSharesTest {

  @Test
  void noLineEndsBetweenANumberAndTheSignOfItsShare() {
    Plan before = plan("Trồng cây trên 33 % tuyến đường");
    Plan after = plan("Trồng cây trên 35 % tuyến đường");

    String page =
        DiffHtml.of(Locale.forLanguageTag("vi"))
            .render(PlanDiff.between(before, after), before, after);

    Document document = Jsoup.parse(page);
    assertThat(document.select("del").first().wholeText()).contains("33\u00a0%");
    assertThat(document.select("ins").first().wholeText()).contains("35\u00a0%");
  }

  private static Plan plan(String text) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).build())
        .addTasks(Task.builder().id("t1").number("1").text(text).build())
        .build();
  }
}
