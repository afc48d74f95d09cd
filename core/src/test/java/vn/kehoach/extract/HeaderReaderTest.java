package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.extract.HeaderReader.Header;
import vn.kehoach.finding.Finding;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.Signer;
import vn.kehoach.territory.Territory;

class HeaderReaderTest {

  private static final String[] PLAN = {
    "ỦY BAN NHÂN DÂN",
    "TỈNH AN GIANG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 45/KH-UBND",
    "An Giang, ngày 05 tháng 02 năm 2026",
    "KẾ HOẠCH",
    "TRỒNG CÂY XANH ĐÔ THỊ GIAI ĐOẠN 2026 - 2030, TẦM NHÌN ĐẾN NĂM 2045",
    "Thực hiện Quyết định số 12/QĐ-TTg ngày 03/01/2025 của Thủ tướng Chính phủ về cây xanh;"
        + " Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
    "I. MỤC TIÊU",
    "Theo Nghị quyết số 07/NQ-HĐND và Kế hoạch số 45/KH-UBND, tỉnh trồng thêm cây.",
    "II. TỔ CHỨC THỰC HIỆN",
    "Các sở, ngành thực hiện nghiêm túc./.",
    "Nơi nhận:",
    "- Bộ Xây dựng;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
    "Trần Thị Bình"
  };

