package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** The same heading twice side by side. */
final class HeadingRepeated implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.heading-repeated")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("Two sections side by side have the same heading")
          .sentenceVi("Hai đề mục cùng cấp trùng tên")
          .why(
              "One of them was mostly copied, or its text belongs to the other. Paragraphs that are items by themselves are passed over.")
          .whyVi(
              "Thường một đề mục bị chép lại, hoặc nội dung của nó thuộc đề mục "
                  + "kia. Không xét đoạn văn tự nó là một điểm.")
          .goodExample(
              """
              section: I. MỤC TIÊU
              section: II. NHIỆM VỤ
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
              section: II. MỤC TIÊU
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<ImmutableList<Located<Section>>> lists =
        Located.siblings(plan.outline()).stream()
            .filter(siblings -> siblings.size() > 1)
            .collect(ImmutableList.toImmutableList());
    return Look.each(lists, "no-lists", this::check);
  }

  private Stream<Finding> check(ImmutableList<Located<Section>> siblings) {
    Map<String, Section> first = new HashMap<>();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Section> section : siblings) {
      String heading = Folding.key(section.value().heading().text());
      if (!heading.isBlank() && !section.value().running()) {
        Section before = first.putIfAbsent(heading, section.value());
        if (before != null) {
          findings.add(told(section, before));
        }
      }
    }
    return findings.build().stream();
  }

  private Finding told(Located<Section> section, Section before) {
    return finding(
        section.place(),
        ImmutableMap.of(
            "number",
            nameOf(section.value()),
            "first",
            nameOf(before),
            "heading",
            Look.beginningOf(section.value().heading().text())));
  }

  private static String nameOf(Section section) {
    return section.number().map(SectionNumber::printed).orElse(section.path());
  }
}
