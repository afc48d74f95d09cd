package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.indicator.UnitExpectation.Reason;
import vn.kehoach.indicator.UnitExpectation.Verdict;
import vn.kehoach.measure.Unit;

class UnitExpectationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "health.imr | ‰ | SAME_UNIT",
        "health.imr | % | OTHER_SHARE",
        "health.bhyt-coverage | ‰ | OTHER_SHARE",
        "health.bhyt-coverage | % dân số | SAME_KIND",
        "health.bhyt-coverage | điểm % | SHARE_OR_POINTS",
        "health.bhyt-coverage | người | NUMBER_FOR_SHARE",
        "health.bhyt-coverage | thẻ/100 dân | RATE_FOR_SHARE",
        "health.doctors | bác sỹ/1 vạn dân | SAME_UNIT",
        "health.doctors | người/10.000 dân | SAME_KIND",
        "health.doctors | bác sĩ | BASE_IN_NAME",
        "health.doctors | % | SHARE_FOR_RATE",
        "health.doctors | bác sĩ/1.000 dân | OTHER_BASE",
        "health.doctors | tỷ đồng | OTHER_KIND",
        "health.doctors | ha | OTHER_KIND",
        "health.mmr | ca/100.000 trẻ đẻ sống | SAME_KIND",
        "econ.grdp | ngàn tỷ đồng | SAME_UNIT",
        "econ.grdp | % | SHARE_FOR_NUMBER",
        "econ.export | tỷ USD | SAME_UNIT",
        "econ.export | tỷ đồng | OTHER_CURRENCY",
        "econ.grdp-growth | % | SAME_UNIT",
        "econ.grdp-pc | USD | SAME_UNIT",
        "soc.poverty-reduction | điểm %/năm | SAME_UNIT",
        "econ.land-accumulated | km2 | SAME_KIND",
        "econ.ocop | vụ | OTHER_KIND",
        "econ.pci | điểm | SAME_UNIT",
        "econ.pci | hạng | SAME_UNIT",
        "health.center115 | % | NONE_EXPECTED",
        "health.doctors | xyz | NOT_KNOWN",
      })
  void tellsWhetherAUnitFits(String id, String printed, Reason reason) {
    CatalogueEntry entry = IndicatorCatalogue.standard().find(id).orElseThrow();

    UnitExpectation expectation = IndicatorCatalogue.expectation(entry, Unit.of(printed));

    assertThat(expectation.reason()).isEqualTo(reason);
    assertThat(expectation.verdict()).isEqualTo(reason.verdict());
  }

  @Test
  void aUnitThatIsNotPrintedTellsNothing() {
    CatalogueEntry entry = IndicatorCatalogue.standard().find("health.imr").orElseThrow();

    UnitExpectation expectation = IndicatorCatalogue.expectation(entry, Unit.NONE);

    assertThat(expectation.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(expectation.reason()).isEqualTo(Reason.NONE_PRINTED);
  }

  @ParameterizedTest
  @CsvSource({"hạng, RANK_FOR_SCORE, điểm", "điểm, SCORE_FOR_RANK, hạng"})
  void rankAndScoreAreTwoUnits(String printed, Reason reason, String expected) {
    CatalogueEntry entry =
        CatalogueEntry.builder().id("a").name("Chỉ số").addUnits(Unit.of(expected)).build();

    assertThat(IndicatorCatalogue.expectation(entry, Unit.of(printed)).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWordsInBothLanguages(Reason reason) {
    CatalogueEntry entry = IndicatorCatalogue.standard().find("health.imr").orElseThrow();
    UnitExpectation expectation = new UnitExpectation(Unit.of("%"), entry.units(), reason);

    assertThat(expectation.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{", "unit.");
    assertThat(expectation.text(Locale.forLanguageTag("vi")))
        .isNotBlank()
        .doesNotContain("{", "unit.");
  }
}
