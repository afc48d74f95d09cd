package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A section with one numbered part only. */
final class SingleItem implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.single-item")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.INFO)
          .sentence("A section is divided into one numbered part only")
          .sentenceVi("Đề mục chỉ có một mục con được đánh số")
          .why(
              "A number asks for a second one; either a part is lost or the number is not needed. Parts, chapters and articles are passed over.")
          .whyVi(
              "Có số một thì phải có số hai; hoặc một phần bị mất, hoặc không "
                  + "cần đánh số. Không xét phần, chương và điều.")
          .goodExample(
              """
              section: I. MỤC TIÊU
                section: 1. Mục tiêu chung
                section: 2. Mục tiêu cụ thể
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
                section: 1. Mục tiêu chung
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<ImmutableList<Located<Section>>> divided =
        Located.siblings(plan.outline()).stream()
            .filter(SingleItem::isDivision)
            .collect(ImmutableList.toImmutableList());
    return Look.each(divided, "no-divided-sections", this::check);
  }

  private static boolean isDivision(ImmutableList<Located<Section>> siblings) {
    return !siblings.isEmpty()
        && siblings.get(0).place().pointer().contains("/children/")
        && siblings.get(0).value().number().filter(n -> !n.style().named()).isPresent();
  }

  private Stream<Finding> check(ImmutableList<Located<Section>> siblings) {
    Located<Section> only = siblings.get(0);
    return siblings.size() > 1
        ? Stream.empty()
        : Stream.of(
            finding(
                only.place(),
                ImmutableMap.of(
                    "number",
                    only.value().number().orElseThrow().printed(),
                    "path",
                    only.value().path(),
                    "heading",
                    Look.beginningOf(only.value().heading().text()))));
  }
}
