package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
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

/** One of several annexes without a number. */
final class AnnexUnnumbered implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.annex-unnumbered")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.INFO)
          .sentence("One of several annexes has no number")
          .sentenceVi("Văn bản có từ hai phụ lục trở lên nhưng phụ lục không được đánh số")
          .why(
              "Which annex is meant can only be said by number once there are two. Numbered forms among the annexes are passed over.")
          .whyVi(
              "Khi có từ hai phụ lục trở lên thì chỉ có số mới cho biết phụ lục "
                  + "nào. Không xét các biểu mẫu có số nằm giữa các phụ lục.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III.1")
          .goodExample(
              """
              annex: PHỤ LỤC I
              annex: PHỤ LỤC II
              """)
          .badExample(
              """
              annex: PHỤ LỤC I
              annex: PHỤ LỤC
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Section>> annexes =
        Annexes.of(plan.outline()).stream()
            .filter(annex -> annex.value().number().filter(AnnexUnnumbered::isAnnex).isPresent())
            .collect(ImmutableList.toImmutableList());
    return annexes.size() < 2
        ? Examination.notApplicable("no-several-annexes")
        : Look.each(annexes, "no-several-annexes", this::check);
  }

  private static boolean isAnnex(SectionNumber number) {
    return number.style() == Style.ANNEX;
  }

  private Stream<Finding> check(Located<Section> annex) {
    boolean numbered = annex.value().number().filter(number -> number.ordinal() > 0).isPresent();
    return numbered
        ? Stream.empty()
        : Stream.of(
            finding(annex.place(), ImmutableMap.of("annex", Annexes.nameOf(annex.value()))));
  }
}
