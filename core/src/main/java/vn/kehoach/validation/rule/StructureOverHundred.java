package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Shares of one structure that add up to more than the whole. */
final class StructureOverHundred implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("indicator.structure-over-100")
          .group(RuleGroup.INDICATORS)
          .severity(Severity.WARNING)
          .sentence("The shares of one structure add up to more than 100 %")
          .sentenceVi("Các tỷ trọng trong cùng một cơ cấu cộng lại lớn hơn 100 %")
          .why(
              "The parts of a whole cannot be more than it. Looked at are the sub-rows of a "
                  + "row that is named as a structure, for the same kind and time; ranges count "
                  + "with their lower end, and what rounding may do is allowed for.")
          .whyVi(
              "Các phần không thể lớn hơn toàn bộ. Xét các dòng con của dòng có "
                  + "tên là cơ cấu, cùng loại, cùng thời điểm; khoảng giá trị tính "
                  + "theo đầu thấp, chấp nhận sai số làm tròn.")
          .goodExample(
              """
              indicator: Cơ cấu kinh tế
              indicator: Công nghiệp
                part-of: i1
                target 2025: 60 %
              indicator: Dịch vụ
                part-of: i1
                target 2025: 40 %
              """)
          .badExample(
              """
              indicator: Cơ cấu kinh tế
              indicator: Công nghiệp
                part-of: i1
                target 2025: 60 %
              indicator: Dịch vụ
                part-of: i1
                target 2025: 42 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words STRUCTURES = Words.of("structure-words.txt");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableListMultimap<Key, Cell> structures =
        PlanView.of(plan, context).levels().stream()
            .filter(StructureOverHundred::isShareOfStructure)
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    cell -> new Key(cell.indicator().parentId(), cell.time()), cell -> cell));
    return Look.each(structures.asMap().values().asList(), "no-structures", this::check);
  }

  private static boolean isShareOfStructure(Cell cell) {
    return cell.indicator().parentId().isPresent()
        && STRUCTURES.begin(cell.indicator().group())
        && cell.amount().filter(amount -> amount.unit().isPercent()).isPresent();
  }

  private Stream<Finding> check(Collection<Cell> shares) {
    Sum sum = Sum.of(shares.stream().flatMap(share -> share.amount().stream()).toList());
    Cell first = shares.iterator().next();
    return sum.low().subtract(sum.slack()).compareTo(WHOLE) > 0
        ? Stream.of(
            finding(
                first.place(),
                Look.details(
                    first.value().evidence(),
                    "structure",
                    first.indicator().group(),
                    "count",
                    String.valueOf(shares.size()),
                    "sum",
                    VietnameseNumber.print(sum.low()))))
        : Stream.empty();
  }

  /** A row that is made up of others, at one time. */
  private record Key(Optional<String> whole, Cell.Time time) {}
}
