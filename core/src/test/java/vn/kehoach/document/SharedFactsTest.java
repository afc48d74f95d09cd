package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.text.RowFile;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/** Kinds and letters beside the facts they were taken from, which lie beside the project. */
class SharedFactsTest {

  private static final Path FOLDER = Path.of("..", "..", "shared", "facts");

  @BeforeEach
  void factsAreThere() {
    assumeTrue(Files.isReadable(FOLDER.resolve("document-kinds.csv")), "../shared is not there");
  }

  private static ImmutableMap<String, RowFile.Row> rows(String file, String key, String... columns)
      throws IOException {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      return Maps.uniqueIndex(
          RowFile.read(reader, file, List.of(columns), List.of(key)), row -> row.text(key));
    }
  }

  private static ImmutableMap<String, RowFile.Row> kinds() throws IOException {
    return rows(
        "document-kinds.csv",
        "id",
        "id",
        "system",
        "name_vi",
        "name_en",
        "abbreviation",
        "number_pattern",
        "example",
        "basis",
        "valid_from",
        "valid_to",
        "status",
        "note");
  }

  private static ImmutableMap<String, RowFile.Row> issuers() throws IOException {
    return rows(
        "issuer-codes.csv",
        "code",
        "code",
        "issuer",
        "level",
        "system",
        "valid_from",
        "valid_to",
        "status",
        "note");
  }

  @Test
  void everyKindIsThereWithItsMarkItsPatternAndItsExample() throws IOException {
    ImmutableMap<String, RowFile.Row> facts = kinds();
    ImmutableList<DocumentKind> ours = DocumentKinds.standard().all();

    assertThat(ours)
        .extracting(DocumentKind::id)
        .containsExactlyInAnyOrderElementsOf(facts.keySet());
    for (DocumentKind kind : ours) {
      RowFile.Row fact = facts.get(kind.id());
      assertThat(kind.certainty()).as(kind.id()).hasToString(fact.text("status"));
      assertThat(kind.pattern().map(NumberPattern::text).orElse(""))
          .as(kind.id())
          .isEqualTo(fact.text("number_pattern"));
      assertThat(kind.example()).as(kind.id()).isEqualTo(fact.text("example"));
    }
  }

  @Test
  void everyKindHasTheLettersOfTheFacts() throws IOException {
    ImmutableMap<String, RowFile.Row> facts = kinds();

    for (DocumentKind kind : DocumentKinds.standard().all()) {
      String letters = facts.get(kind.id()).text("abbreviation").replace("(kind)", "");
      // PL stands in the older numbers of ordinances, which the facts tell in a note
      assertThat(kind.code())
          .as(kind.id())
          .isEqualTo(kind.id().equals("nm.phap-lenh") ? "PL" : letters);
    }
  }

  @Test
  void everyKindIsInUseWhenTheFactsSaySo() throws IOException {
    ImmutableMap<String, RowFile.Row> facts = kinds();

    for (DocumentKind kind : DocumentKinds.standard().all()) {
      RowFile.Row fact = facts.get(kind.id());
      Optional<Period> last =
          kind.terms().isEmpty()
              ? Optional.empty()
              : kind.terms().get(kind.terms().size() - 1).time();
      if (!fact.text("valid_from").isEmpty()) {
        assertThat(text(last, Period::start)).as(kind.id()).isEqualTo(fact.text("valid_from"));
        assertThat(kind.isInForce(LocalDate.parse(fact.text("valid_from")))).isTrue();
      }
      if (!fact.text("valid_to").isEmpty()) {
        assertThat(text(last, Period::end)).as(kind.id()).isEqualTo(fact.text("valid_to"));
        assertThat(kind.isInForce(LocalDate.parse(fact.text("valid_to")).plusDays(1))).isFalse();
      }
    }
  }

  @Test
  void everyIssuerIsThereWithItsMarkAndItsTime() throws IOException {
    ImmutableMap<String, RowFile.Row> facts = issuers();
    IssuerCodes ours = IssuerCodes.standard();

    assertThat(facts).hasSize(90);
    for (RowFile.Row fact : facts.values()) {
      IssuerCode issuer = ours.find(fact.text("code")).orElseThrow();
      assertThat(issuer.code()).isEqualTo(fact.text("code"));
      assertThat(issuer.certainty()).as(issuer.code()).hasToString(fact.text("status"));
      assertThat(issuer.level()).isEqualTo(fact.text("level"));
      assertThat(text(issuer.time(), Period::start)).isEqualTo(fact.text("valid_from"));
      assertThat(text(issuer.time(), Period::end)).isEqualTo(fact.text("valid_to"));
    }
  }

  @Test
  void whatTheFactsDoNotKnowIsMarkedUnverified() throws IOException {
    ImmutableMap<String, RowFile.Row> facts = issuers();

    assertThat(IssuerCodes.standard().all())
        .filteredOn(issuer -> !facts.containsKey(issuer.code()))
        .isNotEmpty()
        .allMatch(issuer -> !issuer.certainty().isVerified());
  }

  private static String text(Optional<Period> time, Function<Period, Optional<PartialDate>> end) {
    return time.flatMap(end).map(PartialDate::toString).orElse("");
  }
}
