package vn.kehoach.territory;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile.Row;

/** Reads units from the rows of {@code territories.csv} or of a user's file of the same form. */
final class TerritoryRows {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "unit",
          "from",
          "name",
          "type",
          "code",
          "out_of",
          "parts_of",
          "aliases",
          "alone",
          "basis",
          "mark",
          "note");
  static final ImmutableList<String> REQUIRED = ImmutableList.of("unit", "from", "name", "type");

  private static final ImmutableList<String> ONCE =
      ImmutableList.of("out_of", "parts_of", "aliases", "alone");
  private static final String UNIT_EXAMPLE = "lao-cai-2025";
  private static final int MOST_DIGITS = 5;

  private final Map<String, Certainty> certainties = new HashMap<>();
  private final Map<String, TerritoryUnit.Builder> builders = new LinkedHashMap<>();
  private final Map<String, TerritoryPhase> last = new HashMap<>();

  private TerritoryRows() {}

  /** The units of rows, in the order in which they first appear. */
  static ImmutableList<TerritoryUnit> units(List<Row> rows) {
    TerritoryRows units = new TerritoryRows();
    rows.forEach(units::read);
    ImmutableList.Builder<TerritoryUnit> built = ImmutableList.builder();
    units.builders.values().forEach(builder -> built.add(builder.build()));
    return built.build();
  }

  private void read(Row row) {
    String id = id(row);
    TerritoryPhase before = last.get(id);
    if (before != null) {
      ONCE.forEach(column -> checkEmpty(row, column));
    }
    TerritoryPhase phase = before == null ? first(row) : later(row, before);
    last.put(id, phase);
    builders.computeIfAbsent(id, unit -> begin(row, unit)).addPhases(phase);
  }

  private static String id(Row row) {
    String id = row.required("unit", UNIT_EXAMPLE);
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !isDigit(c) && c != '-') {
        throw row.wrong(
            "unit", "small letters a to z, digits and '-', as in '" + UNIT_EXAMPLE + "'");
      }
    }
    return id;
  }

  private static TerritoryUnit.Builder begin(Row row, String id) {
    String alone = row.text("alone");
    if (!alone.isEmpty() && !alone.equals("no")) {
      throw row.wrong("alone", "'no' or empty");
    }
    TerritoryUnit.Builder unit = TerritoryUnit.builder();
    unit.id(id)
        .outOf(row.several("out_of"))
        .partsOf(row.several("parts_of"))
        .aliases(row.several("aliases"))
        .standsAlone(alone.isEmpty());
    return unit;
  }

  private static void checkEmpty(Row row, String column) {
    if (!row.text(column).isEmpty()) {
      throw row.wrong(column, "empty on a later line of a unit");
    }
  }

  private TerritoryPhase first(Row row) {
    return phase(row)
        .since(row.text("from").isEmpty() ? Optional.empty() : Optional.of(date(row)))
        .name(row.required("name", "Lào Cai"))
        .type(type(row))
        .code(code(row))
        .build();
  }

  private TerritoryPhase later(Row row, TerritoryPhase before) {
    ChangeDate from = date(row);
    if (before.since().isPresent() && before.since().get().compareTo(from) >= 0) {
      throw row.wrong(
          "from", "later than " + before.since().get() + ", the line before of the unit");
    }
    return phase(row)
        .since(from)
        .name(row.text("name").isEmpty() ? before.name() : row.text("name"))
        .type(row.text("type").isEmpty() ? before.type() : type(row))
        .code(row.text("code").isEmpty() ? before.code() : code(row))
        .build();
  }

  private TerritoryPhase.Builder phase(Row row) {
    TerritoryPhase.Builder phase = TerritoryPhase.builder();
    phase.basis(row.text("basis")).certainty(certainty(row)).note(row.text("note"));
    return phase;
  }

  private static ChangeDate date(Row row) {
    try {
      return ChangeDate.parse(row.text("from"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("from", "a day or a year, such as '2025-07-01' or '1991'");
    }
  }

  private static TerritoryType type(Row row) {
    return TerritoryType.of(row.text("type"))
        .orElseThrow(
            () -> row.wrong("type", "one of [tỉnh, thành phố trực thuộc trung ương, đặc khu]"));
  }

  private static Optional<String> code(Row row) {
    String code = row.text("code");
    boolean digits = code.length() <= MOST_DIGITS;
    for (int i = 0; i < code.length(); i++) {
      digits &= isDigit(code.charAt(i));
    }
    if (!digits) {
      throw row.wrong("code", "digits, such as '15', or empty");
    }
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  private Certainty certainty(Row row) {
    try {
      return certainties.computeIfAbsent(row.text("mark"), Certainty::new);
    } catch (IllegalArgumentException e) {
      throw row.wrong("mark", "a mark such as 'V', 'G' or 'V year, G day', or empty");
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
