package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** An annex the text points at and the paper does not have. */
final class AnnexMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.annex-missing")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("The text points at an annex that the paper does not have")
          .sentenceVi("Văn bản dẫn đến phụ lục nhưng không có phụ lục đó")
          .why(
              "What is said to stand in the annex was lost or never attached. Annexes of other papers are passed over, and each number is told once.")
          .whyVi(
              "Nội dung được nói là ở phụ lục đã bị mất hoặc chưa bao giờ được "
                  + "kèm theo. Không xét phụ lục của văn bản khác; mỗi phụ lục chỉ "
                  + "báo một lần.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1")
          .goodExample(
              """
              section: I. NHIỆM VỤ
                text: Các nhiệm vụ được nêu tại Phụ lục II kèm theo.
              annex: PHỤ LỤC I
              annex: PHỤ LỤC II
              """)
          .badExample(
              """
              section: I. NHIỆM VỤ
                text: Các nhiệm vụ được nêu tại Phụ lục II kèm theo.
              annex: PHỤ LỤC I
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Section> annexes = plan.outline().annexes();
    Set<Integer> told = new HashSet<>();
    return Look.each(
        AnnexMentions.of(PlanView.of(plan, context), context.registries().kinds()),
        "no-annex-named",
        mention ->
            hasAnnex(annexes, mention.number()) || !told.add(mention.number())
                ? Stream.empty()
                : Stream.of(told(mention)));
  }

  /** Among annexes without numbers any may be meant. */
  private static boolean hasAnnex(List<Section> annexes, int number) {
    return annexes.stream()
        .mapToInt(annex -> annex.number().map(SectionNumber::ordinal).orElse(0))
        .anyMatch(ordinal -> number == 0 || ordinal == 0 || ordinal == number);
  }

  private Finding told(AnnexMentions.Mention mention) {
    return finding(
        mention.passage().place(),
        ImmutableMap.of("annex", mention.printed(), "quote", mention.passage().value().text()));
  }
}
