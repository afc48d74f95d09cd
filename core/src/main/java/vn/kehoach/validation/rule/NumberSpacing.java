package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.CaseOf;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A document number with stray blanks or unusual letter case, such as {@code 172- KH/TU}. */
final class NumberSpacing implements FixingRule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-spacing")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("A document number is printed with stray blanks or in unusual letter " + "case")
          .sentenceVi("Số, ký hiệu văn bản thừa dấu cách hoặc viết hoa, viết thường không đúng")
          .why(
              "People read over it; searches and links by number do not. A form that the list of citations does not show, since the paper is cited better elsewhere, is told at its first paragraph, without a fix.")
          .whyVi(
              "Người đọc bỏ qua, nhưng tra cứu và liên kết theo số thì không. "
                  + "Dạng mà danh sách viện dẫn không có, vì văn bản được viện dẫn "
                  + "đúng ở chỗ khác, được báo ở đoạn đầu tiên và không kèm cách sửa.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3 và Phụ lục III")
          .goodExample(
              """
              number: 172-KH/TU
              """)
          .badExample(
              """
              number: 172- KH/TU
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<Numbers.Printed> numbers = Numbers.printed(plan);
    return Look.each(
        ImmutableList.<Numbers.Printed>builder()
            .addAll(numbers)
            .addAll(SpacedNumbers.in(PlanView.of(plan, context), numbers))
            .build(),
        "no-numbers",
        this::check);
  }

  private Stream<Finding> check(Numbers.Printed printed) {
    DocumentNumber number = printed.number();
    return !number.isMalformed() && !reads(number, printed)
        ? Stream.of(
            finding(
                printed.place(),
                Look.details(
                    printed.evidence(),
                    "number",
                    number.toString(),
                    "expected",
                    number.normalised())))
        : Stream.empty();
  }

  /** Prints the number as usual, wherever the plan holds the same citation. */
  @Override
  public Optional<Fix> fix(Plan plan, Finding finding) {
    return Numbers.printed(plan).stream()
        .filter(printed -> printed.place().equals(finding.place()))
        .findFirst()
        .filter(printed -> check(printed).findAny().isPresent())
        .map(printed -> fix(plan, printed));
  }

  private Fix fix(Plan plan, Numbers.Printed printed) {
    String before = printed.number().toString();
    String after = printed.number().normalised();
    return new Fix(
        code(),
        printed.place(),
        Numbers.pointers(plan, printed).stream()
            .map(pointer -> new Fix.Change(pointer, before, after))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns whether the number is printed as usual; among capitals its letters may be too. */
  private static boolean reads(DocumentNumber number, Numbers.Printed printed) {
    String expected = number.normalised();
    boolean shouted =
        printed
            .evidence()
            .map(Evidence::quote)
            .filter(quote -> !quote.equals(printed.number().toString()))
            .filter(CaseOf::isUpperCase)
            .isPresent();
    return shouted
        ? expected.equalsIgnoreCase(number.toString())
        : expected.equals(number.toString());
  }
}
