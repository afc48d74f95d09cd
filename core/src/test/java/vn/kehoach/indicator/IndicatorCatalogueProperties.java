package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.measure.Unit;

class IndicatorCatalogueProperties {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

  /** Spellings that are free: letter case, the forms of Unicode, the place of the tone, i and y. */
  private static final List<UnaryOperator<String>> SPELLINGS =
      List.of(
          name -> name.toUpperCase(Locale.ROOT),
          name -> name.toLowerCase(Locale.ROOT),
          name -> Normalizer.normalize(name, Normalizer.Form.NFD),
          name -> "- " + name.replace(" ", "\u00A0 "),
          name -> written(name, Map.of("khỏe", "khoẻ", "hóa", "hoá", "hòa", "hoà", "thủy", "thuỷ")),
          name -> written(name, Map.of("sĩ", "sỹ", "tỷ lệ", "tỉ lệ", "Tỷ lệ", "Tỉ lệ")));

  /**
   * A name with the entry it belongs to.
   *
   * @param id the id of the entry
   * @param name its name or one of its synonyms
   */
  record Named(String id, String name) {}

  private static String written(String name, Map<String, String> others) {
    String written = Normalizer.normalize(name, Normalizer.Form.NFC);
    for (Map.Entry<String, String> other : others.entrySet()) {
      written = written.replace(other.getKey(), other.getValue());
    }
    return written;
  }

  private static List<Named> names() {
    List<Named> names = new ArrayList<>();
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      names.add(new Named(entry.id(), entry.name()));
      names.add(new Named(entry.id(), entry.englishName()));
      entry.synonyms().forEach(name -> names.add(new Named(entry.id(), name)));
    }
    return names;
  }

  @Example
  void everyNameAndSynonymNamesItsEntryInFull() {
    for (Named named : names()) {
      CatalogueMatch match = CATALOGUE.name(named.name()).orElseThrow();

      assertThat(match.entry().id()).as(named.name()).isEqualTo(named.id());
      assertThat(match.score()).as(named.name()).isEqualTo(1);
      assertThat(match.isSure()).as(named.name()).isTrue();
    }
  }

  @Example
  void aRelatedNameIsNeverSureOfItsEntry() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      for (String related : entry.related()) {
        Optional<CatalogueMatch> sure = CATALOGUE.name(related).filter(CatalogueMatch::isSure);

        assertThat(sure.map(match -> match.entry().id()))
            .as(related)
            .isNotEqualTo(Optional.of(entry.id()));
        assertThat(sure.map(match -> match.reasons().basis()))
            .as(related)
            .isIn(Optional.empty(), Optional.of(Basis.NAME), Optional.of(Basis.SYNONYM));
      }
    }
  }

  @Property(tries = 2000)
  void spellingThatIsFreeMakesNoDifference(
      @ForAll("printed") String printed, @ForAll("spellings") UnaryOperator<String> spelling) {
    Optional<CatalogueMatch> plain = CATALOGUE.name(printed);
    Optional<CatalogueMatch> other = CATALOGUE.name(spelling.apply(printed));

    assertThat(other.map(m -> m.entry().id())).isEqualTo(plain.map(m -> m.entry().id()));
    assertThat(other.map(CatalogueMatch::score)).isEqualTo(plain.map(CatalogueMatch::score));
    assertThat(other.map(CatalogueMatch::isSure)).isEqualTo(plain.map(CatalogueMatch::isSure));
  }

  @Property(tries = 1000)
  void whatWordsAreDroppedOrAddedTheRulesHold(@ForAll("printed") String printed) {
    List<CatalogueMatch> all = CATALOGUE.candidates(printed, NameContext.NONE);

    for (int i = 0; i < all.size(); i++) {
      CatalogueMatch match = all.get(i);
      double product = match.reasons().factors().values().stream().reduce(1.0, (a, b) -> a * b);
      assertThat(match.score()).isBetween(CatalogueSearch.MAYBE, 1.0).isEqualTo(product);
      assertThat(match.isSure() && (i > 0 || match.score() < CatalogueSearch.SURE)).isFalse();
      assertThat(match.isSure() && match.reasons().rival().isPresent()).isFalse();
      assertThat(i == 0 || all.get(i - 1).score() >= match.score()).isTrue();
    }
    assertThat(CATALOGUE.name(printed)).isEqualTo(all.stream().findFirst());
  }

  @Property(tries = 1000)
  void nothingThatIsPrintedThrows(
      @ForAll String printed,
      @ForAll String unit,
      @ForAll String parentRow,
      @ForAll String heading,
      @ForAll String subject) {
    NameContext context =
        NameContext.NONE.withParentRow(parentRow).withHeading(heading).withSubject(subject);

    assertThat(CATALOGUE.name(printed, context.withUnit(unit(unit)))).isNotNull();
    assertThat(CATALOGUE.name("GRDP (" + printed + ")", context)).isNotNull();
    for (CatalogueEntry entry : CATALOGUE.entries().subList(0, 5)) {
      assertThat(IndicatorCatalogue.expectation(entry, unit(unit)).text(Locale.ROOT)).isNotEmpty();
    }
  }

  /** The unit of a text, if it can be one. */
  private static Unit unit(String text) {
    try {
      return Unit.of(text);
    } catch (IllegalArgumentException e) {
      return Unit.NONE;
    }
  }

  @Example
  void longNamesTakeNoLongerThanTheirLength() {
    for (String scrap :
        List.of("tỷ lệ ", "1 vạn ", "vạn ", "(", "- ", "10.", "xếp hạng ", "a̛̛̛")) {
      String text = scrap.repeat(400_000 / scrap.length());

      Assertions.assertTimeout(Duration.ofSeconds(20), () -> CATALOGUE.name(text), scrap);
    }
  }

  @Provide
  Arbitrary<UnaryOperator<String>> spellings() {
    return Arbitraries.of(SPELLINGS);
  }

  /** Names of the catalogue with words dropped, doubled or put in. */
  @Provide
  Arbitrary<String> printed() {
    Arbitrary<String> name = Arbitraries.of(names()).map(Named::name);
    Arbitrary<String> more =
        Arbitraries.of("", "nông thôn", "bình quân", "dưới 5 tuổi", "xếp hạng", "của trẻ em");
    return Combinators.combine(name, more, Arbitraries.integers().between(0, 8))
        .as(
            (text, other, drop) -> {
              List<String> words = new ArrayList<>(List.of(text.split(" ")));
              if (words.size() > drop + 2) {
                words.remove((int) drop);
              }
              words.add(Math.min(drop, words.size()), other);
              return String.join(" ", words).strip();
            });
  }
}
