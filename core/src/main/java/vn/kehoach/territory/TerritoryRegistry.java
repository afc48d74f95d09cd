package vn.kehoach.territory;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.text.RowFile;

/**
 * The units of the province level since 1976 (đơn vị hành chính cấp tỉnh), as of any date: the 63
 * through 30 June 2025, the 34 since, and what was before.
 *
 * <pre>{@code
 * TerritoryRegistry places = TerritoryRegistry.standard();
 * LocalDate signed = LocalDate.of(2021, 3, 24);
 * TerritoryUnit unit = places.byName("tỉnh Bình Thuận", signed).orElseThrow();
 * places.successors(unit.id(), LocalDate.of(2026, 11, 1));                     // lam-dong-2025
 * places.byCode("15", signed);                                               // yen-bai-1991
 * places.byCode("15", LocalDate.of(2026, 11, 1));                            // lao-cai-2025
 * }</pre>
 *
 * <p>A name or a code means something only with a date. The registry does not ask the clock: the
 * date is an argument, mostly that of the paper. It tells nothing of days before {@link
 * TerritoryUnit#RECORD_BEGINS}, and knows no units below the province level; {@link #levels} says
 * which levels there were.
 *
 * <p>Of the changes of 1978 and 1991 only the year is known. Through such a year the old units
 * count ({@link TerritoryUnit#livesOn}), and {@link TerritorySnapshot#open} names what is open; the
 * lookups by name find a new unit on any day of the year if no old one bears the name.
 *
 * <p>Sources: Nghị quyết 202/2025/QH15, Quyết định 19/2025/QĐ-TTg, Quyết định 124/2004/QĐ-TTg and
 * the resolutions named in {@link TerritoryEvent#basis}; each line says how sure it is. Immutable.
 */
public final class TerritoryRegistry {

  /** The registry of the library, read when it is first asked for. */
  private static final class Standard {
    private static final TerritoryRegistry REGISTRY =
        new TerritoryRegistry(
            byId(TerritoryRows.units(RowFile.of(TerritoryRegistry.class, "territories.csv"))),
            true);
  }

  private final ImmutableMap<String, TerritoryUnit> given;
  private final TerritoryLineage lineage;
  private final Supplier<TerritoryIndex> names;
  private final Supplier<TerritoryIndex> codes;

  /** The events, told when they are first asked for: most callers look up names only. */
  private final Supplier<ImmutableList<TerritoryEvent>> events;

  private TerritoryRegistry(ImmutableMap<String, TerritoryUnit> given, boolean closed) {
    this.given = given;
    lineage = TerritoryLineage.of(given);
    if (closed) {
      lineage.checkClosed();
    }
    names = Suppliers.memoize(() -> TerritoryIndex.byName(units()));
    codes = Suppliers.memoize(() -> TerritoryIndex.byCode(units()));
    events = Suppliers.memoize(() -> TerritoryEvents.of(units()));
  }

  /**
   * Returns the registry of the library.
   *
   * @return the one immutable instance
   */
  public static TerritoryRegistry standard() {
    return Standard.REGISTRY;
  }

  /**
   * Returns a registry of given units.
   *
   * <p>Units may be made out of others that are not among them, as in a registry that is to {@link
   * #extendedBy extend} another.
   *
   * @param units the units, each id once
   * @return the registry
   * @throws IllegalArgumentException if an id comes twice, if a unit does not begin when those end
   *     that it is made out of, or if two units bear one name or code on one day
   */
  public static TerritoryRegistry of(Iterable<TerritoryUnit> units) {
    return new TerritoryRegistry(byId(units), false).indexed();
  }

  /**
   * Reads a registry from a file in the form of this library's {@code territories.csv}: commas,
   * UTF-8, {@code #} before a comment, the first row naming the columns; a unit's further lines say
   * what changes from a date on.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the registry; see {@link #of} on what it may leave to another
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a cell is wrong, with file, line, column, what was read and
   *     what would have been right; or as in {@link #of}
   */
  public static TerritoryRegistry read(Reader reader, String name) throws IOException {
    return of(
        TerritoryRows.units(
            RowFile.read(reader, name, TerritoryRows.COLUMNS, TerritoryRows.REQUIRED)));
  }

