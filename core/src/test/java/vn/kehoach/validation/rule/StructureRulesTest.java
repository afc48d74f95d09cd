package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.validation.Rule;

class StructureRulesTest {

  private static Finding at(Finding finding, String heading) {
    SourceSpan span = new SourceSpan("sketch", -1, 0, heading.length());
    return finding.withPlace(new Place(finding.place().pointer(), Place.of(span).span()));
  }

  @Test
  void gapIsToldWithHowManyNumbersAreMissing() {
    Rule rule = new NumberGap();

    assertThat(
            Found.in(
                rule,
                "section: I. MỤC TIÊU\n  section: a) Một\n  section: b) Hai\n  section: đ) Ba\n"
                    + "section: IV. KẾT QUẢ"))
        .containsExactly(
            at(
                Found.of(
                    rule,
                    "/outline/sections/1",
                    "number",
                    "IV.",
                    "previous",
                    "I.",
                    "missing",
                    "2",
                    "quote",
                    "KẾT QUẢ"),
                "KẾT QUẢ"),
            at(
                Found.of(
                    rule,
                    "/outline/sections/0/children/2",
                    "number",
                    "đ)",
                    "previous",
                    "b)",
                    "missing",
                    "2",
                    "quote",
                    "Ba"),
                "Ba"));
  }

  @Test
  void listThatBeginsWithTwoLacksItsFirstNumber() {
    assertThat(Found.in(new NumberGap(), "section: I. MỘT\n  section: 2. Hai"))
        .extracting(finding -> finding.arguments().get("missing"))
        .containsExactly("1");
  }

  @Test
  void lettersMayNotBeginInTheMiddle() {
    assertThat(Found.in(new NumberGap(), "section: I. MỘT\n  section: c) Ba\nsection: II. HAI"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: Chương I. MỘT\n  section: Điều 1. A\n  section: Điều 2. B\n"
            + "section: Chương II. HAI\n  section: Điều 3. C",
        "section: I. MỘT\n  section: 1. A\n  section: 2. B\nsection: II. HAI\n  section: 1. C",
      })
  void articlesGoOnAcrossChaptersAndListsStartAgain(String sketch) {
    Found.silent(new NumberGap(), sketch);
    Found.silent(new NumberRepeated(), sketch);
  }

  @Test
  void lettersFollowTheVietnameseOrder() {
    Found.silent(
        new NumberGap(),
        "section: a) A\nsection: b) B\nsection: c) C\nsection: d) D\nsection: đ) Đ\n"
            + "section: e) E\nsection: g) G");
    assertThat(
            Found.in(
                new NumberGap(),
                "section: a) A\nsection: b) B\nsection: c) C\nsection: d) D\nsection: e) E"))
        .hasSize(1);
  }

  @Test
  void numberThatStandsTwiceOrGoesBackIsTold() {
    Rule rule = new NumberRepeated();

    assertThat(
            Found.in(
                rule, "section: 1. A\nsection: 2. B\nsection: 2. C\nsection: 3. D\nsection: 2. E"))
        .containsExactly(
            at(
                Found.of(
                    rule, "/outline/sections/2", "number", "2.", "previous", "2.", "quote", "C"),
                "C"),
            at(
                Found.of(
                    rule, "/outline/sections/4", "number", "2.", "previous", "3.", "quote", "E"),
                "E"));
  }

  @Test
  void listThatStartsAgainBesideAnotherIsNotTold() {
    Found.silent(
        new NumberRepeated(), "section: 1. A\nsection: 2. B\nsection: 1. C\nsection: 2. D");
  }

  @Test
  void headingWithNothingUnderItIsTold() {
    Rule rule = new SectionEmpty();

    assertThat(Found.in(rule, "section: I. MỤC TIÊU\n  section: 1. Mục tiêu chung"))
        .containsExactly(
            at(
                Found.of(
                    rule,
                    "/outline/sections/0/children/0",
                    "number",
                    "1.",
                    "heading",
                    "Mục tiêu chung"),
                "Mục tiêu chung"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: 1. Sở Y tế chủ trì thực hiện.",
        "section: 1. Sở Y tế chủ trì thực hiện;",
        "section: 1. Thời gian thực hiện: năm 2026",
        "section: 1. NHIỆM VỤ (chi tiết tại Phụ lục I)",
        "section: 1. Mục tiêu\n  text: Một câu.",
        "section: 1. Mục tiêu\n  section: a) Một câu;",
      })
  void itemThatIsAWholeSentenceAndSectionWithTextAreNotEmpty(String sketch) {
    Found.silent(new SectionEmpty(), sketch);
  }

  @Test
  void runningItemIsNotEmpty() {
    Plan plan = PlanSketch.read("section: 1. Sở Y tế chủ trì thực hiện");
    Outline outline = plan.outline();
    Plan running =
        plan.withOutline(outline.withSections(outline.sections().get(0).withRunning(true)));

    assertThat(Found.in(new SectionEmpty(), plan)).hasSize(1);
    assertThat(Found.in(new SectionEmpty(), running)).isEmpty();
  }

  @Test
  void annexesAreLookedAtToo() {
    Plan plan = PlanSketch.read("section: PHỤ LỤC I");
    Plan annexed = plan.withOutline(Outline.builder().annexes(plan.outline().sections()).build());

    assertThat(Found.in(new SectionEmpty(), annexed).get(0).place().pointer())
        .isEqualTo("/outline/annexes/0");
  }
}
