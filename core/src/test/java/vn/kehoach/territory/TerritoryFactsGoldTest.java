package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kehoach.text.RowFile;
import vn.kehoach.text.RowFile.Row;

/** The registry against the facts that it was made of: same units, dates, acts and marks. */
class TerritoryFactsGoldTest {

  private static final Path FACTS = Path.of("..", "..", "shared", "facts");
  private static final TerritoryRegistry REGISTRY = TerritoryRegistry.standard();
  private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

  @BeforeAll
  static void needsTheFacts() {
    assumeTrue(
        Files.isReadable(FACTS.resolve("provinces.csv")), "the facts lie beside the project");
  }

  @Test
  void oldProvincesAreAsInTheFactsMarkByMark() throws IOException {
    List<Row> rows =
        rows(
            "provinces.csv",
            "old_code,old_name,valid_from,valid_to,new_code,new_name,old_type,relation,"
                + "valid_from_status,note");

    assertThat(rows).hasSize(63);
    for (Row row : rows) {
      String place = row.text("old_code") + " " + row.text("old_name");
      TerritoryUnit unit = REGISTRY.byCode(row.text("old_code"), LAST_OF_63).orElseThrow();
      TerritoryPhase first = unit.phases().get(0);
      assertThat(first.name()).as(place).isEqualTo(row.text("old_name"));
      assertThat(first.type().words()).as(place).isEqualTo(row.text("old_type"));
      assertThat(unit.began().map(ChangeDate::toString).orElse(""))
          .as(place)
          .isEqualTo(row.text("valid_from"));
      assertThat(unit.certainty().mark()).as(place).isEqualTo(row.text("valid_from_status"));
      assertThat(lastDay(unit)).as(place).isEqualTo(row.text("valid_to"));
      TerritoryUnit now = REGISTRY.successors(unit.id(), FIRST_OF_34).get(0);
      assertThat(now.last().code()).as(place).contains(row.text("new_code"));
      assertThat(now.last().name()).as(place).isEqualTo(row.text("new_name"));
    }
  }

  /** The last day of a unit, or of its first name where that changed. */
  private static String lastDay(TerritoryUnit unit) {
    String name = unit.phases().get(0).name();
    Optional<ChangeDate> renamed =
        unit.phases().stream()
            .filter(phase -> !phase.name().equals(name))
            .findFirst()
            .flatMap(TerritoryPhase::since);
    return renamed.or(unit::ceased).map(date -> date.first().minusDays(1).toString()).orElse("");
  }

  @Test
  void presentProvincesAreAsInTheFacts() throws IOException {
    List<Row> rows =
        rows(
            "provinces-current.csv",
            "code,name,type_2025_07_01,type_2026_09_20,type_changed_on,type_change_basis,"
                + "formed_from,relation,apparatus_from,code_previously_named");

    assertThat(rows).hasSize(34);
    for (Row row : rows) {
      String code = row.text("code");
      TerritoryUnit unit = REGISTRY.byCode(code, FIRST_OF_34).orElseThrow();
      assertThat(unit.phase(FIRST_OF_34).orElseThrow().name()).isEqualTo(row.text("name"));
      assertThat(typeOn(unit, FIRST_OF_34)).isEqualTo(row.text("type_2025_07_01"));
      assertThat(typeOn(unit, LocalDate.of(2026, 9, 20))).isEqualTo(row.text("type_2026_09_20"));
      if (!row.text("type_changed_on").isEmpty()) {
        assertThat(unit.last().since())
            .hasToString("Optional[" + row.text("type_changed_on") + "]");
        assertThat(unit.last().basis()).isEqualTo(row.text("type_change_basis"));
      }
      assertThat(members(unit)).as(code).isEqualTo(formedFrom(row.text("formed_from")));
      String before = REGISTRY.byCode(code, LAST_OF_63).orElseThrow().phases().get(0).name();
      boolean other = !row.text("code_previously_named").isEmpty();
      assertThat(!before.equals(row.text("name")) && !code.equals("46")).as(code).isEqualTo(other);
      if (other) {
        assertThat(before).isEqualTo(row.text("code_previously_named"));
      }
    }
  }

  private static String typeOn(TerritoryUnit unit, LocalDate date) {
    return unit.phase(date).orElseThrow().type().words();
  }

  private static Set<String> members(TerritoryUnit unit) {
    Set<String> members = new HashSet<>();
    for (TerritoryUnit old : REGISTRY.predecessors(unit.id(), LAST_OF_63)) {
      TerritoryPhase phase = old.phase(LAST_OF_63).orElseThrow();
      members.add(old.phases().get(0).name() + " (" + phase.code().orElseThrow() + ")");
    }
    return members;
  }

  private static Set<String> formedFrom(String cell) {
    return new HashSet<>(Splitter.on(" + ").splitToList(cell));
  }

  @Test
  void changesAreAsInTheFactsMarkByMark() throws IOException {
    int compared = 0;
    for (Row row : rows("provinces-history.csv", "date,event,from,to,basis,status")) {
      String what = row.text("event");
      if (what.equals("split") || what.equals("form") || what.equals("status")) {
        compare(row);
        compared++;
      }
    }

    assertThat(compared).isEqualTo(29);
  }

