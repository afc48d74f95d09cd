package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolePhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Sở Y tế chủ trì, phối hợp với các sở, ngành, UBND các xã: = LEAD Sở Y tế | COOPERATING các sở, ngành | COOPERATING UBND các xã
          - Chủ trì, phối hợp với Sở Tư pháp, các sở, ngành liên quan triển khai đề án = COOPERATING Sở Tư pháp | COOPERATING các sở, ngành liên quan
          Chủ trì phối hợp với các sở, ngành và các địa phương rà soát quy hoạch = COOPERATING các sở, ngành | COOPERATING các địa phương
          Phối hợp với các sở, ngành, UBND cấp huyện hướng dẫn, kiểm tra = COOPERATING các sở, ngành | COOPERATING UBND cấp huyện
          Phối hợp chặt chẽ với Công an tỉnh tuần tra rừng = COOPERATING Công an tỉnh
          - Phối hợp UBND các xã, phường rà soát danh sách = COOPERATING UBND các xã, phường
          UBND tỉnh giao Sở Công Thương phối hợp với Sở Tài chính lập dự toán = LEAD Sở Công Thương | COOPERATING Sở Tài chính
          Giao Sở Xây dựng chủ trì = LEAD Sở Xây dựng
          Đồng thời, giao Công an tỉnh chủ trì, phối hợp với Sở Y tế kiểm tra = LEAD Công an tỉnh | COOPERATING Sở Y tế
          Sở Nội vụ có trách nhiệm lập danh sách = LEAD Sở Nội vụ
          UBND các huyện, thị xã, thành phố đẩy mạnh trồng rừng = LEAD UBND các huyện, thị xã, thành phố
          Đề nghị Hội Nông dân tỉnh và các tổ chức chính trị - xã hội: Phối hợp vận động = LEAD Hội Nông dân tỉnh | LEAD các tổ chức chính trị - xã hội
          Yêu cầu Thủ trưởng các sở, ngành theo chức năng tổ chức thực hiện = LEAD Thủ trưởng các sở, ngành
          Theo lộ trình, tỉnh Sơn La sẽ xây dựng hai cầu treo = LEAD tỉnh Sơn La
          Sở Tài chính, trên cơ sở đề xuất của các đơn vị, bố trí vốn = LEAD Sở Tài chính
          UBND tỉnh yêu cầu Sở Y tế bố trí xe = LEAD Sở Y tế
          Nếu có khó khăn, vướng mắc các sở, ngành kịp thời phản ánh = LEAD các sở, ngành
          Nếu có vướng mắc đề nghị Sở Y tế kịp thời phản ánh = LEAD Sở Y tế
          Phối hợp với lực lượng Công an, lực lượng Kiểm lâm tuần tra = COOPERATING lực lượng Công an | COOPERATING lực lượng Kiểm lâm
          Sở Y tế lựa chọn các giống cây = LEAD Sở Y tế
          UBND các xã ven biển vận động chủ đò = LEAD UBND các xã ven biển
          Hằng tháng, Sở Y tế gửi báo cáo = LEAD Sở Y tế
          Các sở, ngành trồng cây. Sở Y tế bố trí xe = LEAD Các sở, ngành | LEAD Sở Y tế
          Trên cơ sở đề nghị của Sở Y tế, Sở Tài chính thẩm định dự toán = LEAD Sở Tài chính
          Trên cơ sở đề nghị của Sở Y tế, Sở Tài chính chủ trì thẩm định = LEAD Sở Tài chính
          Trên cơ sở đề nghị của các sở, ngành = ''
          UBND tỉnh nhấn mạnh Sở Y tế bố trí xe = LEAD Sở Y tế
          UBND các xã ven sông vận động chủ đò = LEAD UBND các xã ven sông
          UBND các xã vùng mía đường vận động chủ ruộng = LEAD UBND các xã vùng mía đường
          Phối hợp với UBND các xã vùng mía, Sở Y tế = COOPERATING UBND các xã vùng mía | COOPERATING Sở Y tế
          """)
  void readsLeadsAndCoOperation(String text, String roles) {
    assertThat(roles(RolePhrases.read(text))).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Cơ quan chủ trì: Sở Xây dựng; cơ quan phối hợp: Sở Tài chính, UBND các xã = LEAD Sở Xây dựng | COOPERATING Sở Tài chính | COOPERATING UBND các xã
          - Đơn vị thực hiện: Sở Y tế = LEAD Sở Y tế
          Đơn vị chủ trì: Sở Y tế. Đơn vị thực hiện: UBND các xã = LEAD Sở Y tế | EXECUTING UBND các xã
          Cơ quan, đơn vị phối hợp: Sở Y tế = COOPERATING Sở Y tế
          Chủ trì thực hiện: Sở Công Thương = LEAD Sở Công Thương
          Chủ trì: Công an tỉnh. Phối hợp: các đơn vị liên quan = LEAD Công an tỉnh | COOPERATING các đơn vị liên quan
          Cơ quan theo dõi, đôn đốc: Văn phòng UBND tỉnh = MONITORING Văn phòng UBND tỉnh
          """)
  void readsLabels(String text, String roles) {
    assertThat(roles(RolePhrases.read(text))).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          Tham mưu cho UBND tỉnh bố trí vốn = RECIPIENT UBND tỉnh
          Tổng hợp, báo cáo UBND tỉnh (thông qua Sở Y tế) = RECIPIENT UBND tỉnh | RECIPIENT Sở Y tế
          Lập dự toán gửi Sở Tài chính = RECIPIENT Sở Tài chính
          Hoàn thiện hồ sơ, trình UBND tỉnh phê duyệt = APPROVING UBND tỉnh
          """)
  void namesRecipientsButNotAsCoOperating(String text, String roles) {
    assertThat(roles(RolePhrases.read(text))).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          5. Các chủ đầu tư xây dựng và kinh doanh hạ tầng = LEAD Các chủ đầu tư xây dựng và kinh doanh hạ tầng
          5. Các chủ đầu tư xây dựng bãi đỗ xe: = LEAD Các chủ đầu tư
          5. Các sở xây dựng bãi đỗ xe = LEAD Các sở
          Sở Công Thương, Báo và Phát thanh, Truyền hình Cà Mau = LEAD Sở Công Thương | LEAD Báo và Phát thanh, Truyền hình Cà Mau
          """)
  void readsWhoActsInHeadingsAmongDuties(String heading, String roles) {
    assertThat(roles(RolePhrases.actors(heading))).isEqualTo(roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đề cao vai trò của các sở, ngành và chính quyền các cấp:",
        "Xây dựng quy chế phối hợp giữa các sở, ngành",
        "Chỉ đạo các cơ quan báo chí phối hợp với Sở Y tế viết bài",
        "Phó Chủ tịch UBND tỉnh chủ trì hội nghị tổng kết",
        "Trạm Y tế xã đạt chuẩn quốc gia",
        "Thu hút chuyên gia trong và ngoài nước",
        "Công an xã chính quy được bố trí trụ sở",
        "Cơ quan chủ trì",
        "Các dự án do Bộ Công an chủ trì",
        "Rà soát dự án, có biện pháp yêu cầu các chủ đầu tư trồng cây",
        "Giải quyết khó khăn, vướng mắc của các sở, ngành",
        "Chuyển giao công nghệ",
        ""
      })
  void givesNobodyAPartInLookalikes(String text) {
    assertThat(RolePhrases.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          a) Sở Y tế: = LEAD Sở Y tế
          II. SỞ Y TẾ = LEAD SỞ Y TẾ
          IV Sở Y tế = LEAD Sở Y tế
          1.2. Các sở, ngành, UBND các xã: = LEAD Các sở, ngành | LEAD UBND các xã
          b) Sở Y tế chủ trì, phối hợp với các sở, cơ quan và địa phương: = LEAD Sở Y tế | COOPERATING các sở, cơ quan và địa phương
          Các sở, ngành căn cứ chức năng, nhiệm vụ được giao: = LEAD Các sở, ngành
          3. Đề nghị Liên đoàn Lao động tỉnh = LEAD Liên đoàn Lao động tỉnh
          4. Sở Du lịch; Báo và Phát thanh, Truyền hình Cà Mau = LEAD Sở Du lịch | LEAD Báo và Phát thanh, Truyền hình Cà Mau
          """)
  void readsHeadingsThatAreAgencies(String heading, String roles) {
    assertThat(roles(RolePhrases.headingLead(heading))).isEqualTo(roles);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tăng cường sự chỉ đạo của các sở, ngành:",
        "2. Sở Y tế có trách nhiệm kiểm kê vật tư",
        "UBND tỉnh chỉ đạo phát triển cây dược liệu",
        "Nâng cao chất lượng khám bệnh:",
        "Sở hữu trí tuệ",
        ""
      })
  void findsNoLeadInOtherHeadings(String heading) {
    assertThat(RolePhrases.headingLead(heading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo địa phương, ",
        "các sở, ",
        "Ban Chỉ đạo ",
        "Sở Y tế - ",
        "Cơ quan phối hợp: ",
        "Chủ tịch ",
        "giao UBND xã và ",
        "Ban Chỉ huy phòng "
      })
  void readsLongTextsInLinearTime(String piece) {
    String text = piece.repeat(20_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(RolePhrases.read(text)).isNotNull();
          assertThat(AgencyReader.list(text)).isNotEmpty();
        });
  }

  @Test
  void placesTheNameAndNotTheRoleWords() {
    String text = "Giao Sở Y tế chủ trì";

    RoleMention mention = RolePhrases.read(text).get(0);

    assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Sở Y tế");
  }

  private static String roles(List<RoleMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.role() + " " + mention.agency())
        .collect(Collectors.joining(" | "));
  }
}
