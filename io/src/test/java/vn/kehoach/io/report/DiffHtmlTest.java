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
import vn.kehoach.timeline.Due;

class DiffHtmlTest {

  private static final String HOSTILE = "Việc <script>alert(1)</script> \"x\" &amp; \u202Eđảo";

  private static Plan plan(String text, String due) {
    return Plan.builder()
        .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH <b>1</b>").build())
        .addTasks(Task.builder().id("t1").number("1").text(text).due(Due.parse(due)).build())
        .build();
  }

  private static String page(Plan before, Plan after, Locale locale) {
    return DiffHtml.of(locale).render(PlanDiff.between(before, after), before, after);
  }

  @Test
  void showsHostileWordsAsText() {
    String page = page(plan("Việc", "by 2026"), plan(HOSTILE, "by 2027"), Locale.ENGLISH);

    Document document = Jsoup.parse(page);
    assertThat(document.select("script, b:not(.meanings b)")).isEmpty();
    assertThat(document.selectFirst("ins").text()).isNotEmpty();
    assertThat(page).contains("&lt;script&gt;").doesNotContain("\u202E");
  }

  @Test
  void putsTheHeaviestFirstWithBothSides() {
    String page =
        page(plan("Họp", "by 2026"), plan("Họp;", "by 2027"), Locale.forLanguageTag("vi"));

    Document document = Jsoup.parse(page);
    assertThat(document.select("h2").eachText())
        .containsExactly("Mục tiêu, thời hạn, trách nhiệm (1)", "Vị trí, câu chữ, cách viết (1)");
    assertThat(document.select(".change .label").first().text()).isEqualTo("lùi thời hạn");
    assertThat(document.select("del").eachText()).containsExactly("hạn 2026", "Họp");
    assertThat(document.select("ins").eachText()).containsExactly("hạn 2027", "Họp;");
  }

  @Test
  void saysThatNothingChanged() {
    Plan plan = plan("Họp", "by 2026");

    assertThat(page(plan, plan, Locale.ENGLISH)).contains("Nothing changed.");
  }
}
