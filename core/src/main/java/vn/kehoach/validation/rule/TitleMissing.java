package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan without a title. */
final class TitleMissing implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.title-missing")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("The plan has no title that says what it is about")
          .sentenceVi("Kế hoạch không có trích yếu nội dung")
          .why("Lists, searches and citations show a paper by its title.")
          .whyVi("Danh sách, tra cứu và viện dẫn cho thấy văn bản qua trích yếu " + "của nó.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.5")
          .goodExample(
              """
              title: KẾ HOẠCH Phát triển du lịch
              """)
          .badExample(
              """
              kind: KẾ HOẠCH
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.header(
        plan,
        p ->
            p.info().title().isBlank()
                ? Optional.of(finding(Place.at("/info/title"), ImmutableMap.of()))
                : Optional.empty());
  }
}
