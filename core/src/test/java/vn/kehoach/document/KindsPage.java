package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kehoach.document.DocumentKind.Group;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** The page {@code core/KINDS.md}, written from kinds, rules and letters. */
final class KindsPage {

  private static final String HEAD =
      """
      # Kinds of papers

      What `DocumentKinds.standard()` (%d kinds), `FormRules.standard()` (%d eras) and
      `IssuerCodes.standard()` (%d letters) know, and how sure they are. This page is written from the
      data files by `KindsPageTest`; do not edit it.

      A number such as `969/KH-UBND` is read from left to right: the digits, the letters of the kind,
      the letters of the issuer. The State puts the slash first and the hyphen second, the Party the
      other way round. The letters mean something only together with the system and a date.

      ## Marks

      | mark | meaning |
      |---|---|
      | V | one source was read that says so |
      | V2 | two or more independent sources agree |
      | S | seen in a plan paper |
      | G | general knowledge, unverified |
      | C | sources disagree |

      Words beside a mark say what it is about: `V kind, G abbreviation` means that the kind was read in
      a source and its letters were not. A question mark behind a time means that it is not verified
      that the kind was in use, with these letters, for the whole of it.
      """;

  private static final String RULES =
      """

      ## Rules in force

      Of the Party's rules the one on kinds came first and the guidance on layout later; until then the
      earlier guidance stood. Days of the Party's rules are those on which they were signed.

      | id | rules | kinds | layout | mark | note |
      |---|---|---|---|---|---|
      """;

  private static final String LETTERS =
      """

      ## One code, two kinds

      Letters that stand for kinds of different names, in the two systems or one after the other.

      | letters | State | Party |
      |---|---|---|
      """;

  private static final String ISSUERS =
      """

      ## Letters of issuers

      The head of an agency fixes its letters, so no list is closed. `UBND`, `HĐND` and `TU` tell
      neither level nor place. A year stands for the whole of it.
      """;

  private final DocumentKinds kinds;
  private final FormRules rules;
  private final IssuerCodes issuers;
  private final StringBuilder page = new StringBuilder();

  private KindsPage(DocumentKinds kinds, FormRules rules, IssuerCodes issuers) {
    this.kinds = kinds;
    this.rules = rules;
    this.issuers = issuers;
  }

  static String write(DocumentKinds kinds, FormRules rules, IssuerCodes issuers) {
    KindsPage page = new KindsPage(kinds, rules, issuers);
    page.write();
    return page.page.toString();
  }

  private void write() {
    page.append(HEAD.formatted(kinds.all().size(), rules.all().size(), issuers.all().size()));
    page.append(RULES);
    rules.all().forEach(this::era);
    layout();
    group("State papers", Group.ADMIN);
    group("Copies", Group.COPY);
    group("Norms", Group.NORM);
    group("Papers of the Party", Group.PARTY);
    group("Office papers of the Party", Group.OFFICE);
    group("Front, unions, Youth Union", Group.OWN);
    sharedLetters();
    page.append(ISSUERS);
    issuers("State, central", i -> i.system() == DocumentSystem.STATE && i.isCentral());
    issuers("State, local", i -> i.system() == DocumentSystem.STATE && !i.isCentral());
    issuers("Party", i -> i.system() == DocumentSystem.PARTY);
    issuers("Both sides", i -> i.system() == DocumentSystem.UNKNOWN);
    issuers("Front, unions, Youth Union", i -> i.system() == DocumentSystem.FRONT_AND_UNIONS);
  }

  private void era(FormEra era) {
    row(
        "`" + era.id() + "`",
        era.name(),
        time(era.time()),
        era.layoutTime().equals(era.time()) ? "the same" : time(era.layoutTime()),
        era.certainty().toString(),
        era.note());
  }

  private void layout() {
    ImmutableList<FormEra> eras =
        rules.all().stream()
            .filter(era -> !era.layout().isEmpty())
            .collect(ImmutableList.toImmutableList());
    page.append("\n## Form\n\nWhat no source tells is left blank.\n\n| element |");
    eras.forEach(era -> page.append(" `").append(era.id()).append("` |"));
    page.append("\n|---|").append("---|".repeat(eras.size())).append('\n');
    for (FormElement element : FormElement.values()) {
      page.append("| ").append(element.label()).append(" |");
      eras.forEach(era -> page.append(' ').append(form(era, element)).append(" |"));
      page.append('\n');
    }
  }

