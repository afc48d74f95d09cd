package vn.kehoach.comparison;

import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.plan.Plan;
import vn.kehoach.territory.Territory;

/** Whether a body of one paper is the other paper's by another name, on the days of the two. */
final class Succeeding {

  /** A body with its place, on the day of its paper. */
  private record Dated(AgencyBody body, Optional<Territory> place, LocalDate day) {}

  private final AgencyRegistry registry;
  private final Plan before;
  private final Plan after;

  Succeeding(AgencyRegistry registry, Plan before, Plan after) {
    this.registry = registry;
    this.before = before;
    this.after = after;
  }

  /** Whether a reorganisation alone explains the other name; without both days nobody can tell. */
  boolean explains(Agency old, Agency now) {
    Optional<Dated> a = dated(before, old);
    Optional<Dated> b = dated(after, now);
    if (a.isEmpty() || b.isEmpty() || !samePlace(a.get(), b.get())) {
      return false;
    }
    boolean inOrder = !b.get().day().isBefore(a.get().day());
    Dated first = inOrder ? a.get() : b.get();
    Dated second = inOrder ? b.get() : a.get();
    return first.body().lifetime().hasEnded(second.day())
        && registry.insteadOf(first.body(), second.day()).contains(second.body());
  }

  /** Whether both names are the same body's. */
  boolean isOneBody(Agency old, Agency now) {
    Optional<Dated> a = dated(before, old);
    Optional<Dated> b = dated(after, now);
    return a.isPresent()
        && b.isPresent()
        && a.get().body().id().equals(b.get().body().id())
        && samePlace(a.get(), b.get());
  }

  /** Places by name; a merged province's bodies are told by their own name. */
  private static boolean samePlace(Dated a, Dated b) {
    return a.place().isEmpty()
        || b.place().isEmpty()
        || a.place().get().name().equals(b.place().get().name());
  }

  private Optional<Dated> dated(Plan plan, Agency agency) {
    return plan.info()
        .issued()
        .flatMap(
            day -> {
              AgencyResolution resolution =
                  registry.resolve(agency.name(), plan.info().territory(), day);
              return resolution instanceof AgencyResolution.One one
                  ? Optional.of(new Dated(one.body(), one.place(), day))
                  : Optional.empty();
            });
  }
}
