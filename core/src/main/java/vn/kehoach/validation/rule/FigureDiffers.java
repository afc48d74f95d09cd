package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.indicator.Aspect;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/**
 * One indicator under two names, in the text and in a table, with two figures for the same time.
 */
final class FigureDiffers implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("consistency.figure-differs")
          .group(RuleGroup.CONSISTENCY)
          .severity(Severity.WARNING)
          .sentence(
              "Text and table give one indicator of the catalogue two different figures for "
                  + "the same time")
          .sentenceVi(
              "Phần lời và phần bảng ghi hai giá trị khác nhau cho cùng một chỉ tiêu, cùng "
                  + "thời điểm")
          .why(
              "Text and annex disagree, and nobody can be held to both. Compared are "
                  + "indicators that the catalogue knows for sure as one, about the same "
                  + "population, values of the same kind and time, and units that agree; those of "
                  + "one name are compared by indicator.two-values.")
          .whyVi(
              "Lời văn và phụ lục không khớp, không thể buộc ai theo cả hai. So "
                  + "các chỉ tiêu mà danh mục biết chắc là một, cùng đối tượng, giá "
                  + "trị cùng loại, cùng thời điểm và đơn vị khớp nhau; chỉ tiêu cùng "
                  + "tên được so bằng indicator.two-values.")
          .goodExample(
              """
              indicator: Tỷ lệ che phủ rừng
                target 2030: 55 %
              indicator: Độ che phủ rừng
                table: b1
                target 2030: 55 %
              """)
          .badExample(
              """
              indicator: Tỷ lệ che phủ rừng
                target 2030: 55 %
              indicator: Độ che phủ rừng
                table: b1
                target 2030: 56 %
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    Map<Key, Cell> first = new HashMap<>();
    ImmutableList<Row> rows =
        PlanView.of(plan, context).rows().stream()
            .filter(row -> row.value().parentId().isEmpty())
            .collect(ImmutableList.toImmutableList());
    return Look.each(
        rows,
        "no-indicators",
        row -> row.known().isPresent(),
        row -> row.known().stream().flatMap(match -> check(row, match, first)));
  }

  private Stream<Finding> check(Row row, CatalogueMatch match, Map<Key, Cell> first) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Cell cell : row.levels()) {
      Cell earlier = first.putIfAbsent(key(match, cell), cell);
      if (earlier != null && inOtherPart(earlier, cell) && disagree(earlier, cell)) {
        findings.add(told(match, earlier, cell));
      }
    }
    return findings.build().stream();
  }

  private static Key key(CatalogueMatch match, Cell cell) {
    String subject = Folding.key(cell.indicator().subject());
    return new Key(match.entry().id(), match.aspect(), subject, cell.time());
  }

  private static boolean inOtherPart(Cell a, Cell b) {
    return !a.indicator().tableId().equals(b.indicator().tableId())
        && !Names.name(a.indicator()).equals(Names.name(b.indicator()));
  }

  private static boolean disagree(Cell a, Cell b) {
    return a.amount().flatMap(mine -> b.amount().filter(mine::contradicts)).isPresent();
  }

  private Finding told(CatalogueMatch match, Cell earlier, Cell cell) {
    return finding(
        cell.place(),
        cell.details(
            "known",
            match.entry().name(),
            "other",
            earlier.printed(),
            "first",
            earlier.indicator().number()));
  }

  /** What is one thing at one time. */
  private record Key(String entry, Aspect aspect, String subject, Cell.Time time) {}
}
