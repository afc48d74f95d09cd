package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import vn.kehoach.comparison.PlanDiff;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
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
  void leadsToTheLinesOfThePapersInWords() throws Exception {
    Plan before = paper("1. Tỷ lệ đường có cây xanh đạt 80% vào năm 2025.");
    Plan after = paper("1. Tỷ lệ đường có cây xanh đạt 85% vào năm 2025.");

    Document vietnamese = Jsoup.parse(page(before, after, Locale.forLanguageTag("vi")));
    Document english = Jsoup.parse(page(before, after, Locale.ENGLISH));

    Elements links = vietnamese.select(".side .about a");
    assertThat(links.eachText())
        .hasSameSizeAs(vietnamese.select(".side .about"))
        .containsOnly("xem dòng trong văn bản");
    assertThat(links.eachAttr("href"))
        .allMatch(href -> vietnamese.getElementById(href.substring(1)) != null);
    assertThat(english.select(".side .about a").eachText())
        .containsOnly("see the line in the paper");
    assertThat(vietnamese.select(".side").text()).doesNotContain("/indicators/");
  }

  private static Plan paper(String line) throws Exception {
    String text = "KẾ HOẠCH\nTrồng cây\n\nI. CHỈ TIÊU\n" + line + "\n";
    return PlanReader.standard()
        .readDocument(DocumentSource.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .then(PlanExtractor::extract)
        .value();
  }

  @Test
  void saysThatNothingChanged() {
    Plan plan = plan("Họp", "by 2026");

    assertThat(page(plan, plan, Locale.ENGLISH)).contains("Nothing changed.");
  }
}
