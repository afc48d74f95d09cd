package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import vn.kehoach.finding.Messages;
import vn.kehoach.io.page.Visible;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ValidationReport;

class ReportHtmlProperties {

  private static final Messages WORDS =
      Messages.of(Locale.ENGLISH).with(ImmutableMap.of("task.odd", "{name}"));

  @Property(tries = 300)
  void anyWordsAreReadBackAsText(
      @ForAll("hostile") String name,
      @ForAll("hostile") String quote,
      @ForAll("hostile") String file) {
    SmallRule rule =
        SmallRule.finding(
            "task.odd", Place.WHOLE, ImmutableMap.of("name", name, "quote", "x" + quote));
    Plan plan =
        Papers.NOTHING.withInfo(
            PlanInfo.builder().from(Papers.NOTHING.info()).title("t" + name).build());
    ValidationReport report = PlanValidator.of(List.of(rule)).validate(plan);

    String html =
        ReportHtml.of(Locale.ENGLISH)
            .withMessages(WORDS)
            .withSourceName("f" + file)
            .render(report, plan);
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);

    assertThat((ParseErrorList) parser.getErrors()).isEmpty();
    assertThat(words(page, ".finding h4 span:last-of-type")).isEqualTo(Visible.of(name));
    assertThat(words(page, "mark")).isEqualTo(Visible.of("x" + quote));
    assertThat(words(page, ".paper")).isEqualTo(Visible.of("t" + name));
    assertThat(words(page, "dl.facts")).contains(Visible.of("f" + file));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror], [href^=javascript]")).isEmpty();
  }

  private static String words(Document page, String selector) {
    Element element = page.selectFirst(selector);
    assertThat(element).as(selector).isNotNull();
    return element.wholeText();
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</script>",
            "</style>",
            "\"",
            "'",
            "&amp;",
            "&#x202e;",
            "<!--",
            "-->",
            "]]>",
            "<img src=x onerror=alert(1)>",
            "\u202E",
            "\u2066",
            "\r\n",
            "\u0000",
            "{name}",
            "javascript:alert(1)",
            "kế hoạch",
            "Số 45/KH-UBND");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }
}
