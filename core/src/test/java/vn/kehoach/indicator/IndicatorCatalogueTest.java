package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;

class IndicatorCatalogueTest {

  private static final IndicatorCatalogue CATALOGUE = IndicatorCatalogue.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tuổi thọ trung bình | health.life-expectancy | NAME",
        "Life expectancy at birth | health.life-expectancy | NAME",
        "BS/vạn dân | health.doctors | SYNONYM",
        "Số bác sỹ / 1 vạn dân | health.doctors | LIKE",
        "TYT có bác sĩ làm việc | health.station-doctor | WRITTEN_OUT",
        "Tỷ lệ dân số tham gia BHYT | health.bhyt-coverage | SYNONYM",
        "- Tỷ lệ hộ nghèo (%) | soc.poverty | NAME",
        "Tỷ lệ hộ nghèo trên địa bàn tỉnh | soc.poverty | LIKE",
        "Tốc độ tăng trưởng GRDP bình quân giai đoạn 2026 - 2030 | econ.grdp-growth | LIKE",
        "Tỷ lệ che phủ rừng năm 2030 | env.forest | LIKE",
        "Tăng trưởng tổng sản phẩm trên địa bàn | econ.grdp-growth | WRITTEN_OUT",
        "GRDP bình quân đầu người (triệu đồng/người/năm) | econ.grdp-pc | NAME",
      })
  void namesSurely(String printed, String id, Basis basis) {
    CatalogueMatch match = CATALOGUE.name(printed).orElseThrow();

    assertThat(match.entry().id()).isEqualTo(id);
    assertThat(match.reasons().basis()).isEqualTo(basis);
    assertThat(match.isSure()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ lao động qua đào tạo nghề | soc.trained-labour",
        "Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu | soc.ntm-commune",
        "Tổng kim ngạch xuất nhập khẩu | econ.import",
        "Tăng trưởng kinh tế | econ.grdp-growth",
        "Vốn FDI đăng ký | econ.fdi",
        "Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi | health.underweight-u5",
      })
  void leavesWhatIsOnlyNearToAPerson(String printed, String id) {
    CatalogueMatch match = CATALOGUE.name(printed).orElseThrow();

    assertThat(match.entry().id()).isEqualTo(id);
    assertThat(match.isSure()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ lao động nữ qua đào tạo | %",
        "Tốc độ tăng trưởng GRDP khu vực công nghiệp | %",
        "GRDP khu vực dịch vụ | tỷ đồng",
        "Tỷ lệ tham gia BHYT của học sinh, sinh viên | %",
        "Tuổi thọ trung bình của nữ | tuổi",
        "Kim ngạch xuất khẩu thủy sản | triệu USD",
        "Kim ngạch xuất khẩu tăng | %",
        "Tỷ lệ thất nghiệp khu vực nông thôn | %",
        "Dân số nông thôn | người",
        "Tỷ lệ che phủ rừng ngập mặn | %",
        "Số lao động nữ được tạo việc làm | người",
        "Tỷ lệ trường tiểu học đạt chuẩn quốc gia | %",
        "Tốc độ tăng dân số cơ học | %",
        "Tỷ lệ hài lòng của người dân | %",
        "Tỷ lệ hộ nghèo giảm | %/năm",
        "Số bác sĩ | người",
        "Tốc độ tăng kim ngạch xuất khẩu | %",
        "Tỷ trọng dịch vụ | %",
        "Tỷ lệ dân số sử dụng nước sạch | %",
        "Số thuê bao Internet | thuê bao",
        "Thu nhập bình quân đầu người khu vực nông thôn | triệu đồng/người/năm",
      })
  void whatIsNarrowerOrWiderIsNotSure(String printed, String unit) {
    NameContext context = NameContext.NONE.withUnit(Unit.of(unit));

    assertThat(CATALOGUE.name(printed, context).filter(CatalogueMatch::isSure)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỷ lệ học sinh tốt nghiệp trung học phổ thông",
        "Tỷ lệ hộ nghèo dân tộc thiểu số",
        "Sản lượng lúa",
        "Tổng đàn lợn",
        "Số cuộc kết hôn",
        "Tổng số",
        "Trong đó",
        "nam",
        "12,5",
        "",
        "   ",
      })
  void namesNothingWhereNothingIsClose(String printed) {
    assertThat(CATALOGUE.name(printed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ tử vong trẻ em dưới 1 tuổi | Tỷ lệ tử vong trẻ em dưới 5 tuổi",
        "Tỷ lệ hộ nghèo | Tỷ lệ hộ cận nghèo",
        "Tỷ lệ hộ nghèo | Giảm tỷ lệ hộ nghèo bình quân mỗi năm",
        "Kim ngạch xuất khẩu | Kim ngạch nhập khẩu",
        "Số bác sĩ trên 10.000 dân | Số giường bệnh trên 10.000 dân",
        "Tốc độ tăng trưởng khu vực dịch vụ | Tỷ trọng khu vực dịch vụ trong GRDP",
        "Tỷ lệ lao động qua đào tạo | Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ",
        "Tỷ lệ phủ sóng 5G | Tỷ lệ dân số được phủ sóng 5G",
        "Số lượt khách du lịch quốc tế | Số lượt khách du lịch nội địa",
        "Tỷ lệ xã đạt chuẩn nông thôn mới | Số xã đạt chuẩn nông thôn mới",
        "Tỷ lệ tham gia bảo hiểm y tế | Tỷ lệ tham gia bảo hiểm xã hội",
      })
  void keepsNeighboursApart(String one, String other) {
    CatalogueMatch a = CATALOGUE.name(one).orElseThrow();
    CatalogueMatch b = CATALOGUE.name(other).orElseThrow();

    assertThat(a.isSure()).isTrue();
    assertThat(b.isSure()).isTrue();
    assertThat(a.agreesWith(b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chỉ số PCI | điểm | FIGURE | HIGHER",
        "Điểm số PCI | '' | FIGURE | HIGHER",
        "Chỉ số PCI | hạng | RANK | LOWER",
        "Thứ hạng PCI | '' | RANK | LOWER",
        "Xếp hạng chỉ số cải cách hành chính | '' | RANK | LOWER",
        "Chỉ số PCI | '' | OPEN | NEITHER",
      })
  void tellsRankFromScore(String printed, String unit, Aspect aspect, Direction direction) {
    CatalogueMatch match =
        CATALOGUE.name(printed, NameContext.NONE.withUnit(Unit.of(unit))).orElseThrow();

    assertThat(match.isSure()).isTrue();
    assertThat(match.aspect()).isEqualTo(aspect);
    assertThat(match.direction()).isEqualTo(direction);
  }

  @Test
  void scoreAndRankOfOneIndexDoNotAgree() {
    CatalogueMatch score = CATALOGUE.name("Điểm số PCI").orElseThrow();
    CatalogueMatch rank = CATALOGUE.name("Thứ hạng PCI").orElseThrow();

    assertThat(score.entry()).isEqualTo(rank.entry());
    assertThat(score.agreesWith(rank)).isFalse();
    assertThat(rank.agreesWith(CATALOGUE.name("Xếp hạng PCI").orElseThrow())).isTrue();
  }

  @Test
  void aRankByAFigureIsNotTheFigure() {
    Optional<CatalogueMatch> rank = CATALOGUE.name("Xếp hạng tỷ lệ hộ nghèo");

    assertThat(rank.map(CatalogueMatch::aspect)).contains(Aspect.RANK);
    assertThat(rank.map(CatalogueMatch::isSure)).contains(false);
    assertThat(CATALOGUE.name("Số di tích được xếp hạng")).isEmpty();
  }

  @Test
  void aRankAmongTheValuesMakesItARank() {
    Indicator.Builder builder = Indicator.builder();
    builder
        .id("i1")
        .number("1")
        .name("Chỉ số PCI")
        .addValues(
            IndicatorValue.builder()
                .id("v1")
                .kind(ValueKind.TARGET)
                .value(TargetValue.parse("xếp hạng 10: cả nước"))
                .build());

    assertThat(CATALOGUE.name(builder.build()).map(CatalogueMatch::aspect)).contains(Aspect.RANK);
  }

  @Test
  void namesSeveralAtOnceAsOneByOne() {
    ImmutableList<Indicator> rows =
        ImmutableList.of(
            row("Số bác sĩ trên 10.000 dân").unit(Unit.of("bác sĩ")).build(),
            row("Tỷ lệ hộ nghèo (%)").build(),
            row("Không có trong danh mục nào").unit(Unit.of("%")).build(),
            row("Xếp hạng PCI").unit(Unit.of("hạng")).build(),
            row("Tỷ lệ hộ nghèo").unit(Unit.of("%")).build());

    assertThat(CATALOGUE.names(rows))
        .containsExactlyElementsOf(rows.stream().map(CATALOGUE::name).toList());
    assertThat(CATALOGUE.names(ImmutableList.of())).isEmpty();
  }

  private static Indicator.Builder row(String name) {
    Indicator.Builder builder = Indicator.builder();
    builder.id("i").number("1").name(name);
    return builder;
  }

  @Test
  void readsASubRowWithTheRowAbove() {
    NameContext rates = NameContext.NONE.withParentRow("Giảm tỷ suất tử vong trẻ em");

    assertThat(CATALOGUE.name("- Dưới 5 tuổi", rates).map(m -> m.entry().id()))
        .contains("health.u5mr");
    assertThat(CATALOGUE.name("- Dưới 1 tuổi", rates).map(m -> m.entry().id()))
        .contains("health.imr");
    assertThat(CATALOGUE.name("- Dưới 5 tuổi")).isEmpty();
  }

  @Test
  void aPartIsNotTakenForTheWhole() {
    NameContext whole = NameContext.NONE.withParentRow("Tổng sản lượng lương thực");

    assertThat(CATALOGUE.name("Trong đó: Lúa", whole).filter(CatalogueMatch::isSure)).isEmpty();
  }

  @Test
  void readsAShortNameWithItsHeadingOrSubject() {
    NameContext tourism = NameContext.NONE.withHeading("Du lịch");
    NameContext clusters = NameContext.NONE.withSubject("Cụm công nghiệp");

    assertThat(CATALOGUE.name("Đóng góp vào GRDP", tourism).map(m -> m.entry().id()))
        .contains("serv.tourism-share");
    assertThat(CATALOGUE.name("Tỷ lệ lấp đầy", clusters).map(m -> m.entry().id()))
        .contains("econ.ic-occupancy");
  }

  @Test
  void aSubjectThatNarrowsLeavesDoubt() {
    NameContext zones = NameContext.NONE.withSubject("các khu công nghiệp, cụm công nghiệp");
    Optional<CatalogueMatch> match = CATALOGUE.name("Tỷ lệ phủ sóng 5G", zones);

    assertThat(match.filter(CatalogueMatch::isSure)).isEmpty();
  }

  @Test
  void aUnitThatCannotBeLeavesDoubt() {
    NameContext people = NameContext.NONE.withUnit(Unit.of("người"));
    CatalogueMatch match = CATALOGUE.name("Tỷ lệ hộ nghèo", people).orElseThrow();

    assertThat(match.isSure()).isFalse();
    assertThat(match.reasons().unit().reason()).isEqualTo(UnitExpectation.Reason.NUMBER_FOR_SHARE);
  }

  @Test
  void aShareIsNotTakenForANumber() {
    NameContext people = NameContext.NONE.withUnit(Unit.of("người"));

    assertThat(CATALOGUE.name("Tỷ lệ tham gia BHYT", people).filter(CatalogueMatch::isSure))
        .isEmpty();
    assertThat(CATALOGUE.name("Số trường đạt chuẩn quốc gia").filter(CatalogueMatch::isSure))
        .isEmpty();
  }

  @Test
  void aUnitTellsShareFromNumber() {
    NameContext percent = NameContext.NONE.withUnit(Unit.of("%"));
    NameContext people = NameContext.NONE.withUnit(Unit.of("nghìn người"));

    assertThat(CATALOGUE.name("người tham gia BHYT", percent).map(m -> m.entry().id()))
        .contains("health.bhyt-coverage");
    assertThat(CATALOGUE.name("người tham gia BHYT", people).map(m -> m.entry().id()))
        .contains("health.bhyt-persons");
  }

  @Test
  void saysWhichWordsAgreeAndDiffer() {
    CatalogueMatch match = CATALOGUE.name("Tỷ lệ lao động qua đào tạo nghề").orElseThrow();

    assertThat(match.reasons().agreeing()).contains("lao", "động", "qua", "đào", "tạo");
    assertThat(match.reasons().onlyPrinted()).containsExactly("nghề");
    assertThat(match.reasons().onlyInEntry()).isEmpty();
    assertThat(match.reasons().factors()).containsEntry("extra", 0.8).containsEntry("unit", 1.0);
    assertThat(match.text(Locale.ENGLISH))
        .isEqualTo(
            "maybe Tỷ lệ lao động qua đào tạo (soc.trained-labour), score 0.71;"
                + " most words of \"Tỷ lệ lao động qua đào tạo\"; only printed: nghề");
    assertThat(match.text(Locale.forLanguageTag("vi"))).contains("chỉ có trong văn bản: nghề");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "số hộ nghèo",
        "số hộ nghèo giảm bình quân hằng năm",
        "tỷ lệ giảm hộ nghèo đa chiều",
        "tỷ lệ tăng hộ nghèo đa chiều",
        "mức tăng tỷ lệ hộ nghèo",
      })
  void aLevelIsNotSurelyAChangeNorTheOtherWayAbout(String printed) {
    assertThat(CATALOGUE.name(printed).filter(CatalogueMatch::isSure)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tỷ lệ hộ nghèo đa chiều | soc.poverty",
        "giảm tỷ lệ hộ nghèo đa chiều của tỉnh | soc.poverty",
        "tỷ lệ hộ nghèo đa chiều giảm còn | soc.poverty",
        "mức giảm tỷ lệ hộ nghèo trên địa bàn | soc.poverty-reduction",
        "tốc độ tăng trưởng GRDP của tỉnh | econ.grdp-growth",
      })
  void aimsAndChangesAreStillNamedSurely(String printed, String id) {
    CatalogueMatch match = CATALOGUE.name(printed).orElseThrow();

    assertThat(match.entry().id()).isEqualTo(id);
    assertThat(match.isSure()).isTrue();
  }

  @Test
  void saysThatALevelAndAChangeDiffer() {
    CatalogueMatch match = CATALOGUE.name("tỷ lệ tăng hộ nghèo đa chiều").orElseThrow();

    assertThat(match.text(Locale.ENGLISH)).contains("a level or a change");
    assertThat(CATALOGUE.name("tỷ lệ hộ nghèo").orElseThrow().text(Locale.ENGLISH))
        .doesNotContain("a level or a change");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tỷ lệ lao động chưa qua đào tạo",
        "Tỷ lệ dân số không tham gia BHYT",
        "Tỷ lệ người dân chưa tham gia bảo hiểm y tế",
        "Tỷ lệ xã chưa đạt chuẩn nông thôn mới",
        "Tỷ lệ xã, phường có ma túy",
      })
  void whatIsDeniedIsNoMatchForWhatIsSaid(String printed) {
    assertThat(CATALOGUE.candidates(printed, NameContext.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tỷ lệ trạm y tế quản lý, điều trị một số bệnh không lây nhiễm | health.station-ncd",
        "Tỷ lệ thanh toán không dùng tiền mặt của tỉnh | serv.cashless",
        "Tỷ lệ thanh toán không tiền mặt | serv.cashless",
        "Tỷ lệ xã không ma túy | soc.drug-free-commune",
      })
  void namesThatRightlyHoldANotAreStillFound(String printed, String id) {
    assertThat(CATALOGUE.name(printed).map(m -> m.entry().id())).contains(id);
  }

  @Test
  void printsTheScoreAsTheLanguageDoes() {
    CatalogueMatch match = CATALOGUE.name("Tỷ lệ lao động qua đào tạo nghề").orElseThrow();

    assertThat(match.text(Locale.forLanguageTag("vi"))).contains("0,71").doesNotContain("0.71");
    assertThat(match.text(Locale.ENGLISH)).contains("0.71");
  }

  @Test
  void whatIsTiedIsNeverSure() {
    CatalogueMatch match = CATALOGUE.name("Thu nhập bình quân đầu người").orElseThrow();

    assertThat(match.isSure()).isFalse();
    assertThat(match.reasons().rival()).isPresent();
    assertThat(CATALOGUE.candidates("Thu nhập bình quân đầu người", NameContext.NONE))
        .extracting(m -> m.entry().id())
        .contains("econ.grdp-pc", "soc.income");
  }

  @Test
  void noNameIsThatOfTwoEntries() {
    Map<String, String> ids = new HashMap<>();
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      for (String name : names(entry)) {
        String other = ids.putIfAbsent(Folding.words(name), entry.id());
        assertThat(other).as(name).isIn(null, entry.id());
      }
    }
  }

  private static Iterable<String> names(CatalogueEntry entry) {
    return ImmutableSet.<String>builder().add(entry.name()).addAll(entry.synonyms()).build();
  }

  @Test
  void everyUnitOfTheStandardCatalogueIsKnown() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      for (Unit unit : entry.units()) {
        boolean known =
            unit.dimension().isPresent()
                || unit.denominator().isPresent()
                || unit.equals(UnitExpectation.RANK_UNIT);
        assertThat(known).as(entry.id() + " " + unit).isTrue();
      }
    }
  }

  @Test
  void aUsersFileExtendsAndOverrides() throws IOException {
    IndicatorCatalogue own =
        IndicatorCatalogue.read(
            new StringReader(
                """
                # our own
                id,name,unit,aim,synonyms
                tea.area,Diện tích chè,ha,higher,diện tích trồng chè; diện tích cây chè
                soc.poverty,Tỷ lệ hộ nghèo đa chiều,%,lower,
                """),
            "own.csv");

    IndicatorCatalogue both = CATALOGUE.extendedBy(own);

    assertThat(both.entries()).hasSize(CATALOGUE.entries().size() + 1);
    assertThat(both.name("Diện tích cây chè").map(m -> m.entry().id())).contains("tea.area");
    assertThat(both.find("soc.poverty").map(CatalogueEntry::name))
        .contains("Tỷ lệ hộ nghèo đa chiều");
    assertThat(CATALOGUE.find("tea.area")).isEmpty();
    assertThat(CATALOGUE.name("Diện tích cây chè").filter(CatalogueMatch::isSure)).isEmpty();
  }

  @Test
  void aNameThatAUsersFileRepeatsIsTied() {
    CatalogueEntry own = CatalogueEntry.builder().id("own.forest").name("Che phủ rừng").build();

    IndicatorCatalogue both = CATALOGUE.extendedBy(IndicatorCatalogue.of(List.of(own)));

    CatalogueMatch match = both.name("Che phủ rừng").orElseThrow();
    assertThat(match.isSure()).isFalse();
    assertThat(match.entry().id()).isEqualTo("own.forest");
    assertThat(match.reasons().rival().map(CatalogueEntry::id)).contains("env.forest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,name,aim;a,Tên,up | own.csv, line 2, column 'aim': must be one of",
        "id,name;,Tên | own.csv, line 2, column 'id': must be such as 'health.doctors', but was ''",
        "id,name;a, | own.csv, line 2, column 'name': must be such as",
        "id,name,mark;a,Tên,sure | own.csv, line 2, column 'mark': must be empty or hold V",
        "id,name,unit;a,Tên,-x | own.csv, line 2, column 'unit': must be units with",
        "id,name;a,Tên;a,Khác | own.csv, line 3, column 'id': must be the id of one row alone",
        "id,title;a,Tên | own.csv, line 1: column must be one of",
        "id;a | own.csv, line 1: the first row must name the column 'name'",
        "id,name;a,b,c | own.csv, line 2: must have 2 cells",
      })
  void errorsOfAFileSayWhereAndWhat(String lines, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> IndicatorCatalogue.read(new StringReader(lines.replace(';', '\n')), "own.csv"))
        .withMessageContaining(message);
  }

  @Test
  void twoEntriesOfOneIdAreRefused() {
    CatalogueEntry entry = CatalogueEntry.builder().id("a").name("Một").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorCatalogue.of(List.of(entry, entry)))
        .withMessageContaining("'a'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueEntry.builder().id(" ").name("Một").build())
        .withMessageContaining("id must");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CatalogueEntry.builder().id("a").name("").build())
        .withMessageContaining("name must");
  }
}
