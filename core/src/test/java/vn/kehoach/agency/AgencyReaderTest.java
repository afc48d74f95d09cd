package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sở Văn hóa, Thể thao và Du lịch tổ chức hội thi | Sở Văn hóa, Thể thao và Du lịch
          Sở Lao động - Thương binh và Xã hội rà soát     | Sở Lao động - Thương binh và Xã hội
          Sở Nông nghiệp và Phát triển nông thôn lập bản đồ | Sở Nông nghiệp và Phát triển nông thôn
          Sở GD&ĐT, Sở KH&CN                              | Sở GD&ĐT
          SỞ Y TẾ CHỦ TRÌ                                 | SỞ Y TẾ
          Uỷ ban nhân dân tỉnh Sơn La giao                | Uỷ ban nhân dân tỉnh Sơn La
          UBND các xã, phường, đặc khu cân đối ngân sách  | UBND các xã, phường, đặc khu
          UBND cấp xã thực hiện                           | UBND cấp xã
          UBND TP. Cần Thơ ban hành                       | UBND TP. Cần Thơ
          Ngân hàng Nhà nước chi nhánh Sơn La hướng dẫn   | Ngân hàng Nhà nước chi nhánh Sơn La
          Bảo hiểm xã hội tỉnh thanh toán                 | Bảo hiểm xã hội tỉnh
          Văn phòng Đoàn ĐBQH và HĐND tỉnh                | Văn phòng Đoàn ĐBQH và HĐND tỉnh
          Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo    | Ban cán sự đảng Ủy ban nhân dân tỉnh
          Đảng đoàn Hội đồng nhân dân tỉnh                | Đảng đoàn Hội đồng nhân dân tỉnh
          Ban Chỉ đạo phát triển du lịch, dịch vụ tỉnh họp | Ban Chỉ đạo phát triển du lịch, dịch vụ tỉnh
          Ban Chỉ đạo triển khai kế hoạch của tỉnh        | Ban Chỉ đạo
          Trung tâm bảo tồn giống cây thuốc tỉnh thu gom  | Trung tâm bảo tồn giống cây thuốc tỉnh
          Viettel Lạng Sơn lắp đặt                        | Viettel Lạng Sơn
          Tỉnh Lào Cai sẽ                                 | Tỉnh Lào Cai
          """)
  void goesAsFarAsTheNameOfABody(String text, String name) {
    AgencyMention mention = AgencyReader.at(text, 0).orElseThrow();

    assertThat(mention.agency()).isEqualTo(Agency.named(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các sở, ngành liên quan triển khai        | GROUP  | các sở, ngành liên quan
          các sở ban ngành tỉnh rà soát             | GROUP  | các sở ban ngành tỉnh
          các cơ quan báo chí đưa tin               | GROUP  | các cơ quan báo chí
          các Sở: Tài chính, Y tế chuẩn bị          | GROUP  | các Sở: Tài chính, Y tế
          các đơn vị trực thuộc Sở Xây dựng kiểm kê | GROUP  | các đơn vị trực thuộc Sở Xây dựng
          chính quyền địa phương vận động           | GROUP  | chính quyền địa phương
          Chủ tịch UBND các xã, phường chịu         | PERSON | Chủ tịch UBND các xã, phường
          Thủ trưởng các sở, ngành tổ chức          | PERSON | Thủ trưởng các sở, ngành
          Giám đốc Sở Tài chính báo cáo             | PERSON | Giám đốc Sở Tài chính
          Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy | PERSON | Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy
          """)
  void tellsGroupsAndPersons(String text, Agency.Kind kind, String name) {
    AgencyMention mention = AgencyReader.at(text, 0).orElseThrow();

    assertThat(mention.agency()).isEqualTo(Agency.of(name, kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị tổng kết năm",
        "Ban hành quy chế làm việc",
        "Bộ tiêu chí đánh giá",
        "Báo cáo kết quả",
        "Đoàn viên, hội viên",
        "xã hội hóa giáo dục",
        "tổ chức thực hiện kế hoạch",
        "cơ quan có thẩm quyền phê duyệt",
        "các nhiệm vụ, giải pháp",
        "sở hữu trí tuệ",
        "",
        "  "
      })
  void findsNoAgencyInLookalikes(String text) {
    assertThat(AgencyReader.at(text, 0)).isEmpty();
  }

  @Test
  void readsANameOverALineBreak() {
    String text = "giao Sở Lao động - Thương\nbinh và Xã hội chủ trì";

    AgencyMention mention = AgencyReader.at(text, 5).orElseThrow();

    assertThat(mention.agency().name()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
    assertThat(text.substring(mention.start(), mention.end())).contains("\n");
  }

  @Test
  void beginsNowhereInsideAWordOrNumber() {
    assertThat(AgencyReader.at("giao Sở Y tế", 0)).isEmpty();
    assertThat(AgencyReader.at("MSở Y tế", 1)).isEmpty();
    assertThat(AgencyReader.list("12/KH-UBND"))
        .extracting(m -> m.agency().kind())
        .containsOnly(Agency.Kind.UNRESOLVED);
  }

  @Test
  void rejectsAPlaceOutsideTheText() {
    assertThatThrownBy(() -> AgencyReader.at("Sở Y tế", 8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("from must be between 0 and 7, but was 8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          các sở, cơ quan và địa phương = các sở, cơ quan và địa phương
          các sở, ban, ngành và các địa phương = các sở, ban, ngành | các địa phương
          các sở, ngành, đơn vị liên quan, UBND các huyện, thị xã = các sở, ngành, đơn vị liên quan | UBND các huyện, thị xã
          Sở Nội vụ, các sở, ngành liên quan = Sở Nội vụ | các sở, ngành liên quan
          các sở, ngành liên quan, các tổ chức đoàn thể và UBND các xã = các sở, ngành liên quan | các tổ chức đoàn thể | UBND các xã
          Kho bạc Nhà nước tỉnh và địa phương = Kho bạc Nhà nước tỉnh | địa phương
          Các cấp ủy đảng, chính quyền, Mặt trận Tổ quốc và các đoàn thể = Các cấp ủy đảng | chính quyền | Mặt trận Tổ quốc | các đoàn thể
          các cơ quan báo chí, cơ quan truyền thông của tỉnh = các cơ quan báo chí | cơ quan truyền thông của tỉnh
          các tổ chức chính trị - xã hội, tổ chức xã hội nghề nghiệp = các tổ chức chính trị - xã hội | tổ chức xã hội nghề nghiệp
          Sở Xây dựng; Sở Tài chính; UBND các xã, phường = Sở Xây dựng | Sở Tài chính | UBND các xã, phường
          Sở Dân tộc và Tôn giáo, Ban Dân tộc và Công an tỉnh = Sở Dân tộc và Tôn giáo | Ban Dân tộc | Công an tỉnh
          Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh và các đơn vị liên quan = Công an tỉnh | Bộ Chỉ huy Quân sự tỉnh | các đơn vị liên quan
          Thủ trưởng các sở, ngành và Chủ tịch UBND các xã, phường = Thủ trưởng các sở, ngành | Chủ tịch UBND các xã, phường
          Sở Tài chính (cơ quan thường trực), Sở Tư pháp = Sở Tài chính | Sở Tư pháp
          Các sở, ngành liên quan theo chức năng, nhiệm vụ được giao; UBND các xã = Các sở, ngành liên quan | UBND các xã
          các cơ quan báo chí, phát thanh, truyền hình = các cơ quan báo chí, phát thanh, truyền hình
          các bộ, cơ quan ngang bộ và UBND các tỉnh, thành phố = các bộ, cơ quan ngang bộ | UBND các tỉnh, thành phố
          """)
  void splitsAListWhereANewNounPhraseBegins(String text, String agencies) {
    assertThat(names(text)).isEqualTo(agencies);
  }

  @Test
  void splitsACellByLinesAndDashes() {
    assertThat(names("- Sở Y tế\n- Sở Công Thương\n- UBND cấp xã và các đơn vị liên quan."))
        .isEqualTo("Sở Y tế | Sở Công Thương | UBND cấp xã | các đơn vị liên quan");
  }

  @Test
  void keepsWhatItDoesNotUnderstand() {
    assertThat(AgencyReader.list("Sở Y tế; nhóm nòng cốt; các cơ quan quản lý rừng"))
        .extracting(AgencyMention::agency)
        .containsExactly(
            Agency.named("Sở Y tế"),
            Agency.of("nhóm nòng cốt", Agency.Kind.UNRESOLVED),
            Agency.group("các cơ quan quản lý rừng"));
  }

  private static String names(String text) {
    return AgencyReader.list(text).stream()
        .map(mention -> mention.agency().name())
        .collect(Collectors.joining(" | "));
  }
}
