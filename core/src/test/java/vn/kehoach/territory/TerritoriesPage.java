package vn.kehoach.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page {@code core/TERRITORIES.md}, written from a registry. */
final class TerritoriesPage {

  private static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
  private static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

  private static final String HEAD =
      """
      # Places

      What `TerritoryRegistry.standard()` knows: %d units of the province level since 1976, when each
      began and ended, what it was called, which code it had and by which act. This page is written
      from the data by `TerritoriesPageTest`; do not edit it.

      A unit is another when its extent changes by a split or a merger. The Lào Cai of 1991 and the
      Lào Cai of 2025, which holds Yên Bái too, are two units, `lao-cai-1991` and `lao-cai-2025`; the
      number is the year of the beginning, 1976 where the unit is as old as the record or older. A
      change of name, type or code happens within one unit.

      **Where only a year is known**, the change counts from the end of that year: on 1 October 1991
      the registry gives Hoàng Liên Sơn and says that its split is open. Nothing is told of days
      before 1 January 1976. The mergers of Nghị quyết 202/2025/QH15, in force from 12 June 2025,
      count from 1 July 2025, when the new bodies began their work. Exchanges of single districts or
      communes are told only where they are named below.

      **Marks**: V2, two sources agree; V, one source was read; S, printed in a paper that was read;
      G, general knowledge; V year, G day, as it says; (none), not checked. The mark of a unit is that
      of its beginning: its name, its date and out of what it was made. Most acts were read in
      secondary copies. A file of your own in the form of `territories.csv` extends or overrides
      this one: `TerritoryRegistry.standard().extendedBy(TerritoryRegistry.read(reader, name))`.
      """;

  private final TerritoryRegistry registry;
  private final StringBuilder page = new StringBuilder();

  private TerritoriesPage(TerritoryRegistry registry) {
    this.registry = registry;
  }

  static String write(TerritoryRegistry registry) {
    TerritoriesPage writer = new TerritoriesPage(registry);
    writer.page.append(HEAD.formatted(registry.units().size()));
    writer.counts();
    writer.present();
    writer.movedCodes();
    writer.old();
    writer.gone();
    writer.changes();
    writer.levels();
    writer.spellings();
    return writer.page.toString();
  }

