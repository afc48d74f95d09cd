package vn.kehoach.agency;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kehoach.source.Certainty;

/** The page {@code core/AGENCIES.md}, written from the data. */
final class AgenciesPage {

  private static final String HEAD =
      """
      # Bodies

      What `AgencyRegistry.standard()` knows: %d entries for bodies that plan papers name, when each
      existed, who went on with its tasks and how it is printed. This page is written from
      `agencies.csv` and `agency-groups.csv` by `AgenciesPageTest`; do not edit it.

      Where every province, district or commune has a body of its own, **one entry stands for all of
      them**: `s.y-te` is the Sở Y tế of any province, and a resolution says of which. A body that
      keeps its name but changes what it is has an entry for each time: the Sở Tài chính to February
      2025 is `s.tai-chinh-old`, the one since is `s.tai-chinh`.

      **Time.** `..` stands for an end that is open or unknown. Where only a year is known, a paper of
      that year finds the body with the note DAY_UNCERTAIN. The provincial departments changed with 1
      March 2025; the day may differ by province.

      **Names.** Only the full name is listed below, and what else is printed. Letter case, the place
      of the tone and signs between words do not count, and letters are composed: `Sở KH&ĐT`, `Sở
      KHĐT` and `SKHĐT` need no entry. A name that leaves the level open, such as `Công an`, is that
      of the given place's level and says so (LEVEL_OF_PLACE); without a place it is unresolved.

      **What is never done.** A name of several bodies is not decided by likelihood, a body that has
      ended is not replaced by its successor, a misprint is not mended: each is told with the
      candidates. The number of a region (`khu vực XI`) is not turned into provinces, since the
      numbers were given anew within 2025.

      **Marks**: V, one source was read; S, printed in a paper that was read; G, general knowledge, not
      verified. They cover existence, time and succession. A file of your own in the form of
      `agencies.csv` extends or overrides this one:
      `AgencyRegistry.standard().extendedBy(AgencyRegistry.read(reader, name))`.

      """;

  /** The parts of the page, by what their ids begin with. */
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.<String, String>builder()
          .put("c.", "The highest organs of the State")
          .put("m.", "Ministries and bodies of their rank")
          .put("g.", "Bodies under the Government and the ministries")
          .put("p.", "Organs and boards of a province")
          .put("s.", "Departments of a province")
          .put("v.", "Branches of central bodies, courts, armed forces")
          .put("h.", "Health")
          .put("d.", "The Party")
          .put("o.", "The Front and mass organisations")
          .put("u.", "Districts and communes")
          .put("x.", "Groups with an entry of their own")
          .buildOrThrow();

  private AgenciesPage() {}

  static String write(AgencyRegistry registry) {
    StringBuilder page = new StringBuilder(HEAD.formatted(registry.all().size()));
    sureness(page, registry);
    PARTS.forEach((prefix, title) -> part(page, registry, prefix, title));
    overlaps(page, registry);
    notes(page, registry);
    identifiers(page, registry);
    groups(page);
    return page.toString();
  }

  private static void sureness(StringBuilder page, AgencyRegistry registry) {
    page.append("| mark | entries |\n|---|---|\n");
    registry.all().stream()
        .map(body -> body.certainty().mark())
        .distinct()
        .sorted()
        .forEach(
            mark -> {
              Predicate<AgencyBody> same = body -> body.certainty().equals(new Certainty(mark));
              long count = registry.all().stream().filter(same).count();
              page.append("| %s | %d |\n".formatted(mark, count));
            });
  }

