package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;
import vn.kehoach.text.RowFile.Row;

/** Bodies in the form of {@code agencies.csv}. */
final class AgencyRows {

  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("id", "name", "level", "kind");
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "name",
          "level",
          "kind",
          "abbreviations",
          "valid_from",
          "valid_to",
          "successors",
          "variants",
          "mark",
          "short",
          "only_in",
          "identifiers",
          "identifiers_mark",
          "overlap",
          "note");

  private AgencyRows() {}

  /** The bodies of a file of this library. */
  static ImmutableList<AgencyBody> of(Class<?> beside, String name) {
    return bodies(RowFile.of(beside, name));
  }

  /** The bodies of a user's file. */
  static ImmutableList<AgencyBody> read(Reader reader, String name) throws IOException {
    return bodies(RowFile.read(reader, name, COLUMNS, REQUIRED));
  }

  private static ImmutableList<AgencyBody> bodies(List<Row> rows) {
    Map<String, Certainty> marks = new HashMap<>();
    Map<String, ImmutableSet<AgencyLevel>> levels = new HashMap<>();
    ImmutableList.Builder<AgencyBody> bodies = ImmutableList.builder();
    for (Row row : rows) {
      Certainty mark = marks.get(row.text("mark"));
      ImmutableSet<AgencyLevel> level = levels.get(row.text("level"));
      AgencyBody body =
          body(row, mark != null ? mark : certainty(row), level != null ? level : levels(row));
      marks.put(row.text("mark"), body.certainty());
      levels.put(row.text("level"), body.levels());
      bodies.add(body);
    }
    return bodies.build();
  }

  private static AgencyBody body(Row row, Certainty certainty, ImmutableSet<AgencyLevel> levels) {
    String reason = row.text("overlap");
    return AgencyBody.builder()
        .id(row.required("id", "s.y-te"))
        .name(row.required("name", "Sở Y tế"))
        .kind(row.required("kind", "department"))
        .levels(levels)
        .abbreviations(row.several("abbreviations"))
        .variants(row.several("variants"))
        .shortNames(row.several("short"))
        .lifetime(lifetime(row))
        .successors(row.several("successors"))
        .onlyIn(row.several("only_in"))
        .certainty(certainty)
        .identifiers(identifiers(row))
        .identifiersMark(row.text("identifiers_mark"))
        .overlap(reason.isEmpty() ? Optional.empty() : Optional.of(reason))
        .note(row.text("note"))
        .build();
  }

  private static ImmutableSet<AgencyLevel> levels(Row row) {
    Optional<ImmutableSet<AgencyLevel>> levels = AgencyLevel.parse(row.text("level"));
    if (levels.isEmpty()) {
      throw row.wrong("level", "one or more of " + AgencyLevel.words());
    }
    return levels.get();
  }

  private static Lifetime lifetime(Row row) {
    if (row.text("valid_from").isEmpty() && row.text("valid_to").isEmpty()) {
      return Lifetime.OPEN;
    }
    String column = "valid_from";
    try {
      Lifetime.of(row.text(column), "");
      column = "valid_to";
      return Lifetime.of(row.text("valid_from"), row.text(column));
    } catch (IllegalArgumentException e) {
      throw row.wrong(column, "a day such as '2025-02-28', a year or nothing, and in order");
    }
  }

  private static Certainty certainty(Row row) {
    try {
      return new Certainty(row.text("mark"));
    } catch (IllegalArgumentException e) {
      throw row.wrong("mark", "V, V2, S, G, C or several of them");
    }
  }

  private static ImmutableMap<String, String> identifiers(Row row) {
    if (row.text("identifiers").isEmpty()) {
      return ImmutableMap.of();
    }
    ImmutableMap.Builder<String, String> identifiers = ImmutableMap.builder();
    for (String part : row.several("identifiers")) {
      int sign = part.indexOf('=');
      if (sign < 1 || sign == part.length() - 1) {
        throw row.wrong("identifiers", "'scheme=code', such as 'qd20=G18'");
      }
      identifiers.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
    }
    return identifiers.buildKeepingLast();
  }
}