  private void table(String title, String intro, String... columns) {
    page.append("\n## ").append(title).append("\n\n");
    page.append(intro.isEmpty() ? "" : intro + "\n\n");
    row(columns);
    page.append("|---".repeat(columns.length)).append("|\n");
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private void counts() {
    table("How many there were", "", "from", "units", "of them municipalities");
    Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.of(1977, 1, 1)));
    for (TerritoryEvent event : registry.events()) {
      days.add(event.date().countsFrom());
    }
    String before = "";
    for (LocalDate day : days) {
      List<TerritoryUnit> units = registry.asOf(day).units();
      long cities =
          units.stream()
              .filter(unit -> phase(unit, day).type() == TerritoryType.MUNICIPALITY)
              .count();
      String counts = units.size() + " " + cities;
      if (!counts.equals(before)) {
        row(day.toString(), String.valueOf(units.size()), String.valueOf(cities));
      }
      before = counts;
    }
  }

  private void present() {
    table(
        "The 34 since 1 July 2025",
        "",
        "code",
        "name",
        "type",
        "made out of",
        "changed since",
        "mark",
        "id");
    for (TerritoryUnit unit :
        registry.asOf(FIRST_OF_34).units().stream().sorted(byCode()).toList()) {
      TerritoryPhase phase = phase(unit, FIRST_OF_34);
      boolean merged = unit.began().filter(ChangeDate.of(FIRST_OF_34)::equals).isPresent();
      row(
          phase.code().orElseThrow(),
          phase.name(),
          phase.type().words(),
          merged ? coded(unit.outOf()) : "unchanged",
          changesAfter(unit),
          mark(unit.certainty().mark()),
          "`" + unit.id() + "`");
    }
  }

  private static Comparator<TerritoryUnit> byCode() {
    return Comparator.comparing(unit -> phase(unit, FIRST_OF_34).code().orElseThrow());
  }

  private static String changesAfter(TerritoryUnit unit) {
    return unit.phases().stream()
        .filter(phase -> phase.since().filter(d -> d.first().isAfter(FIRST_OF_34)).isPresent())
        .map(p -> p.since().orElseThrow() + " " + p.type().words() + ", " + p.basis())
        .collect(Collectors.joining("; "));
  }

  private void movedCodes() {
    table(
        "Codes that name another province since 1 July 2025",
        "A code without a date is ambiguous.",
        "code",
        "until 30 June 2025",
        "since");
    for (TerritoryUnit unit :
        registry.asOf(FIRST_OF_34).units().stream().sorted(byCode()).toList()) {
      TerritoryPhase phase = phase(unit, FIRST_OF_34);
      Optional<TerritoryUnit> old = registry.byCode(phase.code().orElseThrow(), LAST_OF_63);
      String before = old.map(u -> phase(u, LAST_OF_63).name()).orElse("");
      if (!before.equals(phase.name())) {
        row(phase.code().orElseThrow(), before, phase.name());
      }
    }
  }

  private void old() {
    table(
        "The 63 through 30 June 2025",
        "The code is that of Quyết định 124/2004/QĐ-TTg, from 8 July 2004.",
        "code",
        "name",
        "type",
        "since",
        "became",
        "mark",
        "note");
    for (TerritoryUnit unit : registry.asOf(LAST_OF_63).units()) {
      TerritoryPhase phase = phase(unit, LAST_OF_63);
      row(
          phase.code().orElseThrow(),
          names(unit),
          phase.type().words(),
          unit.began().map(ChangeDate::toString).orElse("before 1976"),
          coded(ids(registry.successors(unit.id(), FIRST_OF_34))),
          mark(unit.certainty().mark()),
          unit.phases().get(0).note());
    }
  }

  /** The names of a unit, a later one with its date. */
  private static String names(TerritoryUnit unit) {
    List<String> names = new ArrayList<>();
    String last = "";
    for (TerritoryPhase phase : unit.phases()) {
      if (!phase.name().equals(last)) {
        String from = names.isEmpty() ? "" : ", from " + phase.since().orElseThrow() + " ";
        names.add(from + phase.name());
      }
      last = phase.name();
    }
    return String.join("", names);
  }

  private void gone() {
    table(
        "Units that were gone before",
        "",
        "name",
        "type",
        "since",
        "until",
        "became then",
        "is today in",
        "mark",
        "note");
    for (TerritoryUnit unit : registry.units()) {
      Optional<ChangeDate> end =
          unit.ceased().filter(date -> date.countsFrom().isBefore(FIRST_OF_34));
      if (end.isPresent()) {
        row(
            unit.last().name(),
            unit.last().type().words(),
            unit.began().map(ChangeDate::toString).orElse("1976 or before"),
            end.get().known() ? end.get().first().minusDays(1).toString() : end.get().toString(),
            plain(ids(registry.successors(unit.id(), end.get().countsFrom()))),
            plain(ids(registry.successors(unit.id(), FIRST_OF_34))),
            mark(unit.certainty().mark()),
            notes(unit));
      }
    }
  }

  private static String notes(TerritoryUnit unit) {
    return unit.phases().stream()
        .map(
            p ->
                p.code().map(code -> "code " + code + (p.note().isEmpty() ? "" : ": ")).orElse("")
                    + p.note())
        .filter(note -> !note.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private void changes() {
    table("Changes", "", "date", "what", "of", "to", "act", "mark");
    for (TerritoryEvent event : registry.events()) {
      boolean inside = event.before().equals(event.after());
      boolean many = event.after().size() > 20;
      String parts = event.partsOf().isEmpty() ? "" : "; parts of " + plain(event.partsOf());
      row(
          event.date().toString(),
          event.kind().name().toLowerCase(Locale.ROOT),
          many ? event.before().size() + " units" : plain(event.before()) + parts,
          many ? "two-digit codes" : inside ? status(event) : plain(event.after()),
          event.basis(),
          mark(event.certainty().mark()));
    }
  }

  private String status(TerritoryEvent event) {
    TerritoryUnit unit = registry.unit(event.after().get(0)).orElseThrow();
    TerritoryPhase phase = phase(unit, event.date().countsFrom());
    return phase.name() + ", " + phase.type().words();
  }

  private void levels() {
    table("Levels of local administration", "", "level", "until", "act", "mark");
    for (TerritoryLevel level : registry.levels()) {
      row(
          level.level().name().toLowerCase(Locale.ROOT),
          level.ceased().map(date -> date.minusDays(1).toString()).orElse(""),
          level.basis(),
          mark(level.certainty().mark()));
    }
  }

  private void spellings() {
    table(
        "Spellings",
        "Letter case, the place of the tone, hyphens, dots and blanks do not count, and the word for"
            + " the kind\nmay stand before the name (`tỉnh`, `thành phố`, `TP.`). Beyond that these"
            + " are known, from general\nknowledge:",
        "name",
        "also");
    Set<String> seen = new LinkedHashSet<>();
    for (TerritoryUnit unit : registry.units()) {
      String name = unit.phases().get(0).name();
      if (!unit.aliases().isEmpty() && seen.add(name)) {
        row(name, String.join(", ", unit.aliases()));
      }
    }
  }

  private static TerritoryPhase phase(TerritoryUnit unit, LocalDate date) {
    return unit.phase(date).orElseThrow();
  }

  private static List<String> ids(List<TerritoryUnit> units) {
    return units.stream().map(TerritoryUnit::id).toList();
  }

  private String plain(List<String> ids) {
    return ids.stream()
        .map(id -> registry.unit(id).orElseThrow().phases().get(0).name())
        .collect(Collectors.joining(", "));
  }

  private String coded(List<String> ids) {
    return ids.stream()
        .map(id -> registry.unit(id).orElseThrow().last())
        .map(phase -> phase.name() + " (" + phase.code().orElseThrow() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String mark(String mark) {
    return mark.isEmpty() ? "(none)" : mark;
  }
}