  private static void part(
      StringBuilder page, AgencyRegistry registry, String prefix, String title) {
    page.append("\n## ").append(title).append("\n\n");
    page.append("| id | name | also printed | exists | went on as | kind | mark |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (AgencyBody body : registry.all()) {
      if (body.id().startsWith(prefix)) {
        page.append(
            "| `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                    body.id(),
                    body.name() + only(body),
                    printed(body),
                    exists(body.lifetime()),
                    ids(body.successors()),
                    body.kind(),
                    body.certainty()));
      }
    }
  }

  private static String only(AgencyBody body) {
    return body.onlyIn().isEmpty() ? "" : " (only " + String.join(", ", body.onlyIn()) + ")";
  }

  private static String printed(AgencyBody body) {
    return Stream.of(body.abbreviations(), body.variants(), body.shortNames())
        .flatMap(List::stream)
        .distinct()
        .collect(joining("; "));
  }

  private static String exists(Lifetime lifetime) {
    boolean always = lifetime.equals(Lifetime.OPEN);
    return always ? "" : lifetime.start() + " to " + lifetime.end();
  }

  private static String ids(List<String> ids) {
    return ids.stream().map(id -> "`" + id + "`").collect(joining(", "));
  }

  private static void overlaps(StringBuilder page, AgencyRegistry registry) {
    page.append("\n## Bodies that stood beside those they succeed\n\n");
    page.append("A body begins when the ones before it have ended, but for these.\n\n");
    page.append("| id | succeeds | why it stood before |\n|---|---|---|\n");
    for (AgencyBody body : registry.all()) {
      body.overlap()
          .ifPresent(
              why ->
                  page.append(
                      "| `%s` | %s | %s |\n".formatted(body.id(), ids(body.predecessors()), why)));
    }
  }

  private static void notes(StringBuilder page, AgencyRegistry registry) {
    page.append("\n## What the sources say beside\n\n| id | note |\n|---|---|\n");
    for (AgencyBody body : registry.all()) {
      if (!body.note().isEmpty()) {
        page.append("| `%s` | %s |\n".formatted(body.id(), body.note()));
      }
    }
  }

  private static void identifiers(StringBuilder page, AgencyRegistry registry) {
    page.append("\n## Identifiers by scheme\n\n");
    page.append(
        """
        `qd20`: first-level electronic codes of Quyết định 20/2020/QĐ-TTg. Those of bodies of today are
        as amended by Quyết định 09/2025/QĐ-TTg, read in a newspaper (V); those of bodies that ended
        were seen in public software (G). No other codes are known here.

        """);
    page.append("| id | name | scheme | code | mark |\n|---|---|---|---|---|\n");
    for (AgencyBody body : registry.all()) {
      body.identifiers()
          .forEach(
              (scheme, code) ->
                  page.append(
                      "| `%s` | %s | %s | %s | %s |\n"
                          .formatted(
                              body.id(), body.name(), scheme, code, body.identifiersMark())));
    }
  }

  private static void groups(StringBuilder page) {
    page.append("\n## Nouns of open groups\n\n");
    page.append(
        """
        What `Group.contains` goes by. *here* is the level that other words tell (`tỉnh`, `các sở`), or
        else that of the given place; *below* the levels under it; *down* both. A noun without kinds
        and ids, such as enterprises, means nobody in the registry. All are general knowledge (G).

        """);
    page.append("| noun | levels | kinds | ids |\n|---|---|---|---|\n");
    rows("group")
        .forEach(
            row ->
                page.append(
                    "| %s | %s | %s | %s |\n"
                        .formatted(
                            row.get(0),
                            spaced(row.get(2)),
                            spaced(row.get(3)),
                            listed(row.get(4)))));
    page.append("\n## First words of local bodies\n\n");
    page.append(
        """
        A name that begins so and is in no entry is a local body: its kind is known, its id is made of
        kind, name and place. Where *of the place* is marked, a name that tells no place is taken as
        one of the given place and says so (PLACE_TAKEN_AS_GIVEN). All are general knowledge (G).

        """);
    page.append("| first words | kind | of the place |\n|---|---|---|\n");
    Stream.of("local", "alone")
        .flatMap(use -> rows(use).stream())
        .forEach(
            row ->
                page.append(
                    "| %s | %s | %s |\n"
                        .formatted(row.get(0), row.get(3), row.get(2).isEmpty() ? "" : "yes")));
  }

  private static List<? extends List<String>> rows(String use) {
    return ResourceTable.rows("agency-groups.csv").stream()
        .filter(row -> row.get(1).equals(use))
        .toList();
  }

  private static String spaced(String cell) {
    return cell.replace(";", ", ").replace("*", "\\*");
  }

  private static String listed(String cell) {
    return ids(ResourceTable.parts(cell));
  }
}
