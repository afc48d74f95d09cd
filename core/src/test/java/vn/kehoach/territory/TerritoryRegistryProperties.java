package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.text.Folding;

/** What holds of the registry on every day. */
class TerritoryRegistryProperties {

  private static final TerritoryRegistry REGISTRY = TerritoryRegistry.standard();
  private static final LocalDate TWO_DIGIT_CODES = LocalDate.of(2004, 7, 8);
  private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);
  private static final LocalDate LATEST = LocalDate.of(2030, 12, 31);

  @Property
  void everyUnitHasOneCodeOfTwoDigitsAndNoTwoShareIt(@ForAll("daysWithCodes") LocalDate date) {
    List<TerritoryUnit> units = REGISTRY.asOf(date).units();

    assertThat(units)
        .extracting(unit -> unit.phase(date).orElseThrow().code().orElseThrow())
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(code).hasSize(2));
    assertThat(units)
        .allSatisfy(
            unit ->
                assertThat(
                        REGISTRY.byCode(unit.phase(date).orElseThrow().code().orElseThrow(), date))
                    .contains(unit));
  }

  @Property
  void everyUnitIsFoundByItsNameAndNoTwoShareIt(@ForAll("days") LocalDate date) {
    List<TerritoryUnit> units = REGISTRY.asOf(date).units();

    assertThat(units)
        .extracting(unit -> unit.phase(date).orElseThrow().name())
        .doesNotHaveDuplicates();
    for (TerritoryUnit unit : units) {
      TerritoryPhase phase = unit.phase(date).orElseThrow();
      String kind = phase.type() == TerritoryType.MUNICIPALITY ? "Thành phố " : "tỉnh ";
      assertThat(REGISTRY.byName(phase.name(), date)).contains(unit);
      assertThat(REGISTRY.byName(kind + phase.name(), date)).contains(unit);
    }
  }

  @Property
  void successorsAndPredecessorsMirrorEachOther(
      @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;

    for (TerritoryUnit before : REGISTRY.asOf(early).units()) {
      for (TerritoryUnit after : REGISTRY.asOf(late).units()) {
        assertThat(REGISTRY.successors(before.id(), late).contains(after))
            .as("%s on %s and %s on %s", before.id(), early, after.id(), late)
            .isEqualTo(REGISTRY.predecessors(after.id(), early).contains(before));
      }
    }
  }

  @Property
  void noUnitIsLostAndNoneComesOutOfNothing(
      @ForAll("settledDays") LocalDate one, @ForAll("settledDays") LocalDate other) {
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;

    assertThat(REGISTRY.asOf(early).units())
        .allSatisfy(unit -> assertThat(REGISTRY.successors(unit.id(), late)).isNotEmpty());
    assertThat(REGISTRY.asOf(late).units())
        .allSatisfy(unit -> assertThat(REGISTRY.predecessors(unit.id(), early)).isNotEmpty());
  }

  @Property
  void thereAre63FromAugust2008And34SinceJuly2025(@ForAll("daysSinceHaTay") LocalDate date) {
    assertThat(REGISTRY.asOf(date).units()).hasSize(date.isBefore(FIRST_OF_34) ? 63 : 34);
  }

  @Property
  void districtsAreThereUntilJuly2025(@ForAll("days") LocalDate date) {
    assertThat(REGISTRY.hasDistricts(date)).isEqualTo(date.isBefore(FIRST_OF_34));
  }

  @Property
  void everyUnitOfADayHasAPhaseAndMayLiveOnIt(@ForAll("days") LocalDate date) {
    for (TerritoryUnit unit : REGISTRY.units()) {
      assertThat(unit.phase(date).isPresent()).isEqualTo(unit.mayLiveOn(date));
      assertThat(unit.mayLiveOn(date) || !unit.livesOn(date)).isTrue();
    }
  }

  @Example
  void the63MapOntoThe34WithoutGapOrOverlap() {
    List<TerritoryUnit> old = REGISTRY.asOf(LAST_OF_63).units();
    List<TerritoryUnit> now = REGISTRY.asOf(FIRST_OF_34).units();

    assertThat(old)
        .allSatisfy(unit -> assertThat(REGISTRY.successors(unit.id(), FIRST_OF_34)).hasSize(1))
        .extracting(unit -> REGISTRY.successors(unit.id(), FIRST_OF_34).get(0))
        .containsOnlyElementsOf(now);
    assertThat(
            now.stream()
                .flatMap(unit -> REGISTRY.predecessors(unit.id(), LAST_OF_63).stream())
                .toList())
        .containsExactlyInAnyOrderElementsOf(old);
  }

  @Example
  void idsSayTheFirstNameAndTheYearOfTheBeginning() {
    for (TerritoryUnit unit : REGISTRY.units()) {
      int year = unit.began().map(date -> date.first().getYear()).orElse(1976);
      assertThat(unit.id()).isEqualTo(Folding.slug(unit.phases().get(0).name()) + "-" + year);
    }
  }

  @Example
  void eventsTellEveryBeginningAndEndOnce() {
    List<TerritoryEvent> beginnings =
        REGISTRY.events().stream()
            .filter(event -> event.kind() != TerritoryEvent.Kind.STATUS)
            .filter(event -> event.kind() != TerritoryEvent.Kind.CODE)
            .toList();

    assertThat(beginnings.stream().flatMap(event -> event.after().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(
            REGISTRY.units().stream()
                .filter(unit -> unit.began().isPresent())
                .map(TerritoryUnit::id)
                .toList());
    assertThat(beginnings.stream().flatMap(e -> e.before().stream()).collect(Collectors.toList()))
        .containsExactlyInAnyOrderElementsOf(
            REGISTRY.units().stream()
                .filter(unit -> unit.ceased().isPresent())
                .map(TerritoryUnit::id)
                .toList());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return between(TerritoryUnit.RECORD_BEGINS, LATEST);
  }

  /** Days on which all 38 units of 1976 count; Vũng Tàu - Côn Đảo has no predecessor on record. */
  @Provide
  Arbitrary<LocalDate> settledDays() {
    return between(LocalDate.of(1980, 1, 1), LATEST);
  }

  @Provide
  Arbitrary<LocalDate> daysWithCodes() {
    return between(TWO_DIGIT_CODES, LATEST);
  }

  @Provide
  Arbitrary<LocalDate> daysSinceHaTay() {
    return between(LocalDate.of(2008, 8, 1), LATEST);
  }

  /** Days of a span, those around changes often. */
  private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
    List<LocalDate> edges =
        REGISTRY.events().stream()
            .map(event -> event.date().countsFrom())
            .flatMap(day -> List.of(day.minusDays(1), day).stream())
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .distinct()
            .toList();
    Arbitrary<LocalDate> any =
        Arbitraries.longs()
            .between(first.toEpochDay(), last.toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(any, Arbitraries.of(edges));
  }
}
