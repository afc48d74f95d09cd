package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Who came before and after whom. */
final class Succession {

  private final ImmutableMap<String, AgencyBody> byId;

  Succession(ImmutableMap<String, AgencyBody> byId) {
    this.byId = byId;
  }

  /**
   * The bodies that exist on a day and went on with the tasks of one that has ended, or had those
   * of one that has not begun.
   */
  ImmutableList<AgencyBody> instead(AgencyBody body, LocalDate date) {
    return body.lifetime().hasEnded(date)
        ? living(body, date, AgencyBody::successors)
        : living(body, date, AgencyBody::predecessors);
  }

  private ImmutableList<AgencyBody> living(
      AgencyBody from, LocalDate date, Function<AgencyBody, List<String>> next) {
    Set<AgencyBody> living = new LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(next.apply(from));
    while (!open.isEmpty()) {
      String id = open.removeFirst();
      AgencyBody body = seen.add(id) ? byId.get(id) : null;
      if (body == null) {
        continue;
      }
      if (body.mayLiveOn(date)) {
        living.add(body);
      } else {
        open.addAll(next.apply(body));
      }
    }
    return ImmutableList.copyOf(living);
  }

  /** Of bodies that do not exist on a day, the one that ended last, or else begins first. */
  AgencyBody nearest(Few bodies, LocalDate date) {
    return Streams.stream(bodies)
        .filter(body -> body.lifetime().hasEnded(date))
        .max(Comparator.comparing(body -> body.lifetime().end().latest()))
        .or(
            () ->
                Streams.stream(bodies)
                    .min(Comparator.comparing(body -> body.lifetime().start().earliest())))
        .map(Objects::requireNonNull)
        .orElseThrow();
  }
}
