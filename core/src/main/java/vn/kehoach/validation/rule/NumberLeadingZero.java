package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Fix;
import vn.kehoach.validation.FixingRule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A number below ten without a zero before it. */
final class NumberLeadingZero implements FixingRule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.number-leading-zero")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("A number below 10 is printed without a zero before it")
          .sentenceVi("Số văn bản nhỏ hơn 10 không ghi thêm số 0 phía trước")
          .why(
              "Both forms mean the same paper; lists that are sorted as text part them. Papers of the State only.")
          .whyVi(
              "Hai cách ghi chỉ cùng một văn bản; danh sách sắp xếp theo chữ sẽ "
                  + "tách chúng ra. Chỉ xét văn bản nhà nước.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3")
          .goodExample(
              """
              number: 07/KH-UBND
              """)
          .badExample(
              """
              number: 7/KH-UBND
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    return Look.each(Numbers.printed(plan), "no-numbers", this::check);
  }

  private Stream<Finding> check(Numbers.Printed printed) {
    DocumentNumber number = printed.number();
    boolean bare = number.system() == DocumentSystem.STATE && isOneDigit(number);
    return bare && !number.isMalformed()
        ? Stream.of(
            finding(
                printed.place(),
                Look.details(
                    printed.evidence(), "number", number.toString(), "expected", "0" + number)))
        : Stream.empty();
  }

  private static boolean isOneDigit(DocumentNumber number) {
    return number.serial().length() == 1 && number.toString().startsWith(number.serial());
  }

  /** Puts the zero before the number, wherever the plan holds the same citation. */
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
    return new Fix(
        code(),
        printed.place(),
        Numbers.pointers(plan, printed).stream()
            .map(pointer -> new Fix.Change(pointer, before, "0" + before))
            .collect(ImmutableList.toImmutableList()));
  }
}
