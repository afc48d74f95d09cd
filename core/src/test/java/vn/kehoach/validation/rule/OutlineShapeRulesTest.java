package vn.kehoach.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Block;
import vn.kehoach.finding.Finding;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.SourceText;
import vn.kehoach.validation.Rule;

class OutlineShapeRulesTest {

  /** A finding without the characters of the sketch, which say nothing here. */
  private record Told(String pointer, ImmutableMap<String, String> arguments) {}

  private static List<Told> told(Rule rule, String sketch) {
    return Found.in(rule, sketch).stream()
        .map(finding -> new Told(finding.place().pointer(), finding.arguments()))
        .toList();
  }

  @Test
  void letterRightUnderTheChapterIsTold() {
    assertThat(
            told(
                new LevelSkipped(),
                "section: I. MỘT\n  section: 1. Chung\n    section: a) Một\n"
                    + "section: II. HAI\n  section: a) Sở Y tế\n  section: b) Sở Nội vụ"))
        .containsExactly(
            new Told(
                "/outline/sections/1/children/0",
                ImmutableMap.of("number", "a)", "path", "a", "heading", "Sở Y tế")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: I. MỘT\n  section: a) Một\nsection: II. HAI\n  section: a) Một",
        "section: I. MỘT\n  section: 1. Một\nsection: II. HAI\n  section: a) Một",
        "section: A. MỘT\n  section: 1. Một\n    section: a) Một",
        "section: I. MỘT\n  section: 1. Một\n    section: 1.1. Một",
        "section: I. MỘT\n  section: 1) Một\n    section: a) Một",
      })
  void paperThatDoesNotUseTheLevelLeavesNoneOut(String sketch) {
    Found.notApplicable(new LevelSkipped(), sketch, "no-levels");
  }

  @Test
  void everyChapterWithPartsCounts() {
    Plan plan =
        PlanSketch.read(
            "section: I. MỘT\n  section: 1. A\n    section: a) A\nsection: II. HAI\n"
                + "  section: 1. A\nsection: III. BA");

    assertThat(Found.examine(new LevelSkipped(), plan).items()).isEqualTo(2);
  }

  @Test
  void onlyPartOfASectionIsTold() {
    assertThat(
            told(
                new SingleItem(),
                "section: I. MỘT\n  section: 1. Chung\n    section: a) Một\n"
                    + "    section: b) Hai"))
        .containsExactly(
            new Told(
                "/outline/sections/0/children/0",
                ImmutableMap.of("number", "1.", "path", "1", "heading", "Chung")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: I. MỘT",
        "section: Chương I. MỘT\n  section: Điều 1. Phạm vi",
        "kind: KẾ HOẠCH",
      })
  void onlyChapterAndOnlyArticleAreNoDivision(String sketch) {
    Found.notApplicable(new SingleItem(), sketch, "no-divided-sections");
  }

  @Test
  void firstNumberWithAnotherSignIsTold() {
    assertThat(
            told(
                new SignsMixed(),
                "section: 1. Một\nsection: 2. Hai\nsection: 3- Ba\nsection: 4- Bốn"))
        .containsExactly(
            new Told(
                "/outline/sections/2",
                ImmutableMap.of("number", "3-", "first", "1.", "heading", "Ba")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: 1. Một\nsection: 2. Hai",
        "section: I. MỘT\nsection: 1- Một",
        "section: Điều 1. Một\nsection: Điều 2: Hai",
        "section: I. MỘT\n  section: 1- Một\nsection: II. HAI\n  section: 1. Một",
      })
  void likeSignsOtherStylesAndOtherListsAreNotTold(String sketch) {
    Found.silent(new SignsMixed(), sketch);
    Found.notApplicable(new SignsMixed(), "section: 1. Một", "no-lists");
  }

  @Test
  void everySecondHeadingOfAListIsTold() {
    assertThat(
            told(
                new HeadingRepeated(),
                "section: 1. Sở Y tế\nsection: 2. Sở Nội vụ\nsection: 3. SỞ Y TẾ\n"
                    + "section: 4. Sở Y tế"))
        .containsExactly(
            new Told(
                "/outline/sections/2",
                ImmutableMap.of("number", "3.", "first", "1.", "heading", "SỞ Y TẾ")),
            new Told(
                "/outline/sections/3",
                ImmutableMap.of("number", "4.", "first", "1.", "heading", "Sở Y tế")));
  }

  @Test
  void headingsOfTwoListsAndRunningItemsMayBeAlike() {
    Found.silent(
        new HeadingRepeated(),
        "section: I. MỘT\n  section: 1. Sở Y tế\nsection: II. HAI\n  section: 1. Sở Y tế");
    Plan plan = PlanSketch.read("section: 1. Sở Y tế\nsection: 2. Sở Y tế");
    List<Section> running =
        plan.outline().sections().stream().map(section -> section.withRunning(true)).toList();

    assertThat(
            Found.in(new HeadingRepeated(), plan.withOutline(plan.outline().withSections(running))))
        .isEmpty();
    Found.notApplicable(new HeadingRepeated(), "section: 1. Một", "no-lists");
    Found.silent(new HeadingRepeated(), "section: PHỤ LỤC I\nsection: PHỤ LỤC II");
  }

  @ParameterizedTest
  @ValueSource(strings = {"f) Một", "j) Một", "w) Một", "z) Một", "ă) Một", "ô) Một"})
  void itemOfALetterThatItemsDoNotTakeIsTold(String item) {
    assertThat(told(new LetterForeign(), "section: I. MỘT\n  text: Một.\n  text: " + item))
        .containsExactly(
            new Told(
                "/outline/sections/0/blocks/1",
                ImmutableMap.of("letter", item.substring(0, 2), "quote", item)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"đ) Một", "F) Một", "f. Một", "f)", "1) Một", "fa) Một", "(f) Một"})
  void otherBeginningsAreNotTold(String text) {
    Found.silent(new LetterForeign(), "section: I. MỘT\n  text: " + text);
    Found.notApplicable(new LetterForeign(), "kind: KẾ HOẠCH", "no-sections");
  }

  @Test
  void secondCopyIsToldOnceWithHowMuchOfIt() {
    String one = "Nâng tỷ lệ bao phủ bảo hiểm y tế lên mức cao.";
    String two = "Xây dựng đề án phát triển du lịch của toàn tỉnh.";

    assertThat(
            told(
                new BodyTwice(),
                "section: I. MỘT\n  text: "
                    + one
                    + "\nsection: II. HAI\n  text: "
                    + two
                    + "\nomitted: Trang 1\nomitted: "
                    + one
                    + "\nomitted: "
                    + two))
        .containsExactly(
            new Told("/outline/omitted/1", ImmutableMap.of("count", "2", "quote", one)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "section: I. MỘT\n  text: Trang 1 của văn bản gồm có tất cả 12 \nomitted: Trang 1",
        "section: I. MỘT\n  text: Trang 1\nomitted: Trang 1",
        "omitted: Nâng tỷ lệ bao phủ bảo hiểm y tế lên mức cao.",
      })
  void shortLinesAndWordsThatStandNowhereElseAreNoCopy(String sketch) {
    Found.silent(new BodyTwice(), sketch);
    Found.notApplicable(new BodyTwice(), "section: I. MỘT", "nothing-omitted");
  }

  @Test
  void copyOfExactlyFortyLettersTells() {
    String text = "x".repeat(40);

    assertThat(told(new BodyTwice(), "section: I. MỘT\n  text: " + text + "\nomitted: " + text))
        .hasSize(1);
    assertThat(
            told(
                new BodyTwice(),
                "section: I. MỘT\n  text: "
                    + text.substring(1)
                    + "\nomitted: "
                    + text.substring(1)))
        .isEmpty();
  }

  @Test
  void passagesHaveTheirPlacesInEveryPartOfTheOutline() {
    Section annex =
        PlanSketch.read("section: PHỤ LỤC I\n  text: Phụ lục").outline().sections().get(0);
    Outline outline =
        PlanSketch.read("section: I. MỘT\n  text: Một\n  section: 1. Hai")
            .outline()
            .withAnnexes(annex)
            .withPreamble(new Block.Heading(text("Đầu"), 1))
            .withClosing(
                new Block.ListItem(text("Cuối"), "-", 0),
                new Block.Table(
                    ImmutableList.of(
                        new Block.Row(
                            ImmutableList.of(
                                new Block.Cell(text(""), 1, 1),
                                new Block.Cell(text("Ô"), 1, 1))))));
    Section first = outline.sections().get(0);
    Block tail = new Block.Paragraph(text("Sau"), Block.Emphasis.NONE);
    Outline whole = outline.withSections(first.withTail(ImmutableList.of(tail)));

    assertThat(Passages.ofBody(whole))
        .extracting(passage -> passage.place().pointer() + " " + passage.value().text())
        .containsExactly(
            "/outline/preamble/0 Đầu",
            "/outline/sections/0/heading MỘT",
            "/outline/sections/0/blocks/0 Một",
            "/outline/sections/0/children/0/heading Hai",
            "/outline/sections/0/tail/0 Sau",
            "/outline/closing/0 Cuối",
            "/outline/closing/1/rows/0/1 Ô");
    assertThat(Passages.joined(Passages.ofMain(whole), Passages.ofAnnexes(whole)))
        .extracting(passage -> passage.place().pointer())
        .containsExactly(
            "/outline/sections/0/heading",
            "/outline/sections/0/blocks/0",
            "/outline/sections/0/children/0/heading",
            "/outline/sections/0/tail/0",
            "/outline/annexes/0/blocks/0");
    assertThat(Passages.ofPreamble(whole).get(0).place().span()).isPresent();
  }

  private static SourceText text(String words) {
    return SourceText.of("sketch", -1, words, 0, words.length());
  }

  @Test
  void findingsPointAtTheCharacters() {
    Finding finding = Found.in(new SingleItem(), "section: I. MỘT\n  section: 1. Chung").get(0);

    assertThat(finding.place().span()).isPresent();
  }
}
