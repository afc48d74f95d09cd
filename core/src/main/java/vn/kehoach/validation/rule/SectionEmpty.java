package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
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

/** A heading with nothing under it. */
final class SectionEmpty implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.section-empty")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("A section or annex has a heading and nothing under it")
          .sentenceVi("Đề mục hoặc phụ lục không có nội dung")
          .why(
              "The text was lost on the way, or an annex was announced and not "
                  + "attached. Items whose whole text is their heading are passed over, and headings that point elsewhere.")
          .whyVi(
              "Nội dung bị mất dọc đường, hoặc phụ lục được nêu mà không kèm. "
                  + "Không xét điểm mà toàn bộ nội dung là đề mục, và đề mục dẫn đến "
                  + "chỗ khác.")
          .goodExample(
              """
              section: I. MỤC TIÊU
                text: Nâng tỷ lệ bao phủ bảo hiểm y tế.
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
              """)
          .build();

  /**
   * A heading of more characters than this is a running paragraph, whatever its reader took it for.
   */
  private static final int LONGEST_HEADING = 200;

  private static final String END_OF_SENTENCE = ".;,";
  private static final Words ELSEWHERE = Words.of("elsewhere-words.txt");

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Located<Section>> sections =
        Located.siblings(plan.outline()).stream()
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());
    return Look.each(sections, "no-sections", this::check);
  }

  private Stream<Finding> check(Located<Section> located) {
    Section section = located.value();
    boolean empty =
        section.blocks().isEmpty() && section.children().isEmpty() && section.tail().isEmpty();
    return empty && isTitle(section)
        ? Stream.of(
            finding(
                located.place(),
                Look.details(
                    Optional.empty(),
                    "number",
                    section.number().map(Object::toString).orElse(section.path()),
                    "heading",
                    section.heading().text())))
        : Stream.empty();
  }

  private static boolean isTitle(Section section) {
    String heading = section.heading().text().strip();
    boolean sentence =
        !heading.isEmpty() && END_OF_SENTENCE.indexOf(heading.charAt(heading.length() - 1)) >= 0;
    boolean saysItAll = sentence || heading.indexOf(':') >= 0 || ELSEWHERE.standIn(heading);
    return !section.running() && !saysItAll && heading.length() <= LONGEST_HEADING;
  }
}
