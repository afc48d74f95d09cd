package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.document.DocumentSystem.FRONT_AND_UNIONS;
import static vn.kehoach.document.DocumentSystem.PARTY;
import static vn.kehoach.document.DocumentSystem.STATE;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTest {

  private final FormRules rules = FormRules.standard();

  @ParameterizedTest
  @CsvSource({
    "STATE, 2005-05-05, ''",
    "STATE, 2005-05-06, st-2005",
    "STATE, 2011-03-04, st-2005",
    "STATE, 2011-03-05, st-2011",
    "STATE, 2020-03-04, st-2011",
    "STATE, 2020-03-05, st-2020",
    "STATE, 2026-11-01, st-2020",
    "PARTY, 1997-09-30, ''",
    "PARTY, 2017-02-05, pt-1997",
    "PARTY, 2017-02-06, pt-2017",
    "PARTY, 2026-01-08, pt-2017",
    "PARTY, 2026-01-09, pt-2026",
    "FRONT_AND_UNIONS, 2021-01-01, ''",
    "UNKNOWN, 2021-01-01, ''",
  })
  void knowsTheRulesOfADay(DocumentSystem system, LocalDate date, String id) {
    assertThat(rules.asOf(system, date).map(FormEra::id).orElse("")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "STATE, 2020-03-04, st-2011",
    "STATE, 2020-03-05, st-2020",
    "PARTY, 2018-04-02, pt-1997",
    "PARTY, 2018-04-03, pt-2017",
    "PARTY, 2026-05-26, pt-2017",
    "PARTY, 2026-05-27, pt-2026",
  })
  void knowsThatTheGuidanceOnLayoutComesLater(DocumentSystem system, LocalDate date, String id) {
    assertThat(rules.layoutAsOf(system, date).map(FormEra::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-01, nm-1996",
    "2008-12-31, nm-1996",
    "2009-01-01, nm-2008",
    "2016-07-01, nm-2015",
    "2025-03-31, nm-2015",
    "2025-04-01, nm-2025",
  })
  void knowsTheLawOnNormsOfADay(LocalDate date, String id) {
    assertThat(rules.normsAsOf(date).map(FormEra::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "st-2011, BASIS_LAST_END, ','",
    "st-2020, BASIS_LAST_END, .",
    "st-2020, BASIS_END, ;",
    "st-2020, BASIS_STYLE, italic",
    "st-2020, CLOSING, ./.",
    "st-2020, NUMBER_WORD, Số:",
    "st-2020, SIGN_FOR_HEAD, KT.",
    "pt-2026, SIGN_FOR_HEAD, K/T",
    "pt-2026, BASIS_START, -",
    "pt-2026, CLOSING, .",
    "pt-2026, NUMBER_ORDER, {no}-{ABBR}/{ORGAN}",
  })
  void knowsTheSignsOfTheForm(String id, FormElement element, String signs) {
    assertThat(rules.find(id).flatMap(era -> era.form(element))).contains(signs);
  }

  @Test
  void doesNotGuessASign() {
    assertThat(rules.find("pt-2026").flatMap(e -> e.form(FormElement.SIGN_BY_AUTHORITY))).isEmpty();
    assertThat(rules.find("st-2005").map(FormEra::layout)).get().asString().isEqualTo("{}");
    assertThat(rules.find("st-1990")).isEmpty();
  }

  @Test
  void theEraOfADayIsTheOnlyOneOfItsMatter() {
    for (LocalDate day = LocalDate.of(1997, 10, 1);
        day.isBefore(LocalDate.of(2027, 1, 1));
        day = day.plusDays(9)) {
      LocalDate date = day;
      for (DocumentSystem system : DocumentSystem.values()) {
        for (FormEra.Matter matter : FormEra.Matter.values()) {
          assertThat(rules.all())
              .filteredOn(e -> e.system() == system && e.matter() == matter && e.isInForce(date))
              .as("%s %s %s", system, matter, date)
              .hasSizeLessThanOrEqualTo(1);
        }
      }
    }
  }

  @Test
  void aUsersRulesExtendAndOverride() throws IOException {
    FormRules mine =
        FormRules.read(
                new StringReader(
                    "id,system,name,from\nst-2030,state,Nghị định mới,2030-01-01\n"
                        + "st-2020,state,Nghị định 30,2020-03-05\n"),
                "mine.csv")
            .withLayout(new StringReader("rules,element,value\nst-2030,closing,#\n"), "layout.csv");

    FormRules both = rules.extendedBy(mine);

    assertThat(both.asOf(STATE, LocalDate.of(2030, 1, 1)).map(FormEra::id)).contains("st-2030");
    assertThat(both.find("st-2030").flatMap(e -> e.form(FormElement.CLOSING))).contains("#");
    assertThat(both.find("st-2020").map(FormEra::name)).contains("Nghị định 30");
    assertThat(both.all()).hasSize(rules.all().size() + 1);
    assertThat(rules.find("st-2030")).isEmpty();
    assertThat(both.asOf(PARTY, LocalDate.of(2030, 1, 1)).map(FormEra::id)).contains("pt-2026");
    assertThat(both.asOf(FRONT_AND_UNIONS, LocalDate.of(2030, 1, 1))).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x,staat,N,2020; mine.csv, line 2, column 'system': must be one of [state, party,",
        "x,unknown,N,2020; mine.csv, line 2, column 'system': must be one of [state, party], but was",
        "x,state,,2020; mine.csv, line 2, column 'name': must be such as",
        "x,state,N,5/3/2020; mine.csv, line 2, column 'from': must be empty or a date such as"
            + " '2020-03-05' or '2020', but was '5/3/2020'",
      })
  void saysWhatIsWrongInAUsersFile(String row, String message) {
    assertThatThrownBy(
            () -> FormRules.read(new StringReader("id,system,name,from\n" + row), "mine.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void saysWhatIsWrongInAUsersLayout() {
    assertThatThrownBy(
            () ->
                rules.withLayout(
                    new StringReader("rules,element,value\nst-1990,closing,.\n"), "layout.csv"))
        .hasMessageStartingWith("layout.csv, line 2, column 'rules': must be one of [st-2005,");
    assertThatThrownBy(
            () ->
                rules.withLayout(
                    new StringReader("rules,element,value\nst-2020,ending,.\n"), "layout.csv"))
        .hasMessageStartingWith("layout.csv, line 2, column 'element': must be one of [motto,");
  }
}
