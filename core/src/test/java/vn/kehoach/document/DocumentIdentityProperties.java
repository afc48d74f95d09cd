package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DocumentIdentityProperties {

  @Property
  void printingAndParsingGivesTheIdentityBack(@ForAll("identities") DocumentIdentity identity) {
    DocumentIdentity back = DocumentIdentity.parse(identity.toString());

    assertThat(back).isEqualTo(identity).hasSameHashCodeAs(identity);
    assertThat(back).hasToString(identity.toString());
  }

  @Property
  void zerosCaseAndBlanksDoNotCount(
      @ForAll("identities") DocumentIdentity identity, @ForAll @IntRange(max = 3) int zeros) {
    String number = identity.number().toString();
    String other =
        (identity.number().serial().isEmpty() ? "" : "0".repeat(zeros))
            + number.replace("-", " - ").replace("/", "/\u00a0").toUpperCase(Locale.ROOT);

    assertThat(withNumber(identity, other)).isEqualTo(identity).hasSameHashCodeAs(identity);
  }

  @Property
  void anIdentityIsItselfIfItIsComplete(@ForAll("identities") DocumentIdentity identity) {
    assertThat(identity.compare(identity))
        .isEqualTo(identity.isComplete() ? Sameness.SAME : Sameness.CANNOT_TELL);
  }

  @Property
  void comparingIsTheSameTheOtherWayRound(
      @ForAll("identities") DocumentIdentity a, @ForAll("identities") DocumentIdentity b) {
    assertThat(a.compare(b)).isEqualTo(b.compare(a));
  }

  @Property
  void theSamePaperIsNeverOfTwoNumbersYearsTermsOrPlaces(
      @ForAll("identities") DocumentIdentity a, @ForAll("identities") DocumentIdentity b) {
    if (a.compare(b) == Sameness.SAME) {
      assertThat(a.number().key()).isEqualTo(b.number().key());
      assertThat(a.place().isEmpty() || b.place().isEmpty() || a.place().equals(b.place()))
          .isTrue();
      assertThat(both(a.date(), b.date())).isTrue();
      assertThat(both(a.term(), b.term())).isTrue();
    }
  }

  @Property
  void anotherYearIsAnotherPaperUnlessTheNumberHoldsTheYear(
      @ForAll("identities") DocumentIdentity identity, @ForAll @IntRange(min = 1, max = 40) int n) {
    LocalDate day = LocalDate.of(1985, 6, 1);
    boolean sameSeries = identity.number().year().isPresent() || identity.term().isPresent();

    assertThat(identity.withDate(day).compare(identity.withDate(day.plusYears(n))))
        .isEqualTo(sameSeries ? Sameness.CANNOT_TELL : Sameness.DIFFERENT);
  }

  @Property
  void leavingAPartOutNeverMakesAPaperDifferent(@ForAll("identities") DocumentIdentity identity) {
    DocumentIdentity bare = DocumentIdentity.of(identity.number());

    assertThat(identity.mayBe(bare)).isTrue();
  }

  private static <T> boolean both(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static DocumentIdentity withNumber(DocumentIdentity identity, String number) {
    return new DocumentIdentity(
        identity.system(),
        identity.kind(),
        DocumentNumber.parse(number),
        identity.issuer(),
        identity.place(),
        identity.date());
  }

  @Provide
  Arbitrary<DocumentIdentity> identities() {
    Arbitrary<String> numbers =
        Arbitraries.of(
            "7/CT-TTg",
            "969/KH-UBND",
            "969/QĐ-UBND",
            "11/NQ-HĐND",
            "11/2017/NQ-HĐND",
            "39/2017/TT-BYT",
            "39/2018/TT-BYT",
            "89/2015/QH13",
            "20-NQ/TW",
            "20/NQ-TW",
            "983-QĐ/TU",
            "5-KH/BCĐ",
            "3016/BYT-KH-TC",
            "12/QĐ-TCTS",
            "283/TTg-CP",
            "283/QĐ-TTg",
            "/KH-UBND",
            "05/HD-MTTW-BTT",
            "10/2014/TTLT-BYT-BNV");
    Arbitrary<String> kinds = Arbitraries.of("", "Kế hoạch", "Quy định", "Quyết định", "Luật");
    Arbitrary<String> issuers =
        Arbitraries.of("", "Ban Chấp hành Trung ương khóa XII", "UBND", "Bộ Y tế", "Tổng cục X");
    Arbitrary<String> places = Arbitraries.of("", "tỉnh Bình Thuận", "tỉnh Lâm Đồng", "Huế");
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.of(
            Optional.empty(),
            Optional.of(LocalDate.of(2017, 10, 25)),
            Optional.of(LocalDate.of(2017, 10, 26)),
            Optional.of(LocalDate.of(2020, 2, 19)));
    return Combinators.combine(numbers, kinds, issuers, places, dates)
        .as(
            (number, kind, issuer, place, date) ->
                new DocumentIdentity(
                    DocumentSystem.UNKNOWN,
                    kind,
                    DocumentNumber.parse(number),
                    issuer,
                    place,
                    date));
  }
}
