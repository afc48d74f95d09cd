package vn.kehoach.io.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of scoring. */
class EvaluationProperties {

  private static final Lenience STRICT =
      new Lenience(ImmutableSetMultimap.of(), ImmutableListMultimap.of());

  @Property
  void whatIsReadAsItStandsHasNoMisses(@ForAll("values") List<Row> rows) {
    Outcome outcome = ValueScoring.of("a", rows, rows, STRICT);

    assertThat(outcome.misses()).isEmpty();
    assertThat(outcome.scores().values())
        .allSatisfy(score -> assertThat(score.hits()).isEqualTo(score.expected()))
        .allSatisfy(score -> assertThat(score.hits()).isEqualTo(score.read()));
  }

  @Property
  void goldAndReadingMirrorEachOther(
      @ForAll("values") List<Row> some, @ForAll("values") List<Row> others) {
    Score one = score(ValueScoring.of("a", some, others, STRICT));
    Score other = score(ValueScoring.of("a", others, some, STRICT));

    assertThat(one.expected()).isEqualTo(other.read());
    assertThat(one.read()).isEqualTo(other.expected());
  }

  @Property
  void noScoreIsAboveOne(@ForAll("values") List<Row> some, @ForAll("values") List<Row> others) {
    assertThat(ValueScoring.of("a", some, others, STRICT).scores().values())
        .allSatisfy(score -> assertThat(score.precision()).isBetween(0.0, 1.0))
        .allSatisfy(score -> assertThat(score.recall()).isBetween(0.0, 1.0))
        .allSatisfy(score -> assertThat(score.f1()).isBetween(0.0, 1.0));
  }

  private static Score score(Outcome outcome) {
    return outcome.scores().getOrDefault(Field.VALUES, Score.NONE);
  }

  @Provide
  Arbitrary<List<Row>> values() {
    Arbitrary<String> names = Arbitraries.of("Số giường bệnh", "Số bác sĩ", "Tỷ lệ hộ nghèo");
    Arbitrary<String> dates = Arbitraries.of("", "2025", "2030-06");
    Arbitrary<String> amounts = Arbitraries.of("1", "2.50", "2.5", "90");
    Arbitrary<String> units = Arbitraries.of("", "%", "giường/1 vạn dân");
    return Combinators.combine(names, dates, amounts, units)
        .as(EvaluationProperties::row)
        .list()
        .ofMaxSize(8)
        .map(ImmutableList::copyOf);
  }

  private static Row row(String name, String end, String value, String unit) {
    return new Row(ImmutableMap.of("name", name, "period_end", end, "value", value, "unit", unit));
  }
}