  /**
   * Returns a registry of this one's units and another's. Where both have an id, the unit is the
   * other's, whole.
   *
   * @param other what is added, such as a province that is to be
   * @return the registry of both
   * @throws IllegalArgumentException if a unit is made out of one that is in neither, if it does
   *     not begin when that ends, or if two units bear one name or code on one day
   */
  public TerritoryRegistry extendedBy(TerritoryRegistry other) {
    Map<String, TerritoryUnit> both = new LinkedHashMap<>(given);
    both.putAll(other.given);
    return new TerritoryRegistry(ImmutableMap.copyOf(both), true).indexed();
  }

  /** Makes the indexes at once, which refuses two units of one name or code on one day. */
  private TerritoryRegistry indexed() {
    Objects.requireNonNull(names.get());
    Objects.requireNonNull(codes.get());
    return this;
  }

  private static ImmutableMap<String, TerritoryUnit> byId(Iterable<TerritoryUnit> units) {
    Map<String, TerritoryUnit> byId = new LinkedHashMap<>();
    for (TerritoryUnit unit : units) {
      if (byId.put(unit.id(), unit) != null) {
        throw new IllegalArgumentException(
            "units must have an id each, but '" + unit.id() + "' comes twice");
      }
    }
    return ImmutableMap.copyOf(byId);
  }

  /**
   * Returns every unit, past and present.
   *
   * @return the units in the order of the file
   */
  public ImmutableList<TerritoryUnit> units() {
    return lineage.units().values().asList();
  }

  /**
   * Returns the unit of an id.
   *
   * @param id the id, such as {@code lao-cai-2025}
   * @return the unit, or empty if there is none
   */
  public Optional<TerritoryUnit> unit(String id) {
    return Optional.ofNullable(lineage.units().get(id));
  }

  /**
   * Returns the units of a day.
   *
   * @param date the day
   * @return the units that {@linkplain TerritoryUnit#livesOn count as living}, and what is open in
   *     the day's year; nothing before {@link TerritoryUnit#RECORD_BEGINS}
   */
  public TerritorySnapshot asOf(LocalDate date) {
    ImmutableList.Builder<TerritoryUnit> living = ImmutableList.builder();
    for (TerritoryUnit unit : units()) {
      if (unit.livesOn(date)) {
        living.add(unit);
      }
    }
    ImmutableList.Builder<TerritoryEvent> open = ImmutableList.builder();
    for (TerritoryEvent event : events()) {
      if (event.date().leavesOpen(date)) {
        open.add(event);
      }
    }
    return new TerritorySnapshot(date, living.build(), open.build());
  }

  /**
   * Returns the unit that has a code on a day.
   *
   * @param code the code, such as {@code 15}
   * @param date the day
   * @return the unit, or empty if the code belongs to none on that day
   */
  public Optional<TerritoryUnit> byCode(String code, LocalDate date) {
    return codes.get().at(code, date, unit -> true);
  }

  /**
   * Returns every unit that ever had a code.
   *
   * @param code the code, such as {@code 15}
   * @return Yên Bái and the Lào Cai of 2025 for {@code 15}; empty if no unit had it
   */
  public ImmutableList<TerritoryUnit> byCode(String code) {
    return codes.get().all(code);
  }

  /**
   * Returns the unit that a name means on a day.
   *
   * <p>Letter case, the place of the tone, hyphens, dots and blanks do not count; diacritics do.
   * The word for its kind may stand before the name: {@code tỉnh Yên Bái}, {@code TP.HCM}. With the
   * word for a city, only a centrally run city is found: {@code thành phố Yên Bái} was a city in
   * the province. A former name of a unit is known as long as the unit lives, so {@code Thừa Thiên
   * Huế} is found in 2026; a name is not known before the unit bore it, so {@code Huế} is not found
   * in 2020.
   *
   * @param printed the name as printed, with nothing around it
   * @param date the day
   * @return the unit, or empty if the name means none of that day
   */
  public Optional<TerritoryUnit> byName(String printed, LocalDate date) {
    PrintedPlace place = PrintedPlace.of(printed);
    return names
        .get()
        .at(
            place.key(),
            date,
            unit -> unit.phase(date).filter(p -> place.mayBe(p.type())).isPresent());
  }

