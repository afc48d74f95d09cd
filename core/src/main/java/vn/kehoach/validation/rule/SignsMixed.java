package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

/** Numbers beside each other that are closed by different signs. */
final class SignsMixed implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.signs-mixed")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.INFO)
          .sentence("Numbers that stand side by side are closed by different signs")
          .sentenceVi("Các mục cùng cấp dùng dấu khác nhau sau số thứ tự")
          .why(
              "Numbers of one list look alike, such as 1. 2. 3.; where the sign changes an item was mostly copied in or stands on another level. Told is the first that differs in each list.")
          .whyVi(
              "Số trong một dãy viết giống nhau, như 1. 2. 3.; dấu đổi thường "
                  + "là do một điểm được chép vào hoặc thuộc cấp khác. Báo số đầu "
                  + "tiên khác trong mỗi dãy.")
          .goodExample(
              """
              section: 1. Mục tiêu chung
              section: 2. Mục tiêu cụ thể
              """)
          .badExample(
              """
              section: 1. Mục tiêu chung
              section: 2- Mục tiêu cụ thể
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
    Map<Style, SectionNumber> first = new EnumMap<>(Style.class);
    for (Located<Section> section : siblings) {
      Optional<SectionNumber> number = section.value().number().filter(n -> !n.style().named());
      if (number.isPresent()) {
        SectionNumber before = first.putIfAbsent(number.get().style(), number.get());
        if (before != null && !sign(before).equals(sign(number.get()))) {
          return Stream.of(told(section, number.get(), before));
        }
      }
    }
    return Stream.empty();
  }

  private static String sign(SectionNumber number) {
    int end = number.printed().length();
    while (end > 0 && !Character.isLetterOrDigit(number.printed().charAt(end - 1))) {
      end--;
    }
    return number.printed().substring(end).strip();
  }

  private Finding told(Located<Section> section, SectionNumber number, SectionNumber before) {
    return finding(
        section.place(),
        ImmutableMap.of(
            "number",
            number.printed(),
            "first",
            before.printed(),
            "heading",
            Look.beginningOf(section.value().heading().text())));
  }
}
