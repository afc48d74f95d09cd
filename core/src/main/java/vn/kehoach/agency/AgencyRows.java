package vn.kehoach.agency;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.VocabularyTable;
import vn.kehoach.text.VocabularyTable.Row;

/** Bodies in the form of {@code agencies.csv}. */
final class AgencyRows {

  private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("id", "name", "level", "kind");
  private static final ImmutableList<String> OPTIONAL =
      ImmutableList.of(
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

  static ImmutableList<AgencyBody> read(Reader reader, String name) throws IOException {
    ImmutableList.Builder<AgencyBody> bodies = ImmutableList.builder();
    for (Row row : VocabularyTable.read(reader, name, REQUIRED, OPTIONAL).rows()) {
      bodies.add(body(row));
    }
    return bodies.build();
  }

  private static AgencyBody body(Row row) {
    return AgencyBody.builder()
        .id(filled(row, "id", "such as 's.y-te'"))
        .name(filled(row, "name", "such as 'Sở Y tế'"))
        .kind(filled(row, "kind", "such as 'department'"))
        .levels(levels(row))
        .abbreviations(parts(row, "abbreviations"))
        .variants(parts(row, "variants"))
        .shortNames(parts(row, "short"))
        .lifetime(lifetime(row))
        .successors(parts(row, "successors"))
        .onlyIn(parts(row, "only_in"))
        .certainty(certainty(row))
        .identifiers(identifiers(row))
        .identifiersMark(row.cell("identifiers_mark"))
        .overlap(Optional.of(row.cell("overlap")).filter(reason -> !reason.isEmpty()))
        .note(row.cell("note"))
        .build();
  }

  private static String filled(Row row, String column, String example) {
    if (row.cell(column).isEmpty()) {
      throw row.error(column, "must not be empty, " + example);
    }
    return row.cell(column);
  }

  private static ImmutableSet<AgencyLevel> levels(Row row) {
    return AgencyLevel.parse(row.cell("level"))
        .orElseThrow(() -> row.error("level", "must be of " + AgencyLevel.words()));
  }

  private static Lifetime lifetime(Row row) {
    String column = "valid_from";
    try {
      Lifetime.of(row.cell(column), "");
      column = "valid_to";
      return Lifetime.of(row.cell("valid_from"), row.cell(column));
    } catch (IllegalArgumentException e) {
      throw row.error(
          column, "must be a day such as '2025-02-28', a year or nothing, and in order");
    }
  }

  private static Certainty certainty(Row row) {
    try {
      return new Certainty(row.cell("mark"));
    } catch (IllegalArgumentException e) {
      throw row.error("mark", "must hold V, V2, S, G or C");
    }
  }

  private static ImmutableMap<String, String> identifiers(Row row) {
    ImmutableMap.Builder<String, String> identifiers = ImmutableMap.builder();
    for (String part : parts(row, "identifiers")) {
      int sign = part.indexOf('=');
      if (sign < 1 || sign == part.length() - 1) {
        throw row.error("identifiers", "must read 'scheme=code', such as 'qd20=G18'");
      }
      identifiers.put(part.substring(0, sign).strip(), part.substring(sign + 1).strip());
    }
    return identifiers.buildKeepingLast();
  }

  private static List<String> parts(Row row, String column) {
    return PARTS.splitToList(row.cell(column));
  }
}
