package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryRegistryTest {

  private static final TerritoryRegistry REGISTRY = TerritoryRegistry.standard();
  private static final LocalDate MERGERS = LocalDate.of(2025, 7, 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1977-06-01 | 38 | true
          1979-01-01 | 39 | false
          1980-01-01 | 40 | true
          1989-06-30 | 44 | true
          1992-01-01 | 53 | true
          1997-01-01 | 61 | true
          2004-01-01 | 64 | true
          2008-07-31 | 64 | true
          2008-08-01 | 63 | true
          2025-06-30 | 63 | true
          2025-07-01 | 34 | true
          2026-09-20 | 34 | true
          """)
  void countsTheUnitsOfEachEra(LocalDate date, int count, boolean settled) {
    TerritorySnapshot snapshot = REGISTRY.asOf(date);

    assertThat(snapshot.units()).hasSize(count);
    assertThat(snapshot.isSettled()).isEqualTo(settled);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-01, 28, 6", "2026-09-20, 25, 9"})
  void countsProvincesAndMunicipalities(LocalDate date, int provinces, int municipalities) {
    List<TerritoryType> types =
        REGISTRY.asOf(date).units().stream()
            .map(unit -> unit.phase(date).orElseThrow().type())
            .toList();

    assertThat(types).filteredOn(TerritoryType.PROVINCE::equals).hasSize(provinces);
    assertThat(types).filteredOn(TerritoryType.MUNICIPALITY::equals).hasSize(municipalities);
  }

  @Test
  void countsTheOldUnitsThroughAYearOfWhichTheDayIsNotKnown() {
    TerritorySnapshot during = REGISTRY.asOf(LocalDate.of(1991, 10, 1));

    assertThat(ids(during.units())).contains("hoang-lien-son-1976").doesNotContain("yen-bai-1991");
    assertThat(during.isSettled()).isFalse();
    assertThat(during.open())
        .hasSize(10)
        .anySatisfy(
            event -> {
              assertThat(event.before()).containsExactly("hoang-lien-son-1976");
              assertThat(event.after()).containsExactly("lao-cai-1991", "yen-bai-1991");
              assertThat(event.date()).hasToString("1991");
            });
  }

  @Test
  void tellsNothingOfDaysBeforeTheRecord() {
    LocalDate day = LocalDate.of(1975, 12, 31);

    assertThat(REGISTRY.asOf(day).units()).isEmpty();
    assertThat(REGISTRY.asOf(day).isSettled()).isFalse();
    assertThat(REGISTRY.byName("Hải Phòng", day)).isEmpty();
    assertThat(REGISTRY.byName("Hải Phòng", day.plusDays(1))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15  | 2025-06-30 | yen-bai-1991
          15  | 2025-07-01 | lao-cai-2025
          10  | 2004-07-08 | lao-cai-1991
          205 | 2004-07-07 | lao-cai-1991
          46  | 2024-12-31 | thua-thien-hue-1989
          46  | 2025-01-01 | thua-thien-hue-1989
          01  | 2008-07-31 | ha-noi-1976
          01  | 2008-08-01 | ha-noi-2008
          28  | 2008-07-31 | ha-tay-1991
          """)
  void findsAUnitByTheCodeOfADay(String code, LocalDate date, String id) {
    assertThat(REGISTRY.byCode(code, date)).map(TerritoryUnit::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 2025-07-01",
    "10, 2004-07-07",
    "205, 2004-07-08",
    "28, 2008-08-01",
    "03, 2025-07-01",
    "1, 2025-07-01"
  })
  void findsNoUnitByACodeOfAnotherDay(String code, LocalDate date) {
    assertThat(REGISTRY.byCode(code, date)).isEmpty();
  }

  @Test
  void findsEveryUnitThatHadACode() {
    assertThat(ids(REGISTRY.byCode("15"))).containsExactly("yen-bai-1991", "lao-cai-2025");
    assertThat(REGISTRY.byCode("99")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lào Cai                 | 2025-06-30 | lao-cai-1991
          Lào Cai                 | 2025-07-01 | lao-cai-2025
          TỈNH BÌNH THUẬN         | 2021-03-24 | binh-thuan-1991
          tỉnh Khánh Hoà          | 2021-03-24 | khanh-hoa-1989
          Thanh Hoá               | 2026-03-24 | thanh-hoa-1976
          TP.HCM                  | 2021-03-24 | ho-chi-minh-1976
          TPHCM                   | 2026-03-24 | ho-chi-minh-2025
          Tp Hồ Chí Minh          | 2026-03-24 | ho-chi-minh-2025
          T.P. Hồ Chí Minh        | 2026-03-24 | ho-chi-minh-2025
          Thành phố Hồ Chí Minh   | 1990-03-24 | ho-chi-minh-1976
          Bà Rịa-Vũng Tàu         | 2021-03-24 | ba-ria-vung-tau-1991
          Bà Rịa – Vũng Tàu       | 2021-03-24 | ba-ria-vung-tau-1991
          BR-VT                   | 2021-03-24 | ba-ria-vung-tau-1991
          Thừa Thiên - Huế        | 2021-03-24 | thua-thien-hue-1989
          TT-Huế                  | 2021-03-24 | thua-thien-hue-1989
          Thừa Thiên Huế          | 2026-03-24 | thua-thien-hue-1989
          TP. Huế                 | 2025-01-01 | thua-thien-hue-1989
          Đắc Lắc                 | 2021-03-24 | dak-lak-2004
          Dak Lak                 | 1998-03-24 | dak-lak-1976
          Kontum                  | 2021-03-24 | kon-tum-1991
          Hậu Giang               | 1985-03-24 | hau-giang-1976
          Hậu Giang               | 2021-03-24 | hau-giang-2004
          tỉnh Cần Thơ            | 1998-03-24 | can-tho-1991
          thành phố Cần Thơ       | 2021-03-24 | can-tho-2004
          tỉnh Đồng Nai           | 2026-05-04 | dong-nai-2025
          TP Đồng Nai             | 2026-05-04 | dong-nai-2025
          Đặc khu Vũng Tàu-Côn Đảo | 1985-03-24 | vung-tau-con-dao-1979
          Yên Bái                 | 1991-11-05 | yen-bai-1991
          Đồng Nai                | 1991-11-05 | dong-nai-1976
          """)
  void findsAUnitByTheNameOfADay(String printed, LocalDate date, String id) {
    assertThat(REGISTRY.byName(printed, date)).map(TerritoryUnit::id).contains(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bình Thuận        | 2025-07-01
          Hậu Giang         | 1998-03-24
          Huế               | 2020-03-24
          thành phố Huế     | 2020-03-24
          thành phố Yên Bái | 2020-03-24
          TP Đồng Nai       | 2026-04-29
          TP Cần Thơ        | 1998-03-24
          Bình Thuân        | 2021-03-24
          Binh Thuan        | 2021-03-24
          huyện Bình Thuận  | 2021-03-24
          Bình              | 2021-03-24
          tỉnh              | 2021-03-24
          đặc khu Cần Thơ   | 2026-03-24
          Yên Bái           | 1990-12-31
          ''                | 2021-03-24
          """)
  void findsNoUnitByANameThatMeansNoneOfThatDay(String printed, LocalDate date) {
    assertThat(REGISTRY.byName(printed, date)).isEmpty();
  }

  @Test
  void findsEveryUnitOfAName() {
    assertThat(ids(REGISTRY.byName("LÀO CAI"))).containsExactly("lao-cai-1991", "lao-cai-2025");
    assertThat(ids(REGISTRY.byName("TP. Cần Thơ"))).containsExactly("can-tho-2004", "can-tho-2025");
    assertThat(ids(REGISTRY.byName("Huế"))).containsExactly("thua-thien-hue-1989");
    assertThat(REGISTRY.byName("thành phố Yên Bái")).isEmpty();
    assertThat(REGISTRY.byName("Lào")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          binh-thuan-1991      | 2025-06-30 | binh-thuan-1991
          binh-thuan-1991      | 2025-07-01 | lam-dong-2025
          thuan-hai-1976       | 2026-01-01 | khanh-hoa-2025;lam-dong-2025
          hau-giang-1976       | 2005-01-01 | soc-trang-1991;can-tho-2004;hau-giang-2004
          hau-giang-1976       | 2026-01-01 | can-tho-2025
          ha-son-binh-1976     | 2026-01-01 | ha-noi-2008;phu-tho-2025
          vung-tau-con-dao-1979 | 2026-01-01 | ho-chi-minh-2025
          dong-nai-1976        | 2026-01-01 | dong-nai-2025;ho-chi-minh-2025
          """)
  void tellsWhatBecameOfAUnit(String id, LocalDate date, String successors) {
    assertThat(ids(REGISTRY.successors(id, date))).containsExactlyInAnyOrder(successors.split(";"));
  }

  @Test
  void refusesAnIdThatIsNoUnits() {
    assertThatThrownBy(() -> REGISTRY.successors("hue-1989", MERGERS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must be that of a unit, such as 'lao-cai-2025', but was 'hue-1989'");
    assertThatThrownBy(() -> REGISTRY.predecessors("", MERGERS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(REGISTRY.unit("hue-1989")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lao-cai-2025     | 2025-07-01 | lao-cai-2025
          lao-cai-2025     | 2025-06-30 | lao-cai-1991;yen-bai-1991
          lao-cai-2025     | 1990-01-01 | hoang-lien-son-1976
          ho-chi-minh-2025 | 1990-01-01 | ho-chi-minh-1976;song-be-1976;dong-nai-1976;vung-tau-con-dao-1979
          ha-noi-2008      | 2008-07-31 | ha-noi-1976;ha-tay-1991
          """)
  void tellsOutOfWhatAUnitCame(String id, LocalDate date, String predecessors) {
    assertThat(ids(REGISTRY.predecessors(id, date)))
        .containsExactlyInAnyOrder(predecessors.split(";"));
  }

  @Test
  void hasNoSuccessorsBeforeAUnitBeganAndNoPredecessorsAfterItEnded() {
    assertThat(REGISTRY.successors("lao-cai-2025", LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(REGISTRY.predecessors("lao-cai-1991", MERGERS)).isEmpty();
  }

  @Test
  void tellsAMergerWithItsActAndWhoGaveUpAPart() {
    TerritoryEvent event =
        REGISTRY.events().stream()
            .filter(e -> e.after().contains("ha-noi-2008"))
            .findFirst()
            .orElseThrow();

    assertThat(event.kind()).isEqualTo(TerritoryEvent.Kind.MERGER);
    assertThat(event.before()).containsExactly("ha-noi-1976", "ha-tay-1991");
    assertThat(event.partsOf()).containsExactly("vinh-phuc-1997", "hoa-binh-1991");
    assertThat(event.date()).hasToString("2008-08-01");
    assertThat(event.basis()).isEqualTo("NQ 15/2008/QH12 ngày 29/5/2008");
  }

  @Test
  void tellsAChangeOfTypeWithinAUnit() {
    List<TerritoryEvent> status =
        REGISTRY.events().stream()
            .filter(event -> event.kind() == TerritoryEvent.Kind.STATUS)
            .toList();

    assertThat(status)
        .extracting(event -> event.date() + " " + event.after().get(0))
        .containsExactly(
            "2025-01-01 thua-thien-hue-1989",
            "2026-04-30 dong-nai-2025",
            "2026-09-01 quang-ninh-1976",
            "2026-09-20 bac-ninh-2025");
  }

  @Test
  void knowsThatTheDistrictLevelEnded() {
    assertThat(REGISTRY.hasDistricts(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(REGISTRY.hasDistricts(MERGERS)).isFalse();
    assertThat(REGISTRY.levels(MERGERS))
        .extracting(TerritoryLevel::level)
        .containsExactly(Territory.Level.PROVINCE, Territory.Level.COMMUNE);
    assertThat(REGISTRY.levels())
        .filteredOn(level -> level.level() == Territory.Level.DISTRICT)
        .extracting(TerritoryLevel::basis)
        .containsExactly("NQ 203/2025/QH15; Luật 72/2025/QH15");
  }

  @Test
  void givesAUnitAsThePlaceOfAPaper() {
    TerritoryUnit hue = REGISTRY.unit("thua-thien-hue-1989").orElseThrow();

    assertThat(hue.territory(LocalDate.of(2024, 12, 31)))
        .contains(
            Territory.of("Thừa Thiên Huế", Territory.Level.PROVINCE, "46")
                .withId("thua-thien-hue-1989"));
    assertThat(hue.territory(LocalDate.of(2025, 1, 1)))
        .contains(
            Territory.of("Huế", Territory.Level.PROVINCE, "46").withId("thua-thien-hue-1989"));
    assertThat(hue.territory(LocalDate.of(1989, 6, 29))).isEmpty();
  }

  private static List<String> ids(List<TerritoryUnit> units) {
    return units.stream().map(TerritoryUnit::id).toList();
  }
}
