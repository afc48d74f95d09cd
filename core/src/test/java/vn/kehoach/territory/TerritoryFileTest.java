package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of users: how they are read, how they extend the registry, what is said of wrong ones. */
class TerritoryFileTest {

  private static final String HEADER = "unit,from,name,type,code,out_of,aliases,mark\n";
  private static final LocalDate BEFORE = LocalDate.of(2027, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2027, 7, 1);

  @Test
  void readsAUnitThatChangesWithItsFurtherLines() throws IOException {
    TerritoryRegistry registry =
        read(
            """
            # invented
            mau-1990,1990,Mẫu,tỉnh,,,MẪU - A;Mau,G
            mau-1990,2004-07-08,,,99,,,V
            mau-1990,2026-01-01,Mẫu Mới,thành phố trực thuộc trung ương,,,,
            """);

    TerritoryUnit unit = registry.unit("mau-1990").orElseThrow();
    assertThat(unit.phases()).hasSize(3);
    assertThat(unit.certainty()).hasToString("G");
    assertThat(unit.last().code()).contains("99");
    assertThat(unit.last().certainty().isVerified()).isFalse();
    assertThat(registry.byName("mẫu-a", LocalDate.of(1995, 1, 1))).contains(unit);
    assertThat(registry.byName("TP. Mẫu Mới", BEFORE)).contains(unit);
    assertThat(registry.byName("TP. Mẫu Mới", LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void addsAMergerToComeAndEndsTheUnitsThatGoIntoIt() throws IOException {
    TerritoryRegistry extended =
        TerritoryRegistry.standard()
            .extendedBy(
                read("mau-2027,2027-07-01,Mẫu,tỉnh,19,cao-bang-1978;thai-nguyen-2025,,G\n"));

    assertThat(extended.asOf(BEFORE).units()).hasSize(34);
    assertThat(extended.asOf(AFTER).units()).hasSize(33);
    assertThat(extended.byCode("19", BEFORE)).map(TerritoryUnit::id).contains("thai-nguyen-2025");
    assertThat(extended.byCode("19", AFTER)).map(TerritoryUnit::id).contains("mau-2027");
    assertThat(extended.successors("bac-kan-1997", AFTER))
        .extracting(TerritoryUnit::id)
        .containsExactly("mau-2027");
    assertThat(TerritoryRegistry.standard().asOf(AFTER).units()).hasSize(34);
  }

  @Test
  void replacesAUnitOfTheSameIdWhole() throws IOException {
    TerritoryRegistry extended =
        TerritoryRegistry.standard()
            .extendedBy(read("son-la-1976,,Sơn La,tỉnh,14,,Xứ hoa ban,V2\n"));

    TerritoryUnit unit = extended.byName("xứ hoa ban", BEFORE).orElseThrow();
    assertThat(unit.certainty()).hasToString("V2");
    assertThat(unit.phases()).hasSize(1);
    assertThat(extended.units()).hasSameSizeAs(TerritoryRegistry.standard().units());
  }

  @Test
  void staysTheSameWhenExtendedByItself() throws IOException {
    TerritoryRegistry standard = TerritoryRegistry.standard();

    assertThat(standard.extendedBy(TerritoryRegistry.of(standard.units())).units())
        .isEqualTo(standard.units());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mau,1990,Mẫu,tỉnh,,,,        | column 'unit': must be small letters a to z, digits and '-', as in 'lao-cai-2025', but was 'Mau'
          mau,30/6/1990,Mẫu,tỉnh,,,,   | column 'from': must be a day or a year, such as '2025-07-01' or '1991', but was '30/6/1990'
          mau,1990,,tỉnh,,,,           | column 'name': must be such as 'Lào Cai', but was ''
          mau,1990,Mẫu,huyện,,,,       | column 'type': must be one of [tỉnh, thành phố trực thuộc trung ương, đặc khu], but was 'huyện'
          mau,1990,Mẫu,tỉnh,A1,,,      | column 'code': must be digits, such as '15', or empty, but was 'A1'
          mau,1990,Mẫu,tỉnh,,,,sure    | column 'mark': must be a mark such as 'V', 'G' or 'V year, G day', or empty, but was 'sure'
          """)
  void saysWhichCellIsWrongAndWhatWouldHaveBeenRight(String line, String message) {
    assertThatThrownBy(() -> read("# a remark\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine.csv, line 3, " + message);
  }

  @Test
  void saysThatLaterLinesMustBeLaterAndBrief() {
    assertThatThrownBy(() -> read("mau,1990,Mẫu,tỉnh,,,,\nmau,1989,,,12,,,\n"))
        .hasMessage(
            "mine.csv, line 3, column 'from': must be later than 1990, the line before of the unit,"
                + " but was '1989'");
    assertThatThrownBy(() -> read("mau,1990,Mẫu,tỉnh,,,,\nmau,1999,,,12,khac,,\n"))
        .hasMessage(
            "mine.csv, line 3, column 'out_of': must be empty on a later line of a unit, but was"
                + " 'khac'");
  }

  @Test
  void refusesTwoUnitsOfOneNameOrCodeOnOneDay() {
    assertThatThrownBy(() -> read("a,1990,Mẫu,tỉnh,,,,\nb,1995,MẪU,tỉnh,,,,\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "name must belong to one unit on any day, but 'mẫu' belongs to 'a' and 'b' on"
                + " 1996-01-01");
    assertThatThrownBy(() -> read("a,1990,Mẫu,tỉnh,12,,,\nb,1995,Khác,tỉnh,12,,,\n"))
        .hasMessageStartingWith("code must belong to one unit on any day, but '12'");
  }

  @Test
  void refusesAUnitThatDoesNotBeginWhenThoseEndOutOfWhichItIsMade() {
    assertThatThrownBy(
            () -> read("a,1990,A,tỉnh,,,,\nb,1995,B,tỉnh,,a,,\nc,1996-01-02,C,tỉnh,,a,,\n"))
        .hasMessage(
            "unit 'c' is made out of 'a' and must begin when that ends, 1995, but begins"
                + " 1996-01-02");
    assertThatThrownBy(() -> read("a,1990,A,tỉnh,,,,\nb,1980,B,tỉnh,,a,,\n"))
        .hasMessage("the end of unit 'a' must be later than 1990, but was 1980");
  }

  @Test
  void refusesAnExtensionThatNamesUnknownUnits() throws IOException {
    TerritoryRegistry other = read("mau-2027,2027-07-01,Mẫu,tỉnh,,cao-bang-2025,,G\n");

    assertThatThrownBy(() -> TerritoryRegistry.standard().extendedBy(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unit 'mau-2027' must be made out of units of the registry, such as 'lao-cai-2025',"
                + " but names 'cao-bang-2025'");
  }

  @Test
  void refusesOneIdTwiceAndAUnitWithoutPhases() {
    TerritoryUnit unit = TerritoryRegistry.standard().unit("son-la-1976").orElseThrow();

    assertThatThrownBy(() -> TerritoryRegistry.of(List.of(unit, unit)))
        .hasMessage("units must have an id each, but 'son-la-1976' comes twice");
    assertThatThrownBy(() -> TerritoryUnit.builder().id("mau").build())
        .hasMessage("unit must have a phase, but 'mau' has none");
  }

  private static TerritoryRegistry read(String lines) throws IOException {
    return TerritoryRegistry.read(new StringReader(HEADER + lines), "mine.csv");
  }
}
