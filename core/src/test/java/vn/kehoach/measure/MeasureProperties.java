package vn.kehoach.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasureProperties {

  private static final String[] PIECES = {
    "trên", "khoảng", "từ", "đến", "xếp hạng", "không", "-", "nt", "95", "1.200", "6,80", "%", "/",
    "triệu", "tỷ", "đồng", "dân", "vạn", "10.000", "bác sĩ", "bác sỹ", ";", ":", "\\", "{", "}",
    "\"", "hoà", "hòa", "Đạt", ".", "km", " ", "≥", "x"
  };

  @Property
  void quantityReadsWhatItPrints(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Property
  void baseUnitKeepsTheAmount(@ForAll("quantities") Quantity quantity) {
    if (quantity.amount().precision() + quantity.unit().scale().precision() < 30) {
      assertThat(quantity.inBaseUnit().sameAmount(quantity)).isTrue();
    }
  }

  @Property
  void valueReadsWhatItPrints(@ForAll("values") TargetValue value) {
    assertThat(TargetValue.parse(value.toString())).isEqualTo(value);
  }

  @Property
  void sameAsIsAnEquivalence(
      @ForAll("units") Unit a, @ForAll("units") Unit b, @ForAll("units") Unit c) {
    assertThat(a.sameAs(a)).isTrue();
    assertThat(a.sameAs(b)).isEqualTo(b.sameAs(a));
    assertThat(a.sameAs(b) && b.sameAs(c) && !a.sameAs(c)).isFalse();
  }

  @Property
  void unitPartsAreUnits(@ForAll("units") Unit unit) {
    assertThat(unit.base().text()).isSubstringOf(unit.text());
    assertThat(unit.numerator().isPresent()).isEqualTo(unit.denominator().isPresent());
  }

  @Property
  void cellReaderNeverFails(@ForAll("texts") String cell, @ForAll("units") Unit inherited) {
    CellReading reading = ValueReader.readCell(cell, inherited);

    assertThat(TargetValue.parse(reading.value().toString())).isEqualTo(reading.value());
  }

  @Property
  void scannerFindsPlacesInOrder(@ForAll("texts") String sentence) {
    int last = 0;
    for (ValueMention mention : ValueScanner.scan(sentence)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(mention.baseEnd()).isLessThanOrEqualTo(sentence.length());
      last = mention.end();
    }
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Combinators.combine(amounts(), units()).as(Quantity::of);
  }

  @Provide
  Arbitrary<Unit> units() {
    Arbitrary<String> printed =
        Arbitraries.of(
            "",
            "%",
            "tỷ đồng",
            "nghìn tỷ đồng",
            "ngàn tỉ đồng",
            "bác sĩ/1 vạn dân",
            "Bác sỹ / 10.000 dân",
            "bác sĩ trên 10000 dân");
    return Arbitraries.oneOf(printed, texts())
        .filter(text -> Unit.mayBegin(Tokens.collapse(text)))
        .map(Unit::of);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(8).map(list -> String.join(" ", list));
    Arbitrary<String> tight =
        Arbitraries.of(PIECES).list().ofMaxSize(8).map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, tight, Arbitraries.strings().ofMaxLength(12));
  }

  @Provide
  Arbitrary<TargetValue> values() {
    return Arbitraries.oneOf(single(), criteria());
  }

  private Arbitrary<TargetValue> criteria() {
    return Combinators.combine(texts(), single())
        .as(Criterion::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> Several.of(ImmutableList.copyOf(list)));
  }

  private Arbitrary<TargetValue> single() {
    Arbitrary<TargetValue> measured =
        Combinators.combine(Arbitraries.of(Bound.class), quantities()).as(Measured::of);
    Arbitrary<TargetValue> between =
        Combinators.combine(amounts(), amounts(), units())
            .as((a, b, unit) -> Between.of(a.min(b), a.max(b), unit));
    Arbitrary<TargetValue> rank =
        Combinators.combine(
                Arbitraries.integers().between(1, 1_000_000),
                Arbitraries.integers().between(0, 1_000_000),
                texts())
            .as((best, more, scope) -> Rank.of(best, best + more, scope));
    Arbitrary<TargetValue> words =
        texts().filter(text -> !Tokens.collapse(text).isEmpty()).map(Qualitative::of);
    Arbitrary<TargetValue> absent = Arbitraries.of(Absent.Reason.class).map(Absent::of);
    return Arbitraries.oneOf(measured, between, rank, words, absent);
  }

  private static Arbitrary<BigDecimal> amounts() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
            Arbitraries.integers().between(-5, 12))
        .as((digits, scale) -> Figures.checked("amount", new BigDecimal(digits, scale)));
  }
}
