package vn.kehoach.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.kehoach.plan.Plan;

class MeaningProperties {

  @Property(tries = 4000)
  void knownEditsComeBackByMeaning(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);

    PlanDiff diff = PlanDiff.between(edits.before(), edits.after());

    assertThat(diff.meaningCounts()).isEqualTo(edits.expected());
  }

  @Property(tries = 1000)
  void knownEditsComeBackMirrored(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);
    Map<Meaning, Integer> mirrored = new EnumMap<>(Meaning.class);
    edits.expected().forEach((meaning, count) -> mirrored.put(meaning.mirror(), count));

    PlanDiff diff = PlanDiff.between(edits.after(), edits.before());

    assertThat(diff.meaningCounts()).isEqualTo(mirrored);
  }

  @Property(tries = 500)
  void theOtherWayRoundMeansTheMirror(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);
    PlanDiff diff = PlanDiff.between(edits.before(), edits.after());

    List<MeantChange> mirrored = diff.meanings().stream().map(MeantChange::mirror).toList();

    assertThat(texts(diff.mirror().meanings())).isEqualTo(texts(mirrored));
  }

  private static Multiset<String> texts(List<MeantChange> meanings) {
    Multiset<String> texts = TreeMultiset.create();
    for (MeantChange meant : meanings) {
      List<String> changes = new ArrayList<>();
      meant.changes().forEach(c -> changes.add(c.type() + " " + c.before() + " " + c.after()));
      changes.sort(Comparator.naturalOrder());
      texts.add(meant.meanings() + " " + changes);
    }
    return texts;
  }

  @Property(tries = 500)
  void everyChangeHasItsMeaningOnce(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);
    PlanDiff diff = PlanDiff.between(edits.before(), edits.after());

    List<Change> meant = diff.meanings().stream().flatMap(m -> m.changes().stream()).toList();

    assertThat(meant).containsExactlyInAnyOrderElementsOf(diff.changes());
  }

  @Property(tries = 500)
  void theDifferenceLeadsThereAndBack(@ForAll long seed) {
    KnownEdits edits = new KnownEdits(seed);
    Plan before = edits.before();
    Plan after = edits.after();
    PlanDiff diff = PlanDiff.between(before, after);

    assertThat(diff.apply(before)).isEqualTo(after);
    assertThat(diff.mirror().apply(after)).isEqualTo(before);
  }

  @Property(tries = 500)
  void whatIsLeftUntoldIsNotTold(@ForAll long seed, @ForAll Meaning untold) {
    KnownEdits edits = new KnownEdits(seed);
    DiffOptions options = DiffOptions.builder().addUntold(untold).build();
    Map<Meaning, Integer> expected = new EnumMap<>(Meaning.class);
    expected.putAll(edits.expected());
    expected.remove(untold);

    PlanDiff diff = PlanDiff.between(edits.before(), edits.after(), options);

    assertThat(diff.meaningCounts()).isEqualTo(expected);
    assertThat(diff.apply(edits.before())).isEqualTo(edits.after());
  }

  @Property(tries = 500)
  void sortsOfChangeCanBeLeftOut(@ForAll long seed, @ForAll ChangeType omitted) {
    KnownEdits edits = new KnownEdits(seed);
    PlanDiff all = PlanDiff.between(edits.before(), edits.after());
    DiffOptions options = DiffOptions.builder().addOmitted(omitted).build();

    PlanDiff diff = PlanDiff.between(edits.before(), edits.after(), options);

    assertThat(diff.changes())
        .isEqualTo(all.changes().stream().filter(c -> c.type() != omitted).toList());
    assertThat(PlanDiff.between(edits.after(), edits.before(), options.mirror()))
        .isEqualTo(diff.mirror());
  }

  @Example
  void theGeneratorMakesEveryClassItKnows() {
    ImmutableSet.Builder<Meaning> made = ImmutableSet.builder();
    for (long seed = 0; seed < 300; seed++) {
      made.addAll(new KnownEdits(seed).expected().keySet());
    }

    assertThat(Arrays.stream(Meaning.values()).filter(m -> !made.build().contains(m)))
        .containsExactlyInAnyOrder(
            Meaning.VALUE_PERIOD_CHANGED,
            Meaning.FIGURE_ADDED,
            Meaning.FIGURE_REMOVED,
            Meaning.HEDGE_CHANGED,
            Meaning.DIRECTION_CHANGED,
            Meaning.DEADLINE_SET,
            Meaning.SCHEDULE_CHANGED,
            Meaning.LEAD_NAMED,
            Meaning.PARTNER_REMOVED,
            Meaning.FUNDING_RAISED,
            Meaning.FUNDING_LOWERED,
            Meaning.RELINKED,
            Meaning.CITATION_ADDED,
            Meaning.CITATION_REMOVED,
            Meaning.CITATION_CHANGED,
            Meaning.EVIDENCE_ONLY);
  }
}
