package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFacts;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.Mark;
import vn.kehoach.plan.SourceQuote;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Origin;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/** The lines of a paper behind the facts that are read from it. */
class SourceQuotesTest {

  private static final Plan PLAN =
      Papers.plan(
          "I. MỤC TIÊU",
          "1. Đến năm 2025:",
          "- Tỷ lệ xã có chợ đạt trên 65%.",
          "- Mở thêm 5 chợ đêm.",
          "II. CHỈ TIÊU",
          "|TT|Chỉ tiêu|Năm 2024|Năm 2025|",
          "|1|Số chợ hạng hai (chợ)|12|15|",
          "III. NHIỆM VỤ",
          "- Sở Y tế chủ trì xây dựng Đề án sơ cứu, trình trước ngày 5/6/2024.");

  private static PlanFact fact(PlanFact.Kind kind, String text) {
    return PlanFacts.of(PLAN).all().stream()
        .filter(f -> f.kind() == kind && f.text().contains(text))
        .findFirst()
        .orElseThrow();
  }

  private static SourceQuote line(PlanFact fact) {
    return SourceQuote.of(PLAN, fact.place()).orElseThrow();
  }

  @Test
  void marksTheWordsOfAValueInItsParagraph() {
    SourceQuote line = line(fact(PlanFact.Kind.VALUE, "65"));

    assertThat(line.passages()).hasSize(1);
    assertThat(line.passages().get(0).marked("[[", "]]"))
        .isEqualTo("Tỷ lệ xã có chợ [[đạt trên 65%]].");
    assertThat(line.path()).containsExactly("I. MỤC TIÊU", "1. Đến năm 2025:");
    assertThat(line.before()).isEqualTo("Đến năm 2025:");
    assertThat(line.after()).isEqualTo("Mở thêm 5 chợ đêm.");
  }

  @Test
  void tellsWhereADetailWasInheritedFrom() {
    assertThat(fact(PlanFact.Kind.VALUE, "65").supports())
        .filteredOn(support -> support.detail().equals("period"))
        .singleElement()
        .satisfies(support -> assertThat(support.origin()).isEqualTo(Origin.HEADING));
  }

  @Test
  void tellsRowColumnAndHeadOfACell() {
    QuotedPassage cell = line(fact(PlanFact.Kind.VALUE, "15")).passages().get(0);

    assertThat(cell.text()).isEqualTo("15");
    assertThat(cell.cell())
        .hasValueSatisfying(
            at -> {
              assertThat(at.row()).isEqualTo(2);
              assertThat(at.column()).isEqualTo(4);
              assertThat(at.header()).isEqualTo("Năm 2025");
              assertThat(at.line()).containsExactly("1", "Số chợ hạng hai (chợ)", "12", "15");
            });
  }

  @Test
  void findsEveryPartOfATask() {
    PlanFact task = fact(PlanFact.Kind.TASK, "Đề án");

    assertThat(task.supports()).extracting(PlanFact.Support::detail).contains("text", "due");
    assertThat(line(fact(PlanFact.Kind.ASSIGNMENT, "Sở Y tế")).words()).isEqualTo("Sở Y tế");
  }

  @Test
  void findsAFactByIdOrPlace() {
    PlanFacts facts = PlanFacts.of(PLAN);
    PlanFact task = fact(PlanFact.Kind.TASK, "Đề án");

    assertThat(facts.find(task.id())).contains(task);
    assertThat(facts.find(task.pointer())).contains(task);
    assertThat(facts.find(task.pointer() + "/due")).contains(task);
    assertThat(facts.find("/tasks/99")).isEmpty();
    assertThat(facts.find("")).isEmpty();
  }

  @Test
  void namesTheIdsNearest() {
    PlanFact task = fact(PlanFact.Kind.TASK, "Đề án");

    assertThat(PlanFacts.of(PLAN).near(task.id() + "x", 3)).hasSize(3).startsWith(task.id());
  }

  @Test
  void findsTheLineOfAFindingByItsPointerAlone() {
    PlanFact task = fact(PlanFact.Kind.TASK, "Đề án");

    assertThat(SourceQuote.of(PLAN, Place.at(task.pointer() + "/text"))).contains(line(task));
  }

  @Test
  void hasNoLineForAPlaceOutsideOfThePaper() {
    SourceSpan other = new SourceSpan("feed", 0, 0, 5);

    assertThat(SourceQuotes.of(PLAN).at(other)).isEmpty();
    assertThat(SourceQuote.of(PLAN, Place.WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, [[e\u0301]] 😀 b", // the mark belongs to its letter
    "3, 4, e\u0301 [[😀]] b", // a character of two halves
    "1, 2, [[e\u0301]] 😀 b"
  })
  void neverMarksHalfOfACharacter(int from, int to, String marked) {
    QuotedPassage passage =
        new QuotedPassage(
            0, "e\u0301 😀 b", ImmutableList.of(new Mark(from, to)), Optional.empty());

    assertThat(passage.marked("[[", "]]")).isEqualTo(marked);
  }
}