  /**
   * Returns every unit that ever bore a name, under the rules of {@link #byName(String,
   * LocalDate)}.
   *
   * @param printed the name as printed, with nothing around it
   * @return the Lào Cai of 1991 and that of 2025 for {@code Lào Cai}; empty if no unit bore it
   */
  public ImmutableList<TerritoryUnit> byName(String printed) {
    PrintedPlace place = PrintedPlace.of(printed);
    ImmutableList.Builder<TerritoryUnit> found = ImmutableList.builder();
    for (TerritoryUnit unit : names.get().all(place.key())) {
      if (unit.phases().stream().anyMatch(phase -> place.mayBe(phase.type()))) {
        found.add(unit);
      }
    }
    return found.build();
  }

  /**
   * Returns the units of a day into which a unit has passed through any number of events: Thuận Hải
   * of 1976 has passed into Khánh Hòa and Lâm Đồng by 1 July 2025.
   *
   * <p>The reverse of {@link #predecessors}: of a unit {@code a} of one day and a unit {@code b} of
   * a later one, {@code b} is a successor of {@code a} exactly if {@code a} is a predecessor of
   * {@code b}. A part given up by a unit that lived on does not count; see {@link
   * TerritoryEvent#partsOf}.
   *
   * @param id the unit's id
   * @param date the day
   * @return the unit itself while it lives; empty before it began
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableList<TerritoryUnit> successors(String id, LocalDate date) {
    return lineage.successors(known(id), date);
  }

  /**
   * Returns the units of a day out of which a unit came through any number of events: the Lào Cai
   * of 2025 came out of Hoàng Liên Sơn, as of 1 January 1990.
   *
   * @param id the unit's id
   * @param date the day
   * @return the unit itself while it lives; empty after it ended
   * @throws IllegalArgumentException if there is no such unit
   */
  public ImmutableList<TerritoryUnit> predecessors(String id, LocalDate date) {
    return lineage.predecessors(known(id), date);
  }

  private TerritoryUnit known(String id) {
    return unit(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "id must be that of a unit, such as 'lao-cai-2025', but was '" + id + "'"));
  }

  /**
   * Returns every change, in order of time.
   *
   * @return the events, those of equal date in the order of the file
   */
  public ImmutableList<TerritoryEvent> events() {
    return Objects.requireNonNull(events.get());
  }

  /**
   * Returns every level of local administration, past and present.
   *
   * @return the levels from the highest to the lowest, each with when and by which act it ended
   */
  public ImmutableList<TerritoryLevel> levels() {
    return TerritoryLevels.ALL;
  }

  /**
   * Returns the levels of local administration of a day.
   *
   * @param date the day
   * @return the levels from the highest to the lowest; no district level from 1 July 2025
   */
  public ImmutableList<TerritoryLevel> levels(LocalDate date) {
    ImmutableList.Builder<TerritoryLevel> levels = ImmutableList.builder();
    for (TerritoryLevel level : TerritoryLevels.ALL) {
      if (level.existsOn(date)) {
        levels.add(level);
      }
    }
    return levels.build();
  }

  /**
   * Returns whether there is a district level (cấp huyện) on a day.
   *
   * @param date the day
   * @return true through 30 June 2025; the level ended by Nghị quyết 203/2025/QH15 and Luật
   *     72/2025/QH15
   */
  public boolean hasDistricts(LocalDate date) {
    return levels(date).stream().anyMatch(level -> level.level() == Territory.Level.DISTRICT);
  }
}
