package vn.kehoach.agency;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;

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
  private final Provinces provinces;
  private final Supplier<Succession> succession;

  /** What names are resolved by, made for the first of them: it takes longer than the bodies. */
  private final Supplier<AgencyResolver> resolver;

  /** Loaded when first asked for. */
  private static final class Standard {
    private static final AgencyRegistry REGISTRY =
        of(AgencyRows.of(AgencyRegistry.class, "agencies.csv"));
  }

  private AgencyRegistry(ImmutableMap<String, AgencyBody> byId, Provinces provinces) {
    this.byId = byId;
    this.provinces = provinces;
    this.succession = Suppliers.memoize(() -> new Succession(byId));
    this.resolver =
        Suppliers.memoize(() -> new AgencyResolver(byId.values(), succession.get(), provinces));
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
    return new AgencyRegistry(mirrored(byId), Provinces.standard());
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
    return new AgencyRegistry(mirrored(all), provinces);
  }

  /**
   * Returns a copy of this registry that goes by other provinces than those of {@link
   * TerritoryRegistry#standard()}.
   *
   * @param places the provinces
   * @return the copy, of the same bodies
   */
  public AgencyRegistry withPlaces(TerritoryRegistry places) {
    return new AgencyRegistry(byId, Provinces.of(places));
  }

  /** The bodies, each with those it succeeds as predecessors. */
  private static ImmutableMap<String, AgencyBody> mirrored(Map<String, AgencyBody> byId) {
    Map<String, List<String>> predecessors = new HashMap<>();
    for (AgencyBody body : byId.values()) {
      for (String successor : body.successors()) {
        predecessors.computeIfAbsent(successor, id -> new ArrayList<>()).add(body.id());
      }
    }
    ImmutableMap.Builder<String, AgencyBody> bodies = ImmutableMap.builder();
    for (AgencyBody body : byId.values()) {
      List<String> before = predecessors.getOrDefault(body.id(), List.of());
      boolean same = body.predecessors().equals(before);
      bodies.put(body.id(), same ? body : copy(body, before));
    }
    return bodies.buildOrThrow();
  }

  private static AgencyBody copy(AgencyBody body, List<String> predecessors) {
    return AgencyBody.builder().from(body).predecessors(predecessors).build();
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
    return succession.get().instead(body, date);
  }

  /**
   * Returns what a printed name stands for.
   *
   * <p>Letter case, tone placement, signs between words and letters for words ({@code Sở KH&ĐT},
   * {@code SGDĐT}) do not count. A place in the name ({@code Sở Y tế tỉnh Yên Bái}) goes before the
   * given one. A text of more than 2000 characters is no name and is not looked into.
   *
   * @param printed the name as printed; a list of several names is no name
   * @param place the place whose paper it is: a province, district or commune, or the country for a
   *     central paper
   * @param date the day for which it is asked, such as the paper's date of issue
   * @return the resolution; any text has one
   */
  public AgencyResolution resolve(String printed, Optional<Territory> place, LocalDate date) {
    return resolver.get().resolve(printed, place, date);
  }
}
