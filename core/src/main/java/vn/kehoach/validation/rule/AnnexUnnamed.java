package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Annexes that the text never points at. */
final class AnnexUnnamed implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.annex-unnamed")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.INFO)
          .sentence("The paper has an annex that its text never points at")
          .sentenceVi("Văn bản có phụ lục nhưng phần nội dung không có chỉ dẫn về phụ lục")
          .why(
              "A reader of the text does not learn that there is more. Any word for an annex or for what is attached counts as pointing at it.")
          .whyVi(
              "Người đọc phần nội dung không biết còn có phụ lục. Bất kỳ từ nào "
                  + "chỉ phụ lục hay tài liệu kèm theo đều được coi là chỉ dẫn.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1")
          .goodExample(
              """
              section: I. NHIỆM VỤ
                text: Các nhiệm vụ được nêu tại Phụ lục.
              annex: PHỤ LỤC
              """)
          .badExample(
              """
              section: I. NHIỆM VỤ
                text: Các nhiệm vụ được giao cho các sở.
              annex: PHỤ LỤC
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Section>> annexes = Annexes.of(plan.outline());
    if (annexes.isEmpty()) {
      return Examination.notApplicable("no-annexes");
    }
    return Examination.of(
        annexes.size(),
        AnnexMentions.anyIn(PlanView.of(plan, context))
            ? ImmutableList.of()
            : ImmutableList.of(told(annexes)));
  }

  private Finding told(ImmutableList<Located<Section>> annexes) {
    Located<Section> first = annexes.get(0);
    return finding(
        first.place(),
        ImmutableMap.of(
            "annex", Annexes.nameOf(first.value()), "count", String.valueOf(annexes.size())));
  }
}
