package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A paper whose text stands twice in its file. */
final class BodyTwice implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("structure.body-twice")
          .group(RuleGroup.STRUCTURE)
          .severity(Severity.WARNING)
          .sentence("The text of the paper stands twice in its file")
          .sentenceVi("Nội dung văn bản bị lặp lại hai lần trong cùng một tệp")
          .why(
              "Whoever counts tasks or figures in the file counts them twice. The reader sets the second copy aside; the facts of the plan come from the first.")
          .whyVi(
              "Ai đếm nhiệm vụ hoặc số liệu trong tệp sẽ đếm hai lần. Khi đọc, "
                  + "bản thứ hai được để riêng; dữ kiện của kế hoạch lấy từ bản thứ "
                  + "nhất.")
          .goodExample(
              """
              section: I. MỤC TIÊU
                text: Nâng tỷ lệ bao phủ bảo hiểm y tế lên mức cao nhất vùng.
              omitted: Trang 12 trên tổng số 48 trang của văn bản này
              """)
          .badExample(
              """
              section: I. MỤC TIÊU
                text: Nâng tỷ lệ bao phủ bảo hiểm y tế lên mức cao nhất vùng.
              omitted: Nâng tỷ lệ bao phủ bảo hiểm y tế lên mức cao nhất vùng.
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  /** Shorter lines, such as page numbers and letterheads, stand several times in many files. */
  private static final int SHORTEST_TELLING = 40;

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    PlanView view = PlanView.of(plan, context);
    ImmutableList<Passage> leftOut = Passages.omitted(plan.outline());
    if (leftOut.isEmpty()) {
      return Examination.notApplicable("nothing-omitted");
    }
    ImmutableSet<String> kept =
        Stream.of(view.body(), view.sections())
            .flatMap(List::stream)
            .map(passage -> view.key(passage.value().text()))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList<Passage> copies =
        leftOut.stream()
            .filter(passage -> passage.value().text().length() >= SHORTEST_TELLING)
            .filter(passage -> kept.contains(view.key(passage.value().text())))
            .collect(ImmutableList.toImmutableList());
    return Examination.of(leftOut.size(), told(copies));
  }

  private ImmutableList<Finding> told(ImmutableList<Passage> copies) {
    return copies.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.of(
            finding(
                copies.get(0).place(),
                ImmutableMap.of(
                    "count",
                    String.valueOf(copies.size()),
                    "quote",
                    Look.beginningOf(copies.get(0).value().text()))));
  }
}
