package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.territory.Territory;

/**
 * The bodies that plan papers name, with their time span, and what a printed name stands for on a
 * day.
 *
 * <p>{@link #standard()} holds central and provincial bodies, organs of the Party, mass
 * organisations and the vertical branches in the provinces; where every province has a body of its
 * own, one entry stands for all. It is not a list of all offices of the country: a body with a name
 * of its own is {@link AgencyResolution.Local}.
 *
 * <p>Sources: Nghị quyết 176/2025/QH15, Nghị định 45/2025 and 150/2025, and what stands in the head
 * of {@code agencies.csv}; how sure each entry is stands beside it.
 *
 * <pre>{@code
 * AgencyRegistry.standard()
 *     .resolve("Sở KH&ĐT", Optional.of(binhThuan), LocalDate.of(2021, 6, 1));  // s.khdt
 * }</pre>
 */
public final class AgencyRegistry {

  private final ImmutableMap<String, AgencyBody> byId;
  private final Succession succession;
  private final AgencyResolver resolver;

  /** Loaded when first asked for. */
  private static final class Standard {
    private static final AgencyRegistry REGISTRY =
        of(AgencyRows.of(AgencyRegistry.class, "agencies.csv"));
  }

  private AgencyRegistry(ImmutableMap<String, AgencyBody> byId) {
    this.byId = byId;
    this.succession = new Succession(byId);
    this.resolver = new AgencyResolver(byId.values(), succession);
  }

  /**
   * Returns the bodies of Vietnam from about 2017 to 2026.
   *
   * @return the one immutable instance
   */
  public static AgencyRegistry standard() {
    return Standard.REGISTRY;
  }

  /**
   * Returns a registry of some bodies.
   *
   * @param bodies the bodies; their predecessors are filled in from the successors of the others
   * @return the registry, in the order of the bodies
   * @throws IllegalArgumentException if two bodies have one id
   */
  public static AgencyRegistry of(Iterable<? extends AgencyBody> bodies) {
    Map<String, AgencyBody> byId = new LinkedHashMap<>();
    for (AgencyBody body : bodies) {
      if (byId.putIfAbsent(body.id(), body) != null) {
        throw new IllegalArgumentException(
            "bodies must have an id each, but two have '" + body.id() + "'");
      }
    }
    return new AgencyRegistry(mirrored(byId));
  }

  /**
   * Reads a registry in the form of {@code agencies.csv}; the columns id, name, level and kind must
   * be there.
   *
   * <p>A successor that the file itself does not hold is kept: it may stand in the registry that
   * this one extends.
   *
   * @param reader the text, which is read to its end and not closed
   * @param name what the file is called in messages
   * @return the registry
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a cell cannot be understood; the message names file, line,
   *     column, what was read and what would have been right
   */
  public static AgencyRegistry read(Reader reader, String name) throws IOException {
    return of(AgencyRows.read(reader, name));
  }

  /**
   * Returns a copy of this registry with the bodies of another one.
   *
   * @param other the other registry; its bodies take the place of those with the same id
   * @return the copy
   */
  public AgencyRegistry extendedBy(AgencyRegistry other) {
    Map<String, AgencyBody> all = new LinkedHashMap<>(byId);
    all.putAll(other.byId);
    return new AgencyRegistry(mirrored(all));
  }

  /** The bodies, each with those it succeeds as predecessors. */
  private static ImmutableMap<String, AgencyBody> mirrored(Map<String, AgencyBody> byId) {
    SetMultimap<String, String> predecessors = LinkedHashMultimap.create();
    byId.values().forEach(body -> body.successors().forEach(s -> predecessors.put(s, body.id())));
    ImmutableListMultimap<String, String> mirror = ImmutableListMultimap.copyOf(predecessors);
    ImmutableMap.Builder<String, AgencyBody> bodies = ImmutableMap.builder();
    byId.forEach(
        (id, body) ->
            bodies.put(id, AgencyBody.builder().from(body).predecessors(mirror.get(id)).build()));
    return bodies.buildOrThrow();
  }

  /**
   * Returns every body and group.
   *
   * @return the entries in the order of the file
   */
  public ImmutableList<AgencyBody> all() {
    return byId.values().asList();
  }

  /**
   * Returns what may exist on a day.
   *
   * @param date the day
   * @return the entries whose lifetime may hold the day, in the order of the file
   */
  public ImmutableList<AgencyBody> asOf(LocalDate date) {
    return byId.values().stream()
        .filter(body -> body.mayLiveOn(date))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a body by its id.
   *
   * @param id the id, such as {@code s.y-te}
   * @return the body, or empty if there is none
   */
  public Optional<AgencyBody> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns who has the tasks of a body on a day when it does not exist.
   *
   * @param body the body
   * @param date the day
   * @return the bodies of that day that went on with them, or had them before it began; empty where
   *     nobody is known
   */
  public ImmutableList<AgencyBody> insteadOf(AgencyBody body, LocalDate date) {
    return succession.instead(body, date);
  }

  /**
   * Returns what a printed name stands for.
   *
   * <p>Letter case, tone placement, signs between words and letters for words ({@code Sở KH&ĐT},
   * {@code SGDĐT}) do not count. A place in the name ({@code Sở Y tế tỉnh Yên Bái}) goes before the
   * given one. The time grows with the length of the name and no faster.
   *
   * @param printed the name as printed; a list of several names is no name
   * @param place the place whose paper it is: a province, district or commune, or the country for a
   *     central paper
   * @param date the day for which it is asked, such as the paper's date of issue
   * @return the resolution; any text has one
   */
  public AgencyResolution resolve(String printed, Optional<Territory> place, LocalDate date) {
    return resolver.resolve(printed, place, date);
  }
}