  private static void compare(Row row) {
    Set<String> after = names(row.text("to"));
    TerritoryEvent event =
        REGISTRY.events().stream()
            .filter(e -> e.date().toString().equals(row.text("date")))
            .filter(e -> namesAfter(e).containsAll(after))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no event " + row));
    assertThat(namesBefore(event)).as("%s", row).isEqualTo(names(row.text("from")));
    assertThat(numbers(row.text("basis")))
        .as("%s", row)
        .allSatisfy(number -> assertThat(event.basis()).contains(number));
    for (String id : event.after()) {
      TerritoryUnit unit = REGISTRY.unit(id).orElseThrow();
      TerritoryPhase phase =
          unit.phases().stream()
              .filter(p -> p.since().filter(event.date()::equals).isPresent())
              .findFirst()
              .orElseThrow();
      if (after.contains(phase.name())) {
        assertThat(phase.certainty().mark()).as(id).isEqualTo(row.text("status"));
      }
    }
  }

  private static Set<String> namesAfter(TerritoryEvent event) {
    Set<String> names = new HashSet<>();
    for (String id : event.after()) {
      TerritoryUnit unit = REGISTRY.unit(id).orElseThrow();
      names.add(unit.phase(event.date().countsFrom()).orElseThrow().name());
    }
    return names;
  }

  private static Set<String> namesBefore(TerritoryEvent event) {
    Set<String> names = new HashSet<>();
    for (String id : event.before()) {
      TerritoryUnit unit = REGISTRY.unit(id).orElseThrow();
      names.add(unit.phase(event.date().countsFrom().minusDays(1)).orElseThrow().name());
    }
    return names;
  }

  /** The names of a cell, without what stands in brackets and without "part of". */
  private static Set<String> names(String cell) {
    Set<String> names = new HashSet<>();
    for (String name : Splitter.on(';').trimResults().split(cell)) {
      int bracket = name.indexOf(" (");
      String bare = bracket < 0 ? name : name.substring(0, bracket);
      names.add(bare.startsWith("part of ") ? bare.substring("part of ".length()) : bare);
    }
    return names;
  }

  /** The words of an act that have a digit, such as its number and its date. */
  private static List<String> numbers(String basis) {
    List<String> numbers = new ArrayList<>();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(basis)) {
      if (word.chars().anyMatch(Character::isDigit)) {
        numbers.add(word);
      }
    }
    return numbers;
  }

  @Test
  void theGreatChangesAreAsInTheFacts() throws IOException {
    Map<String, Row> byDate = new HashMap<>();
    for (Row row : rows("provinces-history.csv", "date,event,from,to,basis,status")) {
      byDate.put(row.text("date") + " " + row.text("event"), row);
    }

    assertThat(byDate.get("1976 merge").text("to")).startsWith("38 ");
    assertThat(REGISTRY.asOf(LocalDate.of(1977, 1, 1)).units()).hasSize(38);

    Row codes = byDate.get("2004-07-08 recode");
    TerritoryPhase laoCai = REGISTRY.unit("lao-cai-1991").orElseThrow().last();
    assertThat(laoCai.since().orElseThrow()).hasToString("2004-07-08");
    assertThat(laoCai.basis()).isEqualTo(codes.text("basis"));
    assertThat(laoCai.certainty().mark()).isEqualTo(codes.text("status"));
    assertThat(codes.text("to")).contains("Lào Cai 205 becomes 10");
    assertThat(REGISTRY.unit("lao-cai-1991").orElseThrow().phases().get(0).code()).contains("205");

    Row haTay = byDate.get("2008-08-01 merge");
    TerritoryPhase haNoi = REGISTRY.unit("ha-noi-2008").orElseThrow().phases().get(0);
    assertThat(haTay.text("basis")).contains("NQ 15/2008/QH12", "code 28 is G");
    assertThat(haNoi.basis()).contains("NQ 15/2008/QH12");
    assertThat(haNoi.certainty().mark()).isEqualTo(haTay.text("status"));
    assertThat(REGISTRY.unit("ha-tay-1991").orElseThrow().last().certainty().mark()).isEqualTo("G");

    Row mergers = byDate.get("2025-07-01 merge");
    List<TerritoryEvent> merged =
        REGISTRY.events().stream()
            .filter(event -> event.date().toString().equals("2025-07-01"))
            .toList();
    assertThat(mergers.text("from") + mergers.text("to")).startsWith("52 ").contains("23 ");
    assertThat(merged).hasSize(23);
    assertThat(merged.stream().mapToInt(event -> event.before().size()).sum()).isEqualTo(52);
    assertThat(merged)
        .allSatisfy(
            event -> {
              assertThat(event.certainty().mark()).isEqualTo(mergers.text("status"));
              assertThat(event.basis()).contains("NQ 202/2025/QH15", "QĐ 19/2025/QĐ-TTg");
            });

    Row districts = byDate.get("2025-07-01 abolish");
    TerritoryLevel level =
        REGISTRY.levels().stream()
            .filter(l -> l.level() == Territory.Level.DISTRICT)
            .findFirst()
            .orElseThrow();
    assertThat(level.ceased()).contains(FIRST_OF_34);
    assertThat(level.basis()).isEqualTo(districts.text("basis"));
    assertThat(level.certainty().mark()).isEqualTo(districts.text("status"));
  }

  private static List<Row> rows(String file, String columns) throws IOException {
    ImmutableList<String> names = ImmutableList.copyOf(Splitter.on(',').split(columns));
    try (Reader reader = Files.newBufferedReader(FACTS.resolve(file))) {
      return RowFile.read(reader, file, names, names);
    }
  }
}
