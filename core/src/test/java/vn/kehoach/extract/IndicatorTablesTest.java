package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceSpan;

class IndicatorTablesTest {

  private static final String HEAD = "|TT|Chỉ tiêu|Năm 2017|Đến năm 2025|";
  private static final Paper PAPER =
      new Paper(DocumentNature.PLAN, OptionalInt.of(2018), Optional.empty());

  private static IndicatorTables.Result read(Paper paper, String... rows) {
    TableGrid grid = TableGrid.of(Papers.table(rows));
    TableHead head = TableHead.of(grid).orElseThrow();
    return IndicatorTables.read(grid, head, "table-1", "II", "Các chỉ tiêu", paper);
  }

  private static List<Indicator> indicators(String... rows) {
    return read(PAPER, rows).indicators();
  }

  private static String values(Indicator indicator) {
    return indicator.values().stream()
        .map(value -> value.value().toString())
        .collect(Collectors.joining("; "));
  }

  @Test
  void readARowAsAnIndicatorWithAValueForEveryDatedColumn() {
    Indicator indicator = indicators(HEAD, "|1|Tỷ lệ hộ nghèo giảm còn|6,5%|< 3%|").get(0);

    assertThat(indicator.id()).isEqualTo("i1-1");
    assertThat(indicator.number()).isEqualTo("1");
    assertThat(indicator.name()).isEqualTo("Tỷ lệ hộ nghèo");
    assertThat(indicator.group()).isEqualTo("Các chỉ tiêu");
    assertThat(indicator.section()).isEqualTo("II");
    assertThat(indicator.tableId()).contains("table-1");
    assertThat(values(indicator)).isEqualTo("6,5 %; dưới 3 %");
    assertThat(indicator.values().stream().map(IndicatorValue::kind))
        .containsExactly(ValueKind.BASELINE, ValueKind.TARGET);
    assertThat(indicator.values().get(1).period().orElseThrow().end().orElseThrow())
        .hasToString("2025");
    assertThat(indicator.values().get(0).periodOrigin()).isEqualTo(Origin.COLUMN);
    assertThat(indicator.values().stream().map(IndicatorValue::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Năm 2017, PLAN, BASELINE",
    "Năm 2017, PROGRESS_REPORT, ACTUAL",
    "Năm 2019, PLAN, TARGET",
    "Thực hiện năm 2017, PLAN, BASELINE",
    "Thực hiện năm 2017, PROGRESS_REPORT, ACTUAL",
    "Ước thực hiện năm 2018, PLAN, ESTIMATE",
    "Kế hoạch năm 2017, PROGRESS_REPORT, TARGET",
    "Hiện trạng, PLAN, BASELINE",
    "Năm 2018 so với cùng kỳ, PROGRESS_REPORT, CHANGE",
    "Năm 2018 so với kế hoạch, PROGRESS_REPORT, PLAN_RATIO"
  })
  void takeTheKindOfAValueFromTheHeadOfItsColumn(
      String head, DocumentNature nature, ValueKind kind) {
    Paper paper = new Paper(nature, OptionalInt.of(2018), Optional.empty());
    IndicatorTables.Result result =
        read(paper, "|TT|Chỉ tiêu|ĐVT|" + head + "|", "|1|Số khách|lượt|5|");

    assertThat(result.table().columns().get(3).kind()).contains(kind);
    assertThat(result.indicators().get(0).values().get(0).kind()).isEqualTo(kind);
  }

  @Test
  void nestRowsWithADashUnderTheNumberedRowAbove() {
    List<Indicator> all =
        indicators(
            HEAD,
            "|1|Chiều cao trung bình đối với:| | |",
            "| |- Nam (cm)|164|166|",
            "| |- Nữ (cm)|153|155|",
            "|2|Số giường bệnh|25|30|",
            "| |Trong đó: giường tư nhân|1|2|");

    assertThat(all.stream().map(Indicator::number)).containsExactly("1", "1.1", "1.2", "2", "2.1");
    assertThat(all.get(1).parentId()).contains(all.get(0).id());
    assertThat(all.get(1).label()).isEqualTo("Chiều cao trung bình: Nam");
    assertThat(values(all.get(2))).isEqualTo("153 cm; 155 cm");
    assertThat(all.get(4).name()).isEqualTo("giường tư nhân");
    assertThat(all.get(4).parentId()).contains(all.get(3).id());
  }

  @Test
  void nestDottedNumbersUnderTheirWhole() {
    List<Indicator> all =
        indicators(HEAD, "|1|Khách|5|6|", "|1.1|Khách quốc tế|1|2|", "|2|Chợ|7|8|");

    assertThat(all.get(1).parentId()).contains(all.get(0).id());
    assertThat(all.get(2).parentId()).isEmpty();
  }

  @Test
  void openGroupsWithRowsOfNoValues() {
    List<Indicator> all =
        indicators(
            HEAD,
            "|I|Về kinh tế| | |",
            "|1|Số khách|5|6|",
            "|II|Về xã hội| | |",
            "|2|Số trường|7|8|");

    assertThat(all.stream().map(Indicator::group)).containsExactly("Về kinh tế", "Về xã hội");
  }

  @Test
  void keepANumberedRowWithoutValuesWithItsBlanks() {
    Indicator row = indicators(HEAD, "|4|Tỷ lệ tiêm chủng:| |\u00a0|", "| |- Sởi|90%|95%|").get(0);

    assertThat(row.values()).hasSize(2);
    assertThat(values(row)).isEqualTo("trống; trống");
    assertThat(row.values().get(0).evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-, -, true", "chưa có số liệu, chưa có số liệu, true", "'', trống, false"})
  void keepAnAbsentCellWithItsReason(String cell, String value, boolean printed) {
    IndicatorValue absent = indicators(HEAD, "|1|Số khách|" + cell + "|6|").get(0).values().get(0);

    assertThat(absent.value()).hasToString(value);
    assertThat(absent.evidence().isPresent()).isEqualTo(printed);
  }

  @Test
  void takeTheUnitFromTheColumnOfUnits() {
    List<Indicator> all =
        indicators(
            "|TT|Chỉ tiêu|Đơn vị tính|Năm 2017|Năm 2025|",
            "|1|Doanh thu|tỷ đồng|7.940|23.300|",
            "|2|Số khách|-|5|6|");

    assertThat(values(all.get(0))).isEqualTo("7.940 tỷ đồng; 23.300 tỷ đồng");
    assertThat(all.get(0).unit()).contains(Unit.of("tỷ đồng"));
    assertThat(all.get(0).values().get(0).unitOrigin()).isEqualTo(Origin.GROUP);
    assertThat(all.get(1).unit()).isEmpty();
    assertThat(values(all.get(1))).isEqualTo("5; 6");
  }

  @Test
  void takeTheUnitFromTheLabel() {
    Indicator indicator = indicators(HEAD, "|1|Tuổi thọ trung bình (năm)|73|75|").get(0);

    assertThat(indicator.name()).isEqualTo("Tuổi thọ trung bình");
    assertThat(values(indicator)).isEqualTo("73 năm; 75 năm");
  }

  @Test
  void takeTheUnitFromARateInTheName() {
    Indicator indicator = indicators(HEAD, "|1|Tỷ lệ bác sĩ/10.000 dân|8|11|").get(0);

    assertThat(indicator.name()).isEqualTo("Tỷ lệ bác sĩ/10.000 dân");
    assertThat(indicator.unit()).contains(Unit.of("bác sĩ/10.000 dân"));
    assertThat(values(indicator)).startsWith("8 bác sĩ/10.000 dân");
  }

  @Test
  void doNotReadARatesBaseAsABound() {
    Indicator indicator =
        indicators(HEAD, "|1|Tỷ suất tử vong trẻ dưới 5 tuổi còn|15‰|14‰|").get(0);

    assertThat(values(indicator)).isEqualTo("15 ‰; 14 ‰");
  }

  @Test
  void takeTheUnitFromTheNeighbouringCells() {
    Indicator indicator = indicators(HEAD, "|1|Tỷ lệ tham gia bảo hiểm|83,14|> 95%|").get(0);

    assertThat(values(indicator)).isEqualTo("83,14 %; trên 95 %");
    assertThat(indicator.values().get(0).unitOrigin()).isEqualTo(Origin.SIBLING);
    assertThat(indicator.values().get(1).unitOrigin()).isEqualTo(Origin.STATED);
  }

  @Test
  void countABoundInTheLabelWhereTheCellHasNone() {
    Indicator indicator =
        indicators(HEAD, "|1|Số năm sống khỏe đạt tối thiểu (năm)|65|> 66|").get(0);

    assertThat(values(indicator)).isEqualTo("ít nhất 65 năm; trên 66 năm");
  }

  @Test
  void passOverTheHeadWhereItIsRepeated() {
    List<Indicator> all = indicators(HEAD, "|1|Số khách|5|6|", HEAD, "|2|Số chợ|7|8|");

    assertThat(all.stream().map(Indicator::name)).containsExactly("Số khách", "Số chợ");
  }

  @Test
  void numberRowsThatPrintNoNumber() {
    List<Indicator> all = indicators("|Chỉ tiêu|Năm 2025|", "|Số khách|5|", "|Số chợ|6|");

    assertThat(all.stream().map(Indicator::number)).containsExactly("1", "2");
  }

  @Test
  void keepIdsApartWhereNumbersAreRepeated() {
    List<Indicator> all = indicators(HEAD, "|1|Số khách|5|6|", "|1|Số chợ|7|8|");

    assertThat(all.stream().map(Indicator::id)).containsExactly("i1-1", "i1-1~2");
  }

  @ParameterizedTest
  @CsvSource({"Tăng/giảm 5%?, 1", "Tăng 5%, 0", "Hoàn thành, 0"})
  void noticeACellThatIsNotUnderstood(String cell, int count) {
    IndicatorTables.Result result = read(PAPER, HEAD, "|1|Số khách|" + cell + "|6|");

    assertThat(result.findings()).hasSize(count);
    assertThat(result.findings())
        .allMatch(f -> f.code().equals("extract.cell-not-understood"))
        .allMatch(f -> cell.equals(f.arguments().get("found")));
    assertThat(result.indicators().get(0).values()).hasSize(2);
  }

  @Test
  void quoteEveryCell() {
    String[] rows = {HEAD, "|1|Số khách|5 lượt|6 lượt|"};
    String text = Papers.of(rows).text();

    for (IndicatorValue value : indicators(rows).get(0).values()) {
      Evidence evidence = value.evidence().orElseThrow();
      SourceSpan span = evidence.span();
      assertThat(text.substring(span.start(), span.end())).isEqualTo(evidence.quote());
    }
  }

  @Test
  void sayWhatEveryColumnHolds() {
    IndicatorTable table =
        read(
                PAPER,
                "|TT|Chỉ tiêu|ĐVT|Năm 2025|Cơ quan theo dõi|Ghi chú|",
                "|1|Số khách|lượt|5|a|b|")
            .table();

    assertThat(table.columns().stream().map(IndicatorTable.Column::role))
        .containsExactly(
            IndicatorTable.Role.NUMBER,
            IndicatorTable.Role.NAME,
            IndicatorTable.Role.UNIT,
            IndicatorTable.Role.VALUE,
            IndicatorTable.Role.AGENCY,
            IndicatorTable.Role.OTHER);
    assertThat(table.indicatorIds()).containsExactly("i1-1");
  }

  @ParameterizedTest
  @CsvSource({
    "TT|Chỉ tiêu|Năm 2025, true",
    "TT|Chỉ tiêu|Kế hoạch, true",
    "TT|Nguồn vốn|Năm 2025, false",
    "TT|Chỉ tiêu|Ghi chú, false"
  })
  void areToldFromOtherTablesByTheirHead(String head, boolean fits) {
    TableGrid grid = TableGrid.of(Papers.table("|" + head + "|", "|1|a|b|"));

    assertThat(IndicatorTables.fits(TableHead.of(grid).orElseThrow())).isEqualTo(fits);
  }
}
