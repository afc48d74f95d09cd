package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.source.Origin;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;

/** Tasks of running text: what is one, who does it, what the lines under it say. */
class ProseTasksTest {

  private static List<Task> tasks(String... lines) {
    return Papers.plan(lines).tasks();
  }

  private static String agencies(Task task, AgencyRole role) {
    return task.agencies(role).map(Agency::name).collect(Collectors.joining("; "));
  }

  private static String lead(Task task) {
    return agencies(task, AgencyRole.LEAD);
  }

  private static String cooperating(Task task) {
    return agencies(task, AgencyRole.COOPERATING);
  }

  private static Origin leadOrigin(Task task) {
    return task.assignments().stream()
        .filter(ProseTasks::leads)
        .map(Assignment::origin)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void areTheBulletsAndParagraphsOfSectionsThatDirect() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "1. Giao thông",
            "- Sửa mặt đường.",
            "- Lắp đèn chiếu sáng.",
            "2. Chợ",
            "Sắp xếp lại các chợ.",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Sở Công Thương theo dõi các chợ; định kỳ báo cáo kết quả với Ủy ban nhân dân tỉnh.",
            "2. Sở Tài chính bố trí vốn; hướng dẫn các đơn vị thanh toán, quyết toán theo quy"
                + " định.");

    assertThat(tasks.stream().map(t -> t.section() + "#" + t.number()))
        .containsExactly("I.1#1", "I.1#2", "I.2#1", "II.1#1", "II.2#1");
    assertThat(tasks.stream().map(Task::text).limit(3))
        .containsExactly("Sửa mặt đường.", "Lắp đèn chiếu sáng.", "Sắp xếp lại các chợ.");
    assertThat(tasks.get(0).group()).isEqualTo("Giao thông");
    assertThat(tasks.stream().map(Task::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I. MỤC TIÊU", "I. MỤC ĐÍCH, YÊU CẦU", "I. THỰC TRẠNG", "I. KINH PHÍ THỰC HIỆN"})
  void areNotTheAimsAndFactsOfAPaper(String heading) {
    assertThat(tasks(heading, "- Tăng cường kết nối vùng.", "- Nguồn vốn của tỉnh.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Chi tiết tại Phụ lục kèm theo., 0",
    "Trên đây là Kế hoạch của tỉnh., 0",
    "Sắp xếp lại chợ., 1",
    "Các giải pháp như sau:, 0",
    "Tổ chức các hoạt động sau:, 1"
  })
  void areNotLinesThatAskNothing(String line, int count) {
    assertThat(tasks("I. NHIỆM VỤ", "- " + line)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource({
    "Xây dựng bến xe mới., 1",
    "Hằng năm tổng kết phong trào., 1",
    "Giao Sở Xây dựng chủ trì việc này., 1",
    "Bến xe cũ đã quá tải nhiều năm., 0"
  })
  void standInSectionsOfNoKnownRoleOnlyWhenTheyDirect(String line, int count) {
    assertThat(tasks("I. BẾN XE", "- " + line)).hasSize(count);
  }

  @Test
  void inheritTheLeadOfTheirHeading() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Sở Du lịch chủ trì, phối hợp với Sở Tài chính:",
            "- Lập bản đồ du lịch.",
            "- Phối hợp với Sở Xây dựng kiểm tra khách sạn.",
            "2. Sở Y tế",
            "- Mở lớp sơ cứu.");

    assertThat(tasks.stream().map(ProseTasksTest::lead))
        .containsExactly("Sở Du lịch", "Sở Du lịch", "Sở Y tế");
    assertThat(cooperating(tasks.get(0))).isEqualTo("Sở Tài chính");
    assertThat(cooperating(tasks.get(1))).isEqualTo("Sở Tài chính; Sở Xây dựng");
    assertThat(leadOrigin(tasks.get(0))).isEqualTo(Origin.HEADING);
  }

  @Test
  void nameALeadOfTheirOwnThatComesBeforeTheInherited() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Sở Du lịch",
            "- Sở Y tế chủ trì mở lớp sơ cứu.",
            "- Lập bản đồ.");

    assertThat(lead(tasks.get(0))).isEqualTo("Sở Y tế");
    assertThat(leadOrigin(tasks.get(0))).isEqualTo(Origin.STATED);
    assertThat(lead(tasks.get(1))).isEqualTo("Sở Du lịch");
  }

  @Test
  void takeTheLinesWithLabelsBelowThem() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "1. Giao thông",
            "- Sửa mặt đường.",
            "- Lắp đèn.",
            "+ Cơ quan chủ trì: Sở Giao thông vận tải.",
            "+ Cơ quan phối hợp: Sở Tài chính; Sở Xây dựng.",
            "+ Thời gian hoàn thành: quý II năm 2024.",
            "+ Sản phẩm: Báo cáo, kế hoạch.",
            "- Trồng cây ven đường.",
            "+ Cơ quan chủ trì: Sở Nông nghiệp và Phát triển nông thôn.");

