package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/** Changes of the cited papers: the legal bases, then what is cited besides. */
final class ReferenceDiff {

  private record Citation(String pointer, LegalBasis basis) {}

  static final Traits<LegalBasis> TRAITS =
      new Traits<>() {
        @Override
        public String id(LegalBasis basis) {
          return identity(basis.reference());
        }

        @Override
        public String words(LegalBasis basis) {
          return identity(basis.reference());
        }

        @Override
        public boolean triesLikeness() {
          return false;
        }

        @Override
        public Optional<Evidence> evidence(LegalBasis basis) {
          return basis.evidence();
        }
      };

  private ReferenceDiff() {}

  static ImmutableList<Entry> entries(int area, Plan before, Plan after, DiffOptions options) {
    if (before.legalBases().equals(after.legalBases())
        && before.references().equals(after.references())) {
      return ImmutableList.of();
    }
    List<Citation> old = citations(before);
    List<Citation> now = citations(after);
    Aligned<LegalBasis> aligned =
        Aligned.of(
            bases(old),
            bases(now),
            TRAITS,
            options,
            i -> old.get(i).pointer(),
            j -> now.get(j).pointer());
    Telling<LegalBasis> telling = new Telling<>(area, aligned, Change.OfReference::new);
    for (int i = 0; i < aligned.sizeBefore(); i++) {
      int j = aligned.afterOf(i);
      telling.tellIf(j < 0, ChangeType.REFERENCE_REMOVED, i);
      telling.tellIf(
          j >= 0 && !saysTheSame(aligned.before(i), aligned.after(j)),
          ChangeType.REFERENCE_CHANGED,
          i);
    }
    telling.tellAdded(ChangeType.REFERENCE_ADDED);
    return telling.entries();
  }

  private static boolean saysTheSame(LegalBasis a, LegalBasis b) {
    return a.relation().equals(b.relation()) && a.reference().equals(b.reference());
  }

  /** Every paper once, in the order of the paper, bases first. */
  private static List<Citation> citations(Plan plan) {
    List<Citation> citations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    add(citations, seen, plan.legalBases(), "/legalBases/");
    add(citations, seen, plan.references(), "/references/");
    return citations;
  }

  private static void add(
      List<Citation> citations, Set<String> seen, List<LegalBasis> bases, String pointer) {
    for (int i = 0; i < bases.size(); i++) {
      String id = identity(bases.get(i).reference());
      if (seen.add(id)) {
        citations.add(new Citation(pointer + i, bases.get(i)));
      }
    }
  }

  private static ImmutableList<LegalBasis> bases(List<Citation> citations) {
    return citations.stream().map(Citation::basis).collect(ImmutableList.toImmutableList());
  }

  private static String identity(DocumentReference reference) {
    return reference
        .number()
        .map(number -> number.key())
        .orElseGet(() -> Folding.key(reference.kind() + " " + reference.title()));
  }
}
