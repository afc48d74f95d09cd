package vn.kehoach.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of a plan that can be pointed at, by id and by place.
 *
 * <pre>{@code
 * PlanFact fact = PlanFacts.of(plan).find("i-3-target-1").orElseThrow();
 * SourceQuote quote = SourceQuote.of(plan, fact.place()).orElseThrow();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanFacts {

  private final ImmutableList<PlanFact> all;
  private final ImmutableMap<String, PlanFact> byId;
  private final ImmutableMap<String, PlanFact> byPointer;

  private PlanFacts(ImmutableList<PlanFact> all) {
    this.all = all;
    Map<String, PlanFact> ids = new HashMap<>();
    all.forEach(fact -> ids.putIfAbsent(fact.id(), fact));
    this.byId = ImmutableMap.copyOf(ids);
    this.byPointer =
        all.stream().collect(ImmutableMap.toImmutableMap(PlanFact::pointer, fact -> fact));
  }

  /**
   * Collects the facts of a plan.
   *
   * @param plan the plan
   * @return its facts
   */
  public static PlanFacts of(Plan plan) {
    return new PlanFacts(FactList.of(plan));
  }

  /**
   * Returns all facts.
   *
   * @return header and citations, then objectives, indicators, tasks, funding and sections, each in
   *     the order of the paper
   */
  public ImmutableList<PlanFact> all() {
    return all;
  }

  /**
   * Returns a fact.
   *
   * @param name an id such as {@code i-3-target-1}; or a JSON Pointer into the plan, which finds
   *     the fact it leads into: {@code /tasks/3/due} the task, {@code ""} none
   * @return the fact, the first one if several have the id
   */
  public Optional<PlanFact> find(String name) {
    PlanFact found = byId.get(name);
    String pointer = name;
    while (found == null && pointer.startsWith("/")) {
      found = byPointer.get(pointer);
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    return Optional.ofNullable(found);
  }

  /**
   * Returns the ids that look most like a name that is none.
   *
   * @param name what was asked for
   * @param most how many to return at most
   * @return the ids, the nearest first
   */
  public ImmutableList<String> near(String name, int most) {
    return all.stream()
        .map(PlanFact::id)
        .distinct()
        .sorted(
            Comparator.<String>comparingInt(id -> distance(id, name))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .collect(toImmutableList());
  }

  /** Returns how many characters must be added, dropped or changed to make one of the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
