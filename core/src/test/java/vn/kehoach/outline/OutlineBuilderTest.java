package vn.kehoach.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoach.outline.PaperMaker.headings;
import static vn.kehoach.outline.PaperMaker.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.Block;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;

class OutlineBuilderTest {

  @Test
  void buildsTheTreeOfAPlan() {
    Reading<Outline> reading =
        outline(
            "KẾ HOẠCH",
            "TRỒNG RỪNG VEN BIỂN ĐẾN NĂM 2030",
            "Căn cứ Luật Lâm nghiệp, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
            "I. MỤC TIÊU",
            "1. Mục tiêu chung",
            "Phủ xanh bãi bồi.",
            "2. Mục tiêu cụ thể:",
            "- Trồng 500 ha rừng.",
            "II. NHIỆM VỤ",
            "1. Trồng rừng",
            "a) Sở Nông nghiệp và Môi trường:",
            "Chọn giống cây.",
            "b) Sở Tài chính:",
            "Bố trí kinh phí.");

    assertThat(headings(reading.value()))
        .containsExactly(
            "I MỤC TIÊU",
            "I.1 Mục tiêu chung",
            "I.2 Mục tiêu cụ thể:",
            "II NHIỆM VỤ",
            "II.1 Trồng rừng",
            "II.1.a Sở Nông nghiệp và Môi trường:",
            "II.1.b Sở Tài chính:");
    assertThat(reading.value().title().orElseThrow().text())
        .isEqualTo("KẾ HOẠCH TRỒNG RỪNG VEN BIỂN ĐẾN NĂM 2030");
    assertThat(reading.value().preamble()).hasSize(3);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void leavesOutWhatADottedNumberRepeatsOfThePath() {
    Outline outline =
        outline("II. NỘI DUNG", "1. Quan trắc", "1.1. Nước", "1.1.1. Nước mặt", "a. Điểm đo")
            .value();

    assertThat(outline.allSections().map(Section::path))
        .containsExactly("II", "II.1", "II.1.1", "II.1.1.1", "II.1.1.1.a");
  }

  @Test
  void takesNoMentionBulletOrCellForAHeading() {
    Outline outline =
        outline(
                "I. QUY ĐỊNH",
                "Điều 1 Luật Thủy sản áp dụng cho mọi vùng nuôi.",
                "Mục 2 Phụ lục I kèm theo nêu rõ danh sách.",
                "- 1. Một gạch đầu dòng.",
                "| 2. Một ô trong bảng",
                "7. Một số không nối tiếp số nào.")
            .value();

    assertThat(headings(outline)).containsExactly("I QUY ĐỊNH");
    assertThat(outline.sections().get(0).blocks()).hasSize(5);
  }

  @Test
  void tellsRunningParagraphsFromTitles() {
    Outline outline =
        outline(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Y tế có trách nhiệm theo dõi, đôn đốc và tổng hợp kết quả của các đơn vị.",
                "2. Sở Y tế chủ trì, phối hợp với các sở, ban, ngành có liên quan của tỉnh và huyện:",
                "- Theo dõi.",
                "3. Kinh phí.")
            .value();

    assertThat(outline.allSections().map(Section::running))
        .containsExactly(false, true, false, false);
  }

  @Test
  void knowsTheLettersOfVietnameseItems() {
    String[] lines = {
      "a) Một:",
      "b) Hai:",
      "c) Ba:",
      "d) Bốn:",
      "đ) Năm:",
      "e) Sáu:",
      "g) Bảy:",
      "h) Tám:",
      "i) Chín:",
      "k) Mười:",
      "l) Mười một:",
      "m) Mười hai:",
      "n) Mười ba:"
    };

    Reading<Outline> reading = outline(lines);

    assertThat(reading.value().sections()).hasSize(lines.length);
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void movesWhatConcernsTheWholeBehindTheLastItem() {
    Outline outline =
        outline(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Tài chính bố trí kinh phí hằng năm; hướng dẫn các đơn vị thanh toán đúng hạn.",
                "2. Các xã báo cáo kết quả trước ngày 15 tháng 12; nêu rõ khó khăn và cách xử lý.",
                "Trong quá trình thực hiện, các đơn vị phản ánh vướng mắc về Sở Tài chính.")
            .value();

    Section whole = outline.sections().get(0);
    assertThat(whole.tail()).extracting(Block::text).first().asString().startsWith("Trong quá");
    assertThat(whole.children().get(1).blocks()).isEmpty();
  }

  @Test
  void endsTheBodyAtRecipientsAndSignature() {
    Outline outline =
        outline(
                "I. MỤC TIÊU",
                "Nâng cao chất lượng.",
                "Nơi nhận:",
                "- Như trên;",
                "TM. ỦY BAN NHÂN DÂN",
                "Trần Văn Ba")
            .value();

    assertThat(outline.sections().get(0).blocks()).hasSize(1);
    assertThat(outline.closing()).hasSize(4);
  }

  @Test
  void givesAnAnnexItsTitleAndItsOwnNumbers() {
    Outline outline =
        outline(
                "I. MỤC TIÊU",
                "Nâng cao chất lượng.",
                "PHỤ LỤC II",
                "DANH MỤC NHIỆM VỤ",
                "(Ban hành kèm theo Kế hoạch số 12/KH-UBND)",
                "| STT",
                "1. Ghi chú chung")
            .value();

    assertThat(headings(outline))
        .containsExactly(
            "I MỤC TIÊU", "PHỤ LỤC II DANH MỤC NHIỆM VỤ", "PHỤ LỤC II.1 Ghi chú chung");
    assertThat(outline.annexes().get(0).blocks()).hasSize(2);
    assertThat(outline.annexes().get(0).level()).isEqualTo(1);
  }

  @Test
  void keepsTheArticlesOfADecisionBesideThePlanItWraps() {
    Outline outline =
        outline(
                "**QUYẾT ĐỊNH**",
                "BAN HÀNH KẾ HOẠCH DẠY BƠI CHO TRẺ EM",
                "**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH**",
                "Căn cứ Luật Trẻ em;",
                "**QUYẾT ĐỊNH:**",
                "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch dạy bơi cho trẻ em.",
                "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.",
                "Nơi nhận:",
                "- Như Điều 2;",
                "**KẾ HOẠCH**",
                "DẠY BƠI CHO TRẺ EM",
                "(Ban hành kèm theo Quyết định số 5/QĐ-UBND)",
                "I. MỤC TIÊU",
                "1. Mục tiêu chung")
            .value();

    assertThat(outline.title().orElseThrow().text())
        .isEqualTo("QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH DẠY BƠI CHO TRẺ EM");
    assertThat(outline.sections())
        .extracting(Section::path)
        .containsExactly("Điều 1", "Điều 2", "KẾ HOẠCH", "I");
    assertThat(outline.sections().get(2).number()).isEmpty();
    assertThat(outline.sections().get(2).heading().text()).isEqualTo("KẾ HOẠCH DẠY BƠI CHO TRẺ EM");
    assertThat(outline.sections().get(3).children())
        .extracting(Section::path)
        .containsExactly("I.1");
  }

  @Test
  void joinsAHeadingThatWasSplit() {
    Outline outline = outline("**I. MỤC ĐÍCH,**", "**YÊU CẦU**", "1. Mục đích").value();

    assertThat(headings(outline)).containsExactly("I MỤC ĐÍCH, YÊU CẦU", "I.1 Mục đích");
  }

  @Test
  void partsTwoItemsOfOneParagraph() {
    Outline outline =
        outline(
                "1. Đo đạc",
                "a. Thời gian: Từ tháng 3 đến tháng 11 b. Địa điểm, số điểm đo",
                "- Ba điểm.",
                "c. Chỉ số đo")
            .value();

    assertThat(headings(outline))
        .containsExactly(
            "1 Đo đạc",
            "1.a Thời gian: Từ tháng 3 đến tháng 11",
            "1.b Địa điểm, số điểm đo",
            "1.c Chỉ số đo");
  }

  @Test
  void tellsOfGapsAndRepeats() {
    Reading<Outline> reading =
        outline("**I. MỤC TIÊU**", "**II. NHIỆM VỤ**", "**II. KINH PHÍ**", "**IV. TỔ CHỨC**");

    assertThat(reading.findings())
        .extracting(Finding::code)
        .containsExactly("outline.number-repeated", "outline.number-gap");
    assertThat(reading.value().sections())
        .extracting(Section::id)
        .containsExactly("s-I", "s-II", "s-II~2", "s-IV");
  }

  @Test
  void setsASecondCopyOfTheBodyAside() {
    String one = "Sở Công Thương mở ba phiên chợ đưa hàng về các xã vùng cao trong tháng 6.";
    String two = "Sở Y tế khám bệnh miễn phí cho người cao tuổi tại mười hai xã bãi ngang.";
    String three = "Sở Giáo dục và Đào tạo tổ chức hội thi đọc sách cho học sinh tiểu học.";
    String four = "Công an tỉnh ra quân bảo đảm trật tự giao thông dịp nghỉ lễ đầu tháng 9.";

    Reading<Outline> reading =
        outline(
            "1. Phiên chợ",
            one,
            "2. Khám bệnh",
            two,
            "3. Hội thi",
            three,
            "4. Ra quân",
            four,
            "215 lượt xem",
            "Lan Anh",
            one,
            "2. Khám bệnh",
            two,
            "3. Hội thi",
            three,
            "4. Ra quân",
            four);

    assertThat(reading.noticed("outline.duplicate-body")).isTrue();
    assertThat(reading.value().sections()).hasSize(4);
    assertThat(reading.value().omitted()).hasSize(9);
  }

  @Test
  void takesTheHeadlineOfAnArticleForItsTitle() {
    Outline outline =
        outline(
                "Kinh tế",
                "Hội nghị bàn giải pháp giảm nghèo cho các xã ven biển",
                "12/07/2023",
                "Sáng 11/7, lãnh đạo tỉnh chủ trì hội nghị bàn về giảm nghèo.")
            .value();

    assertThat(outline.title().orElseThrow().text()).startsWith("Hội nghị bàn giải pháp");
    assertThat(outline.sections()).isEmpty();
  }

  @Test
  void leavesSubjectLinesThatBeginLikeAPreambleInTheTitle() {
    Outline outline =
        outline(
                "KẾ HOẠCH",
                "CỦA TỈNH ỦY KHÓA XV",
                "Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017",
                "Thực hiện Nghị quyết số 20-NQ/TW, Tỉnh ủy ban hành Kế hoạch như sau:",
                "I- MỤC ĐÍCH")
            .value();

    assertThat(outline.title().orElseThrow().text())
        .isEqualTo("KẾ HOẠCH CỦA TỈNH ỦY KHÓA XV Thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017");
  }

  @Test
  void losesNoBlock() {
    String[] lines = {
      "ỦY BAN NHÂN DÂN TỈNH",
      "KẾ HOẠCH",
      "NUÔI ONG",
      "Căn cứ nhu cầu;",
      "I. MỤC TIÊU",
      "- Mật.",
      "12",
      "II. KINH PHÍ",
      "Nơi nhận:",
      "- Như trên;",
      "PHỤ LỤC",
      "DANH MỤC",
      "| STT"
    };

    Outline outline = outline(lines).value();

    List<String> kept =
        java.util.stream.Stream.of(
                outline.preamble().stream().map(Block::text),
                outline.closing().stream().map(Block::text),
                outline.omitted().stream().map(Block::text),
                outline.allSections().map(s -> s.heading().text()),
                outline.allSections().flatMap(s -> s.blocks().stream()).map(Block::text),
                outline.allSections().flatMap(s -> s.tail().stream()).map(Block::text))
            .flatMap(stream -> stream)
            .toList();
    assertThat(kept).hasSize(lines.length - 1).contains("12", "Mật.", "DANH MỤC", "STT");
  }
}
