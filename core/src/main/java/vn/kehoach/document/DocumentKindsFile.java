package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.source.Certainty;
import vn.kehoach.text.RowFile;
import vn.kehoach.timeline.Period;

/** Reads {@code document-kinds.csv} and files of its form. */
final class DocumentKindsFile {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id", "system", "group", "code", "name", "scope", "also", "cited", "english", "pattern",
          "example", "basis", "rules", "from", "to", "shared", "mark", "note");

  private static final String CITED_BY_NAME = "name";
  private static final Certainty UNVERIFIED = new Certainty("G");

  private final FormRules rules = FormRules.standard();
  private final Marks marks = new Marks();

  private DocumentKindsFile() {}

  static ImmutableList<DocumentKind> kinds(ImmutableList<RowFile.Row> rows) {
    DocumentKindsFile file = new DocumentKindsFile();
    ImmutableList.Builder<DocumentKind> kinds = ImmutableList.builder();
    for (RowFile.Row row : rows) {
      kinds.add(file.kind(row));
    }
    return kinds.build();
  }

  private DocumentKind kind(RowFile.Row row) {
    DocumentSystem system = Cells.oneOf(row, "system", DocumentSystem.class);
    if (system == DocumentSystem.UNKNOWN) {
      throw row.wrong("system", "one of [state, party, front_and_unions]");
    }
    DocumentKind.Builder kind = DocumentKind.builder();
    kind.id(row.required("id", "st.ke-hoach"))
        .system(system)
        .group(group(row, system))
        .code(row.text("code"))
        .name(row.required("name", "Kế hoạch"))
        .scope(row.text("scope"))
        .otherNames(row.several("also"))
        .citedByName(citedByName(row))
        .english(row.text("english"))
        .pattern(pattern(row))
        .example(row.text("example"))
        .basis(row.text("basis"))
        .terms(terms(row))
        .sharesCodeWith(row.several("shared"))
        .certainty(marks.of(row))
        .note(row.text("note"));
    return kind.build();
  }

  private static DocumentKind.Group group(RowFile.Row row, DocumentSystem system) {
    if (!row.text("group").isEmpty()) {
      return Cells.oneOf(row, "group", DocumentKind.Group.class);
    }
    return system == DocumentSystem.PARTY ? DocumentKind.Group.PARTY : DocumentKind.Group.ADMIN;
  }

  private static boolean citedByName(RowFile.Row row) {
    String text = row.text("cited");
    if (!text.isEmpty() && !text.equals(CITED_BY_NAME)) {
      throw row.wrong("cited", "empty or '" + CITED_BY_NAME + "'");
    }
    return !text.isEmpty();
  }

  private static Optional<NumberPattern> pattern(RowFile.Row row) {
    String text = row.text("pattern");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(NumberPattern.parse(text));
    } catch (IllegalArgumentException e) {
      throw row.wrong("pattern", "empty or a form such as '{no}/{ABBR}-{ISSUER}'");
    }
  }

  /** Reads the times: the rules one after the other, the last within from and to. */
  private ImmutableList<DocumentKind.Term> terms(RowFile.Row row) {
    Optional<Period> own = Cells.time(row, "from", "to");
    ImmutableList<String> rules = row.several("rules");
    if (rules.isEmpty()) {
      return own.isEmpty()
          ? ImmutableList.of()
          : ImmutableList.of(new DocumentKind.Term("", row.text("code"), own, marks.of(row)));
    }
    ImmutableList.Builder<DocumentKind.Term> terms = ImmutableList.builder();
    for (int i = 0; i < rules.size(); i++) {
      terms.add(term(row, rules.get(i), i + 1 == rules.size() ? own : Optional.empty()));
    }
    return terms.build();
  }

  /** Reads one entry: {@code st-2011}, {@code st-2011=UQ}, {@code st-2005=UQ?}. */
  private DocumentKind.Term term(RowFile.Row row, String entry, Optional<Period> own) {
    boolean unverified = entry.endsWith("?");
    String bare = unverified ? entry.substring(0, entry.length() - 1) : entry;
    int equals = bare.indexOf('=');
    String id = equals < 0 ? bare : bare.substring(0, equals);
    String code = equals < 0 ? row.text("code") : bare.substring(equals + 1);
    Optional<FormEra> era = rules.find(id);
    if (era.isEmpty()) {
      throw row.wrong("rules", "ids of form rules, each one of " + ids());
    }
    // a kind is no surer than the rules and their days
    Certainty certainty =
        unverified ? UNVERIFIED : marks.weaker(marks.of(row), era.get().certainty());
    return new DocumentKind.Term(id, code, within(era.get().time(), own), certainty);
  }

  private static Optional<Period> within(Optional<Period> era, Optional<Period> own) {
    if (era.isEmpty() || own.isEmpty()) {
      return own.isPresent() ? own : era;
    }
    Period inner = own.get();
    return Optional.of(
        new Period(
            inner.start().isPresent() ? inner.start() : era.get().start(),
            inner.end().isPresent() ? inner.end() : era.get().end()));
  }

  private ImmutableList<String> ids() {
    return rules.all().stream().map(FormEra::id).collect(ImmutableList.toImmutableList());
  }
}
