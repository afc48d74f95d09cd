package vn.kehoach.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

class PaperLinesTest {

  private static final From TREES = new From("trees", "cây xanh");
  private static final String LINE =
      "- Tỷ lệ đường có cây xanh đạt 80% vào năm 2025 và 95% vào năm 2030.";

  private final PaperLines lines = new PaperLines();

  @Test
  void figuresOfOneLineShareItEachWithItsOwnMark() throws Exception {
    Plan plan = plan(LINE);
    lines.add("A", plan);

    String second = link(plan, "95%");
    String first = link(plan, "80%");

    Document page = page();
    assertThat(page.select(".source")).hasSize(1);
    assertThat(page.select("mark").eachText()).containsExactly("80%", "95%");
    assertThat(page.select("mark").eachAttr("id")).containsExactly(first, second);
    assertThat(page.select(".jump a").eachAttr("href")).containsExactly("#trees");
  }

  @Test
  void aWordAskedForTwiceStandsOnce() throws Exception {
    Plan plan = plan(LINE);
    lines.add("A", plan);

    assertThat(link(plan, "80%")).isEqualTo(link(plan, "80%"));
    assertThat(page().select("article.source").eachAttr("id")).containsExactly("line-1-1");
  }

  @Test
  void wordsWithinOthersAndWordsTooFarKeepTheirAnchor() throws Exception {
    Plan plan = plan(LINE + " Việc này lâu dài.".repeat(200) + " Hết 7 ha.");
    lines.add("A", plan);

    List<String> all = List.of(link(plan, "đạt 80%"), link(plan, "80%"), link(plan, "7 ha"));

    Document page = page();
    assertThat(page.select("[id]").eachAttr("id")).containsAll(all).doesNotHaveDuplicates();
    assertThat(page.select("mark").eachText()).containsExactly("đạt 80%");
  }

  @Test
  void hasNoLinkForWhatIsNotInThePaper() throws Exception {
    Plan plan = plan(LINE);
    lines.add("A", plan);

    assertThat(lines.link(0, Place.WHOLE, TREES)).isEmpty();
    assertThat(lines.link(0, Place.of(new SourceSpan("other", 0, 0, 4)), TREES)).isEmpty();
    assertThat(page().select("section")).isEmpty();
  }

  private String link(Plan plan, String words) {
    String document = plan.source().map(PlanSource::document).orElseThrow();
    int at = text.indexOf(words);
    Optional<String> link =
        lines.link(0, Place.of(new SourceSpan(document, -1, at, at + words.length())), TREES);
    return link.orElseThrow().substring(1);
  }

  private String text = "";

  private Plan plan(String line) throws Exception {
    text = "KẾ HOẠCH\nTrồng cây\n\nI. MỤC TIÊU\n\n" + line + "\n";
    return PlanReader.standard()
        .readDocument(DocumentSource.of("a.txt", text.getBytes(StandardCharsets.UTF_8)))
        .then(PlanExtractor::extract)
        .value();
  }

  private Document page() {
    HtmlOut out = new HtmlOut();
    lines.write(out, PageWords.of(Locale.ENGLISH, PageWords.class));
    return Jsoup.parse(out.toString());
  }
}