    assertThat(tasks.stream().map(ProseTasksTest::lead))
        .containsExactly(
            "Sở Giao thông vận tải",
            "Sở Giao thông vận tải",
            "Sở Nông nghiệp và Phát triển nông thôn");
    assertThat(cooperating(tasks.get(0))).isEqualTo("Sở Tài chính; Sở Xây dựng");
    assertThat(tasks.get(1).due()).hasToString("by 2024-Q2");
    assertThat(tasks.get(1).dueOrigin()).isEqualTo(Origin.CONTEXT);
    assertThat(tasks.get(1).deliverables().stream().map(Deliverable::name))
        .containsExactly("Báo cáo", "kế hoạch");
    assertThat(tasks.get(2).due()).hasToString("unstated");
  }

  @Test
  void areTheHeadingWhereOnlyLabelsStandUnderIt() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "1. Xây dựng bến xe phía Nam",
            "- Cơ quan chủ trì: Sở Giao thông vận tải.",
            "- Thời gian thực hiện: 2024 - 2025.",
            "2. Sửa cầu",
            "- Cơ quan chủ trì: Sở Xây dựng.");

    assertThat(tasks.stream().map(Task::text))
        .containsExactly("Xây dựng bến xe phía Nam", "Sửa cầu");
    assertThat(lead(tasks.get(0))).isEqualTo("Sở Giao thông vận tải");
    assertThat(tasks.get(0).due()).hasToString("during 2024/2025");
    assertThat(lead(tasks.get(1))).isEqualTo("Sở Xây dựng");
  }

  @Test
  void areTheHeadingWhereNothingStandsUnderIt() {
    List<Task> tasks =
        tasks("I. NHIỆM VỤ", "1. Xây dựng bến xe phía Nam", "2. Bến tàu", "3. Sửa chữa cầu cảng");

    assertThat(tasks.stream().map(Task::text)).contains("Xây dựng bến xe phía Nam");
    assertThat(tasks.stream().map(Task::text)).doesNotContain("Bến tàu", "NHIỆM VỤ");
  }

  @Test
  void readLetteredPartsAsLabels() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "1. Giao thông",
            "a) Nội dung thực hiện:",
            "- Sửa mặt đường.",
            "- Lắp đèn.",
            "b) Cơ quan thực hiện:",
            "Sở Giao thông vận tải.",
            "c) Thời gian thực hiện: năm 2024.");

    assertThat(tasks.stream().map(Task::text)).containsExactly("Sửa mặt đường.", "Lắp đèn.");
    assertThat(tasks.stream().map(ProseTasksTest::lead))
        .containsExactly("Sở Giao thông vận tải", "Sở Giao thông vận tải");
    assertThat(tasks.get(1).due()).hasToString("during 2024/2024");
  }

  @Test
  void stripTheLabelOfALineThatNamesTheTask() {
    List<Task> tasks = tasks("I. NHIỆM VỤ", "1. Đường", "- Nội dung: Sửa mặt đường.");

    assertThat(tasks.stream().map(Task::text)).containsExactly("Sửa mặt đường.");
  }

  @Test
  void inheritFromABulletThatOpensLines() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "- Sở Du lịch:",
            "  + Lập bản đồ.",
            "  + Mở lớp.",
            "- Sở Y tế:",
            "  + Mở lớp sơ cứu.",
            "- Các hội tuyên truyền.");

    assertThat(tasks.stream().map(Task::text))
        .containsExactly("Lập bản đồ.", "Mở lớp.", "Mở lớp sơ cứu.", "Các hội tuyên truyền.");
    assertThat(tasks.stream().limit(3).map(ProseTasksTest::lead))
        .containsExactly("Sở Du lịch", "Sở Du lịch", "Sở Y tế");
    assertThat(lead(tasks.get(3))).isNotEqualTo("Sở Y tế");
  }

  @Test
  void takeTheLeadOfAnEnumerationFromTheWordsBeforeIt() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Giao Sở Du lịch chủ trì: (i) Lập bản đồ; (ii) Mở lớp cho hướng dẫn viên.");

    assertThat(tasks.stream().map(Task::text))
        .containsExactly("Lập bản đồ;", "Mở lớp cho hướng dẫn viên.");
    assertThat(tasks.stream().map(ProseTasksTest::lead))
        .containsExactly("Sở Du lịch", "Sở Du lịch");
    assertThat(leadOrigin(tasks.get(1))).isEqualTo(Origin.CONTEXT);
  }

  @Test
  void bindAScheduleInBracketsToWhatStandsBeforeIt() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Lập bản đồ (thời gian thực hiện: năm 2022). Mở lớp cho hướng dẫn viên.");

    assertThat(tasks.stream().map(task -> task.due().toString()))
        .containsExactly("during 2022/2022", "unstated");
  }

  @Test
  void doNotTakeTheYearsOfAProgrammesNameForTheirSchedule() {
    List<Task> tasks =
        tasks("I. NHIỆM VỤ", "- Thực hiện Chương trình nông thôn mới giai đoạn 2021 - 2025.");

    assertThat(tasks.get(0).due()).hasToString("unstated");
  }

  @Test
  void mayHaveSeveralLeads() {
    List<Task> tasks =
        tasks("I. NHIỆM VỤ", "- Sửa cầu.", "+ Cơ quan chủ trì: Sở Xây dựng, Sở Tài chính.");

    assertThat(lead(tasks.get(0))).isEqualTo("Sở Xây dựng; Sở Tài chính");
  }

  @Test
  void nameNobodyBothLeadingAndCooperating() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Sửa cầu.",
            "+ Cơ quan chủ trì: Sở Xây dựng.",
            "+ Cơ quan phối hợp: Sở Xây dựng; Sở Tài chính.");

    assertThat(cooperating(tasks.get(0))).isEqualTo("Sở Tài chính");
  }

  @Test
  void stayWithTheWholeInAParagraphBehindTheItems() {
    ImmutableList<Task> tasks =
        Papers.plan(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Du lịch lập bản đồ; hằng năm báo cáo kết quả với Ủy ban nhân dân tỉnh.",
                "2. Sở Y tế mở lớp sơ cứu; hằng năm báo cáo kết quả với Ủy ban nhân dân tỉnh.",
                "Trong quá trình thực hiện, nếu có khó khăn, các sở báo cáo để xem xét.")
            .tasks();

    assertThat(tasks.stream().map(Task::section)).containsExactly("I.1", "I.2", "I");
  }

  @Test
  void joinWrappedLinesAndSayWhereTheyStood() {
    Task task = tasks("I. NHIỆM VỤ", "- Lập bản đồ⏎du lịch.").get(0);

    assertThat(task.text()).isEqualTo("Lập bản đồ du lịch.");
    assertThat(task.evidence().orElseThrow().span().length())
        .isEqualTo("Lập bản đồ\n  du lịch.".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Danh mục các chợ được trình bày ở bảng dưới.)",
        "THỜI GIAN VÀ ĐỊA ĐIỂM",
        "“Sắc màu chợ phiên”",
        "Lưu ý: giá trong bảng chưa có thuế.",
        "Kế hoạch này thay thế Kế hoạch số 7/KH-UBND.",
        "Tổ chức các lớp học sau:"
      })
  void areNotRemarksTitlesOrLinesThatAnnounceThem(String line) {
    assertThat(tasks("I. NHIỆM VỤ", line, "- Sửa mặt đường."))
        .extracting(Task::text)
        .containsExactly("Sửa mặt đường.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1) Sắp xếp lại các chợ (trừ chợ nổi)",
        "Tổ chức các lớp học:",
        "Thay thế Kế hoạch số 7/KH-UBND."
      })
  void areLinesThatOnlyLookLikeRemarks(String line) {
    assertThat(tasks("I. NHIỆM VỤ", line, "- Sửa mặt đường.")).hasSize(2);
  }

  @Test
  void haveTheRhythmThatFollowsWhoIsToDoThem() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "- Thư viện tỉnh hằng tháng luân chuyển sách.",
            "- Thư viện tỉnh luân chuyển sách hằng tháng cho các xã.");

    assertThat(tasks.get(0).due()).hasToString("every month");
    assertThat(tasks.get(1).due()).hasToString("unstated");
  }

  @Test
  void areDividedWhereASentenceTurnsToSomebodyElse() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Sở Y tế mở lớp. Lớp học miễn phí. Giao Sở Tài chính bố trí vốn. Sở Tài chính chi.",
            "2. Sở Y tế chủ trì, phối hợp với Sở Tài chính mở lớp. Sở Y tế báo cáo kết quả.");

    assertThat(tasks)
        .extracting(ProseTasksTest::lead)
        .containsExactly("Sở Y tế", "Sở Tài chính", "Sở Y tế");
  }

  @Test
  void takeWhoCooperatesFromALineThatOpensThem() {
    Task task =
        tasks(
                "I. TỔ CHỨC THỰC HIỆN",
                "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện các việc như:",
                "- Mở lớp.")
            .get(0);

    assertThat(lead(task)).isEqualTo("Sở Y tế");
    assertThat(cooperating(task)).isEqualTo("Sở Tài chính");
  }

  @Test
  void areNotMadeOfHeadingsByLabelsOfMoneyOrPlace() {
    String[] lines = {"I. LỄ HỘI", "1. Mở hội chợ", "Kinh phí: ngân sách tỉnh."};

    assertThat(tasks(lines)).isEmpty();
    lines[2] = "Cơ quan chủ trì: Sở Công Thương.";
    assertThat(tasks(lines)).extracting(Task::text).containsExactly("Mở hội chợ");
  }

  @Test
  void areReadOfReportsOnlyWhereTheyProposeOrPlan() {
    String[] report = {
      "UBND TỈNH AN GIANG",
      "Số: 5/BC-UBND",
      "BÁO CÁO",
      "KẾT QUẢ TRỒNG CÂY NĂM 2025",
      "1. Công tác trồng cây",
      "- Xây dựng ba vườn ươm.",
      "2. Đề xuất, kiến nghị",
      "- Bố trí thêm vốn trồng cây."
    };

    assertThat(PlanExtractor.extract(Papers.of(report)).value().tasks())
        .extracting(Task::text)
        .containsExactly("Bố trí thêm vốn trồng cây.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tiêu chí giao thông",
        "Điều kiện về nước sạch",
        "Đối tượng chính sách",
        "Phiếu lý lịch tư pháp điện tử",
        "Đề cương tuyên truyền"
      })
  void areReadUnderScopesWhereTheyNameWhoLeads(String heading) {
    List<Task> tasks =
        tasks("II. NHIỆM VỤ", "1. " + heading, "- Sở Xây dựng chủ trì nâng cấp 20 km đường xã.");

    assertThat(tasks).extracting(ProseTasksTest::lead).containsExactly("Sở Xây dựng");
  }

  @Test
  void areNotTheConditionsOfAScope() {
    assertThat(
            tasks(
                "II. NHIỆM VỤ",
                "1. Đối tượng hỗ trợ",
                "- Hộ nghèo có nhà ở hư hỏng.",
                "2. Mở lớp",
                "Vài lời."))
        .extracting(Task::text)
        .containsExactly("Vài lời.");
  }

  @Test
  void areNotTheThingsALineIsMadeOf() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Lập hồ sơ cho từng nhà, gồm:",
            "  + Đơn của chủ nhà;",
            "  + Biên bản kiểm tra.",
            "- Gửi hồ sơ về xã.");

    assertThat(tasks).extracting(Task::text).hasSize(2).last().isEqualTo("Gửi hồ sơ về xã.");
  }

  @Test
  void areTheVerbsBelowALineThatListsThem() {
    List<Task> tasks =
        tasks("I. NHIỆM VỤ", "- Các việc gồm:", "  + Kiểm tra nhà cũ;", "  + Lập danh sách.");

    assertThat(tasks).extracting(Task::text).contains("Kiểm tra nhà cũ;", "Lập danh sách.");
  }

  @Test
  void areEventsThatAreGivenTheirDay() {
    List<Task> tasks =
        tasks(
            "I. LỊCH CHUNG",
            "1. Khai mạc hội chợ: Ngày 05/9/2026 tại nhà văn hóa. Mời các xã dự; mời các hội.",
            "3. Cơ sở: Luật Chợ búa ngày 18/01/2024. Văn bản này còn dùng; xem thêm phụ lục.",
            "4. Căn cứ: Ngày 18/01/2024 có luật mới. Văn bản này còn dùng; xem thêm phụ lục.",
            "2. Gian hàng: loại nhỏ, do các xã tự dựng; không thu tiền. Điện do chợ lo.");

    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).text()).startsWith("Khai mạc hội chợ");
  }

  @Test
  void areNotTheNamesOfSteps() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "1. Bước 1: Kiểm tra hiện trạng của từng căn nhà có đơn xin sửa chữa gửi về xã.",
            "Tổ công tác đi xem từng nhà.",
            "2. Bước 2: Lập danh sách chung của các nhà cần sửa chữa trong năm nay để gửi tỉnh.",
            "Xã lập danh sách.");

    assertThat(tasks)
        .extracting(Task::text)
        .containsExactly("Tổ công tác đi xem từng nhà.", "Xã lập danh sách.");
  }

  @Test
  void areLedByWhoActsBehindThoseWhoAskedForIt() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Trên cơ sở đề nghị của Ủy ban nhân dân các xã, Sở Xây dựng chủ trì lập danh mục.",
            "- Thực hiện kế hoạch của Sở Y tế, Sở Nội vụ về khám sức khỏe.");

    assertThat(lead(tasks.get(0))).isEqualTo("Sở Xây dựng");
    assertThat(lead(tasks.get(1))).isEmpty();
  }

  @Test
  void areLedByThoseWhomAHeadingAsksBehindAColon() {
    List<Task> tasks =
        tasks(
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Đề nghị: Liên minh Hợp tác xã tỉnh, Hội Người cao tuổi tỉnh",
            "- Vận động hội viên tham gia.");

    assertThat(lead(tasks.get(0))).isEqualTo("Liên minh Hợp tác xã tỉnh; Hội Người cao tuổi tỉnh");
  }

  @Test
  void areThingsThatSomebodyIsToDoBelowALineThatListsThem() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Dọn lòng mương theo yêu cầu sau:",
            "  + Sở Xây dựng nạo vét đoạn đầu;",
            "  + Đoạn cuối xong trước ngày 30/6/2026;",
            "  + Bờ mương sạch cỏ.",
            "- Các dự án gồm:",
            "  + Cầu Bến Mới.");

    assertThat(tasks)
        .extracting(Task::text)
        .contains(
            "Sở Xây dựng nạo vét đoạn đầu;", "Đoạn cuối xong trước ngày 30/6/2026;", "Cầu Bến Mới.")
        .doesNotContain("Bờ mương sạch cỏ.");
  }

  @Test
  void mayNameThePlanItself() {
    List<Task> tasks =
        tasks(
            "I. NHIỆM VỤ",
            "- Giao Sở Xây dựng đôn đốc để Kế hoạch này được làm đúng hạn.",
            "- Vốn của Kế hoạch này được bố trí trong dự toán.");

    assertThat(tasks).hasSize(1);
  }
}