  private static String form(FormEra era, FormElement element) {
    return Optional.ofNullable(era.layout().get(element))
        .map(form -> code(form.value()) + " " + form.certainty())
        .orElse("");
  }

  private void group(String title, Group group) {
    List<DocumentKind> members =
        kinds.all().stream().filter(kind -> kind.group() == group).toList();
    page.append("\n## ").append(title).append("\n\n");
    page.append("| letters | kind | English | number | example | in use | mark | note |\n");
    page.append("|---|---|---|---|---|---|---|---|\n");
    for (DocumentKind kind : members) {
      row(
          kind.code(),
          kind.scope().isEmpty() ? kind.name() : kind.name() + " (" + kind.scope() + ")",
          kind.english(),
          kind.pattern().map(pattern -> code(pattern.toString())).orElse(""),
          kind.example(),
          terms(kind),
          kind.certainty().toString(),
          kind.note());
    }
  }

  /** Joins times that follow upon each other with the same letters. */
  private static String terms(DocumentKind kind) {
    List<String> spans = new ArrayList<>();
    List<DocumentKind.Term> terms = kind.terms();
    int from = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (i + 1 == terms.size() || !goesOn(kind, terms.get(i), terms.get(i + 1))) {
        spans.add(span(kind, terms.get(from), terms.get(i)));
        from = i + 1;
      }
    }
    return spans.isEmpty() ? "at any time" : String.join("; ", spans);
  }

  private static boolean goesOn(DocumentKind kind, DocumentKind.Term one, DocumentKind.Term next) {
    boolean follows =
        one.time()
            .flatMap(Period::lastDay)
            .map(day -> day.plusDays(1))
            .equals(next.time().flatMap(Period::firstDay));
    return follows
        && one.code().equals(next.code())
        && isDoubtful(kind, one) == isDoubtful(kind, next);
  }

  private static boolean isDoubtful(DocumentKind kind, DocumentKind.Term term) {
    return kind.certainty().isVerified() && !term.certainty().isVerified();
  }

  private static String span(DocumentKind kind, DocumentKind.Term first, DocumentKind.Term last) {
    Optional<PartialDate> start = first.time().flatMap(Period::start);
    Optional<PartialDate> end = last.time().flatMap(Period::end);
    return time(start, end)
        + (first.code().equals(kind.code()) ? "" : " as " + first.code())
        + (isDoubtful(kind, first) ? "?" : "");
  }

  private void sharedLetters() {
    page.append(LETTERS);
    TreeMap<String, DocumentKind> codes = new TreeMap<>();
    kinds.all().stream()
        .filter(kind -> !kind.code().isEmpty())
        .forEach(kind -> codes.putIfAbsent(kind.code(), kind));
    for (String code : codes.keySet()) {
      List<String> ofState = kinds.namesOf(code, DocumentSystem.STATE);
      List<String> ofParty = kinds.namesOf(code, DocumentSystem.PARTY);
      boolean differ = !ofState.isEmpty() && !ofParty.isEmpty() && !ofState.equals(ofParty);
      if (differ || ofState.size() > 1 || ofParty.size() > 1) {
        row(code, String.join(", ", ofState), String.join(", ", ofParty));
      }
    }
  }

  private void issuers(String title, Predicate<IssuerCode> wanted) {
    page.append("\n### ").append(title).append("\n\n");
    page.append("| letters | issuer | level | also | existed | mark | note |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (IssuerCode issuer : issuers.all().stream().filter(wanted).toList()) {
      row(
          issuer.code(),
          issuer.name(),
          issuer.level(),
          String.join(", ", issuer.otherCodes()),
          time(issuer.time()),
          issuer.certainty().toString(),
          issuer.note());
    }
  }

  private static String time(Optional<Period> time) {
    return time(time.flatMap(Period::start), time.flatMap(Period::end));
  }

  private static String time(Optional<PartialDate> from, Optional<PartialDate> to) {
    if (from.isPresent() && to.isPresent()) {
      return from.get() + " to " + to.get();
    }
    return from.map(day -> "since " + day).or(() -> to.map(day -> "until " + day)).orElse("");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private void row(String... cells) {
    page.append(
        List.of(cells).stream()
            .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
            .collect(Collectors.joining("|", "|", "|\n")));
  }
}
