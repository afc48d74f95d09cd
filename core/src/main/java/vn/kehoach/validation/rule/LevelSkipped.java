package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An item letter right under a Roman numeral in a paper that has Arabic numbers between. */
final class LevelSkipped implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.level-skipped")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.INFO)
          .sentence("A level of numbering that the paper uses elsewhere is left out")
          .sentenceVi("Đánh số đề mục bỏ qua một cấp mà văn bản có dùng ở chỗ khác")
          .why(
              "Plans go from I. to 1. to a). Where a) stands right under I. while other chapters have 1. between, a heading was mostly lost.")
          .whyVi(
              "Kế hoạch đi từ I. đến 1. đến a). Nơi a) đứng ngay dưới I. trong "
                  + "khi các chương khác có 1. ở giữa thì thường một đề mục đã mất.")
          .goodExample(
              """
              section: I. MỤC TIÊU
                section: 1. Chung
                  section: a) Một
              section: II. NHIỆM VỤ
                section: 1. Chung
                  section: a) Một
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
                section: 1. Chung
                  section: a) Một
              section: II. NHIỆM VỤ
                section: a) Một
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Section> chapters =
        plan.outline()
            .allSections()
            .filter(section -> style(section) == Style.ROMAN && !section.children().isEmpty())
            .collect(ImmutableList.toImmutableList());
    boolean usual =
        chapters.stream()
            .flatMap(chapter -> chapter.children().stream())
            .filter(child -> style(child) == Style.ARABIC)
            .flatMap(child -> child.children().stream())
            .anyMatch(item -> style(item) == Style.LETTER);
    return usual
        ? Examination.of(chapters.size(), findings(plan))
        : Examination.notApplicable("no-levels");
  }

  private ImmutableList<Finding> findings(Plan plan) {
    ImmutableSet<String> chapters =
        Located.siblings(plan.outline()).stream()
            .flatMap(List::stream)
            .filter(section -> style(section.value()) == Style.ROMAN)
            .map(section -> section.place().pointer() + "/children/0")
            .collect(ImmutableSet.toImmutableSet());
    return Located.siblings(plan.outline()).stream()
        .filter(siblings -> !siblings.isEmpty())
        .map(siblings -> siblings.get(0))
        .filter(first -> style(first.value()) == Style.LETTER)
        .filter(first -> chapters.contains(first.place().pointer()))
        .map(this::told)
        .collect(ImmutableList.toImmutableList());
  }

  private static @Nullable Style style(Section section) {
    return section.number().map(SectionNumber::style).orElse(null);
  }

  private Finding told(Located<Section> first) {
    return finding(
        first.place(),
        ImmutableMap.of(
            "number",
            first.value().number().orElseThrow().printed(),
            "path",
            first.value().path(),
            "heading",
            Look.beginningOf(first.value().heading().text())));
  }
}