  @Test
  void readsLetterheadTitleAndSignature() {
    PlanInfo info = HeaderPaper.header(PLAN).info();

    assertThat(info.nature()).isEqualTo(DocumentNature.PLAN);
    assertThat(info.number()).contains(DocumentNumber.parse("45/KH-UBND"));
    assertThat(info.kind()).isEqualTo("KẾ HOẠCH");
    assertThat(info.issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
    assertThat(info.place()).isEqualTo("An Giang");
    assertThat(info.issued()).contains(LocalDate.of(2026, 2, 5));
    assertThat(info.title()).startsWith("KẾ HOẠCH TRỒNG CÂY XANH").endsWith("NĂM 2045");
    assertThat(info.territory().map(Territory::name)).contains("An Giang");
    assertThat(info.recipients()).containsExactly("Bộ Xây dựng;", "Lưu: VT.");
    assertThat(info.signers()).extracting(Signer::name).containsExactly("Trần Thị Bình");
  }

  @Test
  void readsPeriodAndVisionOfTheTitle() {
    PlanInfo info = HeaderPaper.header(PLAN).info();

    assertThat(info.period()).hasToString("Optional[2026/2030]");
    assertThat(info.vision()).hasToString("Optional[2045]");
  }

  @Test
  void listsCitedPapersWithoutItsOwnNumber() {
    Header header = HeaderPaper.header(PLAN);

    assertThat(header.references())
        .extracting(basis -> basis.reference().number().map(DocumentNumber::printed).orElse(""))
        .containsExactly("12/QĐ-TTg", "07/NQ-HĐND");
    assertThat(header.legalBases())
        .extracting(LegalBasis::relation)
        .containsExactly(LegalRelation.IMPLEMENTS);
  }

  @Test
  void findsNothingToNoticeInASoundPlan() {
    assertThat(HeaderPaper.header(PLAN).findings()).isEmpty();
  }

  @Test
  void leavesBlankNumberAndDateOut() {
    Header header =
        HeaderPaper.header(
            "UBND TỈNH AN GIANG",
            "SỞ CÔNG THƯƠNG",
            "Số:       /KH-SCT",
            "An Giang, ngày      tháng 4 năm 2026",
            "KẾ HOẠCH",
            "PHÁT TRIỂN CHỢ NÔNG THÔN",
            "(Ban hành kèm theo Nghị quyết số 35-NQ/TU ngày 01/01/2026 của Tỉnh ủy)",
            "I. MỤC TIÊU",
            "Xây dựng chợ.");

    assertThat(header.info().number()).isEmpty();
    assertThat(header.info().issued()).isEmpty();
    assertThat(header.info().issuer()).isEqualTo("Sở Công Thương tỉnh An Giang");
    assertThat(header.findings())
        .extracting(Finding::code)
        .containsExactly("reading.number-blank", "reading.date-blank");
  }

  @Test
  void takesTheLostLetterheadFromTheAnnex() {
    Header header =
        HeaderPaper.header(
            "KẾ HOẠCH",
            "TRỒNG CÂY XANH",
            "Ủy ban nhân dân tỉnh An Giang ban hành Kế hoạch trồng cây xanh như sau:",
            "I. MỤC TIÊU",
            "Trồng thêm cây.",
            "Nơi nhận:",
            "- Lưu: VT.",
            "PHỤ LỤC",
            "(Ban hành kèm theo Kế hoạch số: 45/KH-UBND ngày 05/2/2026 của UBND tỉnh An Giang)");

    assertThat(header.info().number()).contains(DocumentNumber.parse("45/KH-UBND"));
    assertThat(header.info().issued()).contains(LocalDate.of(2026, 2, 5));
    assertThat(header.info().issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
    assertThat(header.findings())
        .extracting(Finding::code)
        .containsExactly("reading.letterhead-missing");
  }

  @Test
  void takesTheIssuerFromTheOpeningSentence() {
    PlanInfo info =
        HeaderPaper.header(
                "KẾ HOẠCH",
                "TRỒNG CÂY XANH",
                "Ủy ban nhân dân tỉnh An Giang ban hành Kế hoạch trồng cây xanh như sau:",
                "I. MỤC TIÊU",
                "Trồng thêm cây.")
            .info();

    assertThat(info.issuer()).isEqualTo("Ủy ban nhân dân tỉnh An Giang");
  }

  @Test
  void keepsADecisionThatIssuesAPlanAsAPlan() {
    PlanInfo info =
        HeaderPaper.header(
                "THỦ TƯỚNG CHÍNH PHỦ",
                "Số: 9/QĐ-TTg",
                "Hà Nội, ngày 02 tháng 3 năm 2026",
                "QUYẾT ĐỊNH",
                "VỀ VIỆC BAN HÀNH KẾ HOẠCH TRỒNG RỪNG",
                "THỦ TƯỚNG CHÍNH PHỦ",
                "Điều 1. Ban hành Kế hoạch trồng rừng.")
            .info();

    assertThat(info.nature()).isEqualTo(DocumentNature.PLAN);
    assertThat(info.issuer()).isEqualTo("Thủ tướng Chính phủ");
    assertThat(info.territory()).isEmpty();
  }

  @Test
  void datesAResolutionByItsAdoption() {
    PlanInfo info =
        HeaderPaper.header(
                "HỘI ĐỒNG NHÂN DÂN TỈNH AN GIANG",
                "Nghị quyết số: 12/2026/NQ-HĐND",
                "NGHỊ QUYẾT",
                "VỀ KẾ HOẠCH TRỒNG RỪNG NĂM 2027",
                "Điều 1. Thông qua kế hoạch trồng rừng.",
                "Nghị quyết này được Hội đồng nhân dân tỉnh thông qua ngày 05 tháng 12 năm 2026.")
            .info();

    assertThat(info.nature()).isEqualTo(DocumentNature.PLAN);
    assertThat(info.issued()).contains(LocalDate.of(2026, 12, 5));
    assertThat(info.issuer()).isEqualTo("Hội đồng nhân dân tỉnh An Giang");
  }

  @Test
  void tellsADecisionWithoutAPlan() {
    Header header =
        HeaderPaper.header(
            "ỦY BAN NHÂN DÂN TỈNH AN GIANG",
            "Số: 10/QĐ-UBND",
            "An Giang, ngày 02 tháng 3 năm 2026",
            "QUYẾT ĐỊNH",
            "VỀ VIỆC BỔ NHIỆM CÁN BỘ",
            "Điều 1. Bổ nhiệm ông Trần Văn Bình.");

    assertThat(header.info().nature()).isEqualTo(DocumentNature.OTHER);
    assertThat(header.findings())
        .extracting(finding -> finding.arguments().get("nature"))
        .containsExactly("other");
  }

  @Test
  void readsAnArticleOnResults() {
    PlanInfo info =
        HeaderPaper.header(
                "Hội nghị sơ kết công tác trồng cây và bảo vệ rừng",
                "12/07/2024",
                "Sáng ngày 11/7/2024, huyện tổ chức hội nghị bàn việc trồng cây và bảo vệ rừng.",
                "Trong 6 tháng đầu năm 2024, đã trồng 30.000 cây, tăng 5% so với cùng kỳ, đạt 60%"
                    + " kế hoạch năm.",
                "Minh Hà")
            .info();

    assertThat(info.nature()).isEqualTo(DocumentNature.PROGRESS_REPORT);
    assertThat(info.issued()).contains(LocalDate.of(2024, 7, 12));
    assertThat(info.eventDate()).contains(LocalDate.of(2024, 7, 11));
    assertThat(info.period()).hasToString("Optional[2024-H1/2024-H1]");
    assertThat(info.author()).isEqualTo("Minh Hà");
    assertThat(info.title()).startsWith("Hội nghị sơ kết");
  }

  @Test
  void readsADigestOfNews() {
    PlanInfo info =
        HeaderPaper.header(
                "Báo An Giang - Trồng cây dọc các tuyến phố; sửa chữa trường học trước năm học"
                    + " mới là những tin nổi bật trong tuần.",
                "1. Trồng cây dọc các tuyến phố",
                "Tỉnh An Giang giao Sở Xây dựng trồng cây dọc các tuyến phố của tỉnh An Giang.",
                "2. Sửa chữa trường học",
                "Sở Giáo dục và Đào tạo rà soát các trường học cần sửa chữa trước năm học mới.",
                "3. Thăm hỏi gia đình chính sách",
                "Các địa phương thăm hỏi gia đình chính sách trong dịp lễ sắp tới của đất nước.",
                "Thu Hằng (tổng hợp)")
            .info();

    assertThat(info.nature()).isEqualTo(DocumentNature.DIGEST);
    assertThat(info.issuer()).isEqualTo("Báo An Giang");
    assertThat(info.author()).isEqualTo("Thu Hằng (tổng hợp)");
    assertThat(info.lead()).startsWith("Báo An Giang - Trồng cây");
    assertThat(info.title()).isEmpty();
    assertThat(info.territory().map(Territory::name)).contains("An Giang");
  }

  @Test
  void readsAnEmptyPaper() {
    PlanInfo info = HeaderPaper.header().info();

    assertThat(info.nature()).isEqualTo(DocumentNature.OTHER);
    assertThat(info.issuer()).isEmpty();
  }

  @Test
  void readsASheetBelowItsLetterhead() {
    PlanInfo info =
        HeaderPaper.header(
                "ỦY BAN NHÂN DÂN",
                "TỈNH AN GIANG",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "BẢNG PHÂN CÔNG NHIỆM VỤ TRỒNG CÂY XANH GIAI ĐOẠN 2026 - 2028",
                "(Kèm theo Kế hoạch số 45/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh)")
            .info();

    assertThat(info.title()).startsWith("BẢNG PHÂN CÔNG").endsWith("2026 - 2028");
    assertThat(info.nature()).isEqualTo(DocumentNature.PLAN);
    assertThat(info.number()).contains(DocumentNumber.parse("45/KH-UBND"));
    assertThat(info.period()).hasToString("Optional[2026/2028]");
  }

  @Test
  void goesOnWithASubjectInSmallLettersButNotWithTheBody() {
    PlanInfo subject =
        HeaderPaper.header(
                "TỈNH ỦY AN GIANG",
                "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                "thực hiện Nghị quyết số 09-NQ/TU ngày 18/12/2025, về vườn rừng đến năm 2030",
                "I. MỤC TIÊU",
                "Trồng thêm cây.")
            .info();
    PlanInfo body =
        HeaderPaper.header(
                "TỈNH ỦY AN GIANG",
                "CHƯƠNG TRÌNH HÀNH ĐỘNG",
                "Thực hiện Nghị quyết số 09-NQ/TU, Tỉnh ủy ban hành Chương trình như sau:",
                "I. MỤC TIÊU",
                "Trồng thêm cây.")
            .info();

    assertThat(subject.title()).endsWith("về vườn rừng đến năm 2030");
    assertThat(body.title()).isEqualTo("CHƯƠNG TRÌNH HÀNH ĐỘNG");
  }
}
