package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;

/** Changes of the statements of funding. */
final class FundingDiff {

  static final Traits<FundingLine> TRAITS =
      new Traits<>() {
        @Override
        public String id(FundingLine line) {
          return line.id();
        }

        @Override
        public String words(FundingLine line) {
          return line.text();
        }

        @Override
        public Optional<Evidence> evidence(FundingLine line) {
          return line.evidence();
        }
      };

  private FundingDiff() {}

  static ImmutableList<Entry> entries(int area, Plan before, Plan after, DiffOptions options) {
    Aligned<FundingLine> aligned =
        Aligned.of(before.funding(), after.funding(), TRAITS, options, "/funding/", "/funding/");
    Telling<FundingLine> telling = new Telling<>(area, aligned, Change.OfFunding::new);
    for (int i = 0; i < aligned.sizeBefore(); i++) {
      int j = aligned.afterOf(i);
      telling.tellIf(j < 0, ChangeType.FUNDING_REMOVED, i);
      telling.tellIf(
          j >= 0 && !saysTheSame(aligned.before(i), aligned.after(j)),
          ChangeType.FUNDING_CHANGED,
          i);
      telling.tellIf(aligned.hasMoved(i), ChangeType.FUNDING_MOVED, i);
      telling.tellIf(
          j >= 0
              && options.tellsEvidence()
              && Bare.differInEvidence(aligned.before(i), aligned.after(j)),
          ChangeType.EVIDENCE_CHANGED,
          i);
    }
    telling.tellAdded(ChangeType.FUNDING_ADDED);
    return telling.entries();
  }

  private static boolean saysTheSame(FundingLine a, FundingLine b) {
    return a.text().equals(b.text())
        && a.amount().equals(b.amount())
        && a.period().equals(b.period());
  }
}
