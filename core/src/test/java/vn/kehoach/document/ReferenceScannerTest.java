package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceScannerTest {

  @Test
  void readsAFullCitation() {
    String text =
        "Căn cứ Quyết định số 412/QĐ-TTg ngày 08 tháng 3 năm 2022 của Thủ tướng Chính phủ về việc"
            + " phê duyệt Đề án trồng rừng (giai đoạn 1); theo đề nghị của Sở.";

    ReferenceMention mention = only(text);

    assertThat(mention.reference())
        .isEqualTo(
            new DocumentReference(
                Optional.of(DocumentNumber.parse("412/QĐ-TTg")),
                "Quyết định",
                Optional.of(LocalDate.of(2022, 3, 8)),
                "Thủ tướng Chính phủ",
                "về việc phê duyệt Đề án trồng rừng (giai đoạn 1)"));
    assertThat(text.substring(mention.numberStart(), mention.numberEnd())).isEqualTo("412/QĐ-TTg");
    assertThat(text.substring(mention.start(), mention.end()))
        .startsWith("Quyết định số")
        .endsWith("(giai đoạn 1)");
  }

  @Test
  void readsACitationInsideATitle() {
    String text =
        "Thực hiện Nghị quyết số 8/NQ-CP ngày 31/12/2019 của Chính phủ và Chương trình hành động"
            + " số 9-CTr/TU ngày 29-12-2019 của Tỉnh ủy về việc thực hiện Nghị quyết số 7-NQ/TW"
            + " ngày 25-10-2019 của Hội nghị lần thứ năm Ban Chấp hành Trung ương (khóa XII) về"
            + " biển, Ủy ban nhân dân tỉnh ban hành kế hoạch.";

    ImmutableList<ReferenceMention> mentions = ReferenceScanner.scan(text);

    assertThat(mentions)
        .extracting(m -> m.reference().number().orElseThrow().printed())
        .containsExactly("8/NQ-CP", "9-CTr/TU", "7-NQ/TW");
    assertThat(mentions)
        .extracting(m -> m.reference().issuer())
        .containsExactly("Chính phủ", "Tỉnh ủy", "Ban Chấp hành Trung ương (khóa XII)");
    assertThat(mentions.get(0).reference().title()).isEmpty();
    assertThat(mentions.get(1).reference().title())
        .startsWith("về việc thực hiện Nghị quyết số 7-NQ/TW")
        .endsWith("về biển");
    assertThat(mentions.get(1).reference().kind()).isEqualTo("Chương trình hành động");
    assertThat(mentions.get(2).reference().title()).isEqualTo("về biển");
  }

  @ParameterizedTest
  @CsvSource({
    "'theo Nghị quyết 20-NQ/TW đã đề ra', Nghị quyết, 20-NQ/TW",
    "'tại Nghị quyết số 20- NQ/TW.', Nghị quyết, 20- NQ/TW",
    "'Đề án 966/ĐA-UBND', Đề án, 966/ĐA-UBND",
    "'(Công văn số 16/BYT-KH-TC)', Công văn, 16/BYT-KH-TC",
    "'CHƯƠNG TRÌNH SỐ 33-CTR/TU NGÀY', CHƯƠNG TRÌNH, 33-CTR/TU",
    "'Quyết định số 66/2018/QĐ- UBND của', Quyết định, 66/2018/QĐ- UBND",
    "'Nghị định số 78/2021/NĐ -CP;', Nghị định, 78/2021/NĐ -CP",
    "'Luật số 64/2025/QH15', Luật, 64/2025/QH15",
    "'Quyết định 513/QĐ-TCTS-NTTS', Quyết định, 513/QĐ-TCTS-NTTS",
    "'Kế hoạch số 01-KH/BCĐ', Kế hoạch, 01-KH/BCĐ",
    "'Kế hoạch liên ngành số 236/KHLN-SYT-SNN', Kế hoạch liên ngành, 236/KHLN-SYT-SNN",
    "'Phương án 02600/PA-UBND', Phương án, 02600/PA-UBND",
    "'Quy chế phối hợp số 4/QCPH-UBND-ABC', Quy chế phối hợp, 4/QCPH-UBND-ABC",
    "'Nghị quyết số 66.7/2025/NQ-CP', Nghị quyết, 66.7/2025/NQ-CP",
    "'Kế_hoạch 77/KH-LT của', Kế hoạch, 77/KH-LT",
    "'kế hoạch 77/kh-lt', kế hoạch, 77/kh-lt",
    "'hướng dẫn số 895/HD', hướng dẫn, 895/HD",
    "'Chỉ thị số 27/CTTg', Chỉ thị, 27/CTTg",
    "'Quyết định số 283/TTg-CP', Quyết định, 283/TTg-CP",
    "'Số: 969/KH-UBND', '', 969/KH-UBND",
    "'Số: 3210/QĐ - U B ND |', '', 3210/QĐ - U B ND",
    "'Kế hoạch số 12/KH-UBND1 nêu', Kế hoạch, 12/KH-UBND",
    "'Kế hoạch số 12/KH-UBND - Phần II', Kế hoạch, 12/KH-UBND",
    "'Nghị quyết của Quốc hội khóa mới số 5/2024/NQ-QH', Nghị quyết, 5/2024/NQ-QH",
  })
  void findsNumbersOfEveryShape(String text, String kind, String printed) {
    DocumentReference reference = only(text).reference();

    assertThat(reference.number().map(DocumentNumber::printed)).contains(printed);
    assertThat(reference.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trước ngày 15/5/2021",
        "trực 24/24 giờ",
        "đạt 32/32 chỉ tiêu",
        "mỗi km/điểm",
        "HIV/AIDS",
        "8 bác sỹ/10.000 dân",
        "tháng 7/2020",
        "120 người/năm",
        "quý I/2026",
        "giai đoạn 2026 -2030",
        "đến năm 2030. - Tổ chức",
        "Kế hoạch 5 năm",
        "Đề án số 08",
        "QCVN 14:2008/BTNMT",
        "dinh-3210-QD-UBND-2014",
        "pháp luật Việt Nam",
        "PHÁP LUẬT VIỆT NAM",
        "Đại học Luật Hà Nội",
        "thi hành Luật trong năm",
        "Nghị quyết của Hội đồng",
        "Nghị quyết Trung ương"
      })
  void leavesOtherThingsAlone(String text) {
    assertThat(ReferenceScanner.scan(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'theo Luật Đầu tư, các sở', Luật, Đầu tư",
    "'Luật Phòng, chống thiên tai và các văn bản', Luật, 'Phòng, chống thiên tai'",
    "'Luật Đường sắt (sửa đổi) và quy định', Luật, Đường sắt (sửa đổi)",
    "'Luật Hỗ trợ doanh nghiệp nhỏ và vừa.', Luật, Hỗ trợ doanh nghiệp nhỏ và vừa",
    "'Bộ luật Lao động năm 2019;', Bộ luật, Lao động",
    "'Pháp lệnh Ưu đãi người có công với cách mạng', Pháp lệnh, Ưu đãi người có công với cách mạng",
    "'Luật Dân số hiện hành', Luật, Dân số",
    "'LUẬT ĐẤT ĐAI TRÊN ĐỊA BÀN', LUẬT, ĐẤT ĐAI",
    "'Nghị quyết Trung ương 6 (khóa XI) và', Nghị quyết, Trung ương 6 (khóa XI)",
    "'Nghị quyết Đại hội Đảng bộ lần thứ II, nhiệm kỳ 2020 - 2025 đã', Nghị quyết,"
        + " 'Đại hội Đảng bộ lần thứ II, nhiệm kỳ 2020 - 2025'",
  })
  void findsPapersCitedByName(String text, String kind, String name) {
    ReferenceMention mention = only(text);

    assertThat(mention.reference().number()).isEmpty();
    assertThat(mention.reference().kind()).isEqualTo(kind);
    assertThat(mention.reference().title()).isEqualTo(name);
    assertThat(mention.numberStart()).isEqualTo(mention.numberEnd());
  }

  @Test
  void takesABodyThatActsAfterACommaForNoIssuer() {
    String acts =
        "Thực hiện Văn bản số 12/BTC-NSNN ngày 24/11/2025, Ủy ban nhân dân tỉnh đã chỉ đạo";
    String issues = "Kế hoạch số 12/KH-UBND ngày 24/11/2025, Ủy ban nhân dân tỉnh về trồng rừng";

    assertThat(only(acts).reference().issuer()).isEmpty();
    assertThat(only(issues).reference().issuer()).isEqualTo("Ủy ban nhân dân tỉnh");
    assertThat(only("số 12/KH-UBND ngày 24/11/2025 Ủy ban nhân dân tỉnh ký").reference().issuer())
        .isNotEmpty();
  }

  @Test
  void joinsTheNameAndTheNumberOfALaw() {
    DocumentReference law =
        only("Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024;").reference();

    assertThat(law.number().map(DocumentNumber::printed)).contains("31/2024/QH15");
    assertThat(law.title()).isEqualTo("Đất đai");
    assertThat(law.date()).contains(LocalDate.of(2024, 1, 18));
  }

  @Test
  void findsTheAmendedLawInsideTheAmendingOne() {
    assertThat(ReferenceScanner.scan("Luật sửa đổi, bổ sung một số điều của Luật Đê điều;"))
        .extracting(m -> m.reference().title())
        .containsExactly("sửa đổi, bổ sung một số điều của Luật Đê điều", "Đê điều");
  }

  @ParameterizedTest
  @CsvSource({
    "'ngày 19 tháng 02 năm 2020', 2020-02-19",
    "', ngày 25-10-2017', 2017-10-25",
    "'ngày 29/12/2017', 2017-12-29",
    "'(ngày 6.3.2018)', 2018-03-06",
    "'của Chính phủ ngày 1/2/2024', 2024-02-01",
    "'ngày 31/02/2020',",
    "'ngày 31/02',",
    "'tháng 3 năm 2020',",
  })
  void readsTheDateAfterTheNumber(String tail, LocalDate date) {
    DocumentReference reference = only("Nghị quyết số 1/NQ-CP " + tail).reference();

    assertThat(reference.date()).isEqualTo(Optional.ofNullable(date));
  }

  @ParameterizedTest
  @CsvSource({
    "'của Bộ Văn hóa, Thể thao và Du lịch ban hành Quy chế', 'Bộ Văn hóa, Thể thao và Du lịch'",
    "'của Tỉnh ủy và Kế hoạch này', Tỉnh ủy",
    "'của UBND TP. Huế về đê', UBND TP. Huế",
    "'của UBND tỉnh A (nay là tỉnh B) về đê', UBND tỉnh A",
    "'ngày 1/2/2020 Bộ Chính trị về đê', Bộ Chính trị",
    "'ngày 1/2/2020 Phê duyệt Đề án', ''",
    "'đã nêu', ''",
  })
  void readsTheIssuer(String tail, String issuer) {
    assertThat(only("Quyết định số 1/QĐ-ABC " + tail).reference().issuer()).isEqualTo(issuer);
  }

  @ParameterizedTest
  @CsvSource({
    "'về đê điều. Sau đó', về đê điều",
    "'về đê điều (sau đây gọi là Quyết định)', về đê điều",
    "'về đê điều và Kế hoạch số 5/KH-ABC', về đê điều",
    "'về đê điều, Kế hoạch số 5/KH-ABC', về đê điều",
    "'về đê điều, nhằm nâng cao', về đê điều",
    "'về đê điều) và', về đê điều",
    "'về “đê, điều”; xong', 'về “đê, điều”'",
    "'về đê điều” xong', về đê điều",
    "'về đê điều, ao hồ và kè', 'về đê điều, ao hồ và kè'",
  })
  void endsTheTitleWhereItEnds(String tail, String title) {
    assertThat(ReferenceScanner.scan("Quyết định số 1/QĐ-ABC " + tail).get(0).reference().title())
        .isEqualTo(title);
  }

  @Test
  void readsAnIssuerBeforeTheNumber() {
    DocumentReference reference = only("Kết luận của Ban Chỉ đạo số 3/KL-BCĐ").reference();

    assertThat(reference.kind()).isEqualTo("Kết luận");
    assertThat(reference.issuer()).isEqualTo("Ban Chỉ đạo");
  }

  @Test
  void changesAReferenceByCopy() {
    DocumentReference bare = DocumentReference.of(DocumentNumber.parse("5/KH-UBND"));

    DocumentReference full =
        bare.withKind("Kế hoạch")
            .withDate(LocalDate.of(2024, 5, 6))
            .withIssuer("UBND tỉnh")
            .withTitle("về đê điều");

    assertThat(bare.kind()).isEmpty();
    assertThat(full)
        .isEqualTo(
            only("Kế hoạch số 5/KH-UBND ngày 6/5/2024 của UBND tỉnh về đê điều").reference());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Luật A ",
        "Quyết định số 1/QĐ-TTg về ",
        "5/KH-",
        "(",
        "và Kế hoạch số ",
        "1- ",
        "Kế ",
        "\u00a0",
        "Căn cứ Luật ",
        "về, Ủy ban ",
        "1.",
        "9/9/",
        "Số: "
      })
  void staysLinearOnRepeatedScraps(String scrap) {
    String text = scrap.repeat(300_000 / scrap.length());

    Assertions.assertTimeout(Duration.ofSeconds(20), () -> ReferenceScanner.scan(text));
  }

  private static ReferenceMention only(String text) {
    ImmutableList<ReferenceMention> mentions = ReferenceScanner.scan(text);
    assertThat(mentions).as(text).hasSize(1);
    return mentions.get(0);
  }
}
