package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;

/**
 * Words that sample plans and papers are put together from; numbered, so that nothing is random.
 */
final class Phrasebook {

  static final ImmutableList<String> AGENCIES =
      ImmutableList.of(
          "Sở Y tế",
          "Sở Tài chính",
          "Sở Kế hoạch và Đầu tư",
          "Sở Nội vụ",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Xây dựng",
          "Sở Du lịch");

  static final ImmutableList<String> UNITS =
      ImmutableList.of("%", "tỷ đồng", "người", "cơ sở", "lượt", "ha");

  static final ImmutableList<String> PRODUCTS =
      ImmutableList.of("Đề án", "Kế hoạch", "Báo cáo", "Quyết định", "Nghị quyết");

  private static final ImmutableList<String> MEASURES =
      ImmutableList.of(
          "Tỷ lệ",
          "Số lượng",
          "Mức tăng",
          "Tổng số",
          "Số lượt",
          "Diện tích",
          "Quy mô",
          "Giá trị",
          "Sản lượng",
          "Doanh thu",
          "Tỷ trọng",
          "Năng suất",
          "Nhu cầu",
          "Chi phí",
          "Số vụ",
          "Mật độ",
          "Công suất",
          "Chỉ số");

  private static final ImmutableList<String> SUBJECTS =
      ImmutableList.of(
          "hộ gia đình",
          "trạm y tế",
          "trường mầm non",
          "doanh nghiệp nhỏ",
          "hợp tác xã",
          "lao động nữ",
          "người cao tuổi",
          "học sinh tiểu học",
          "rừng phòng hộ",
          "làng nghề",
          "khu công nghiệp",
          "chợ đầu mối",
          "thư viện",
          "khu dân cư",
          "bến xe",
          "vùng trồng lúa",
          "hồ chứa nước",
          "tuyến đường huyện");

  private static final ImmutableList<String> QUALITIES =
      ImmutableList.of(
          "đạt chuẩn mới",
          "được đăng ký trực tuyến",
          "có nước sạch",
          "được kiểm tra hằng năm",
          "tham gia liên kết",
          "được hỗ trợ vốn",
          "có hồ sơ điện tử",
          "được nâng cấp",
          "ở vùng ven biển",
          "ở vùng cao",
          "thuộc diện ưu tiên",
          "được chứng nhận",
          "có điểm thu gom rác",
          "được tập huấn",
          "đủ điều kiện an toàn",
          "có hợp đồng dài hạn");

  private static final ImmutableList<String> VERBS =
      ImmutableList.of(
          "Xây dựng", "Rà soát", "Tổ chức", "Triển khai", "Hoàn thiện", "Kiểm tra", "Mở rộng");

  private static final ImmutableList<String> MATTERS =
      ImmutableList.of(
          "mạng lưới dịch vụ công trực tuyến",
          "quy hoạch các điểm dân cư tập trung",
          "chương trình đào tạo nghề ngắn hạn",
          "hệ thống cấp nước tập trung nông thôn",
          "cơ sở dữ liệu đất đai dùng chung",
          "danh mục dự án kêu gọi đầu tư",
          "tuyến du lịch sinh thái ven sông",
          "mô hình sản xuất theo chuỗi giá trị",
          "công tác phòng, chống thiên tai");

  private Phrasebook() {}

  /** Returns a name of its own for each number up to 5 183. */
  static String indicator(int number) {
    return at(MEASURES, number)
        + ' '
        + at(SUBJECTS, number / MEASURES.size())
        + ' '
        + at(QUALITIES, number / (MEASURES.size() * SUBJECTS.size()));
  }

  static String task(int number) {
    return at(VERBS, number)
        + ' '
        + at(MATTERS, number / VERBS.size())
        + " gắn với "
        + at(SUBJECTS, number)
        + ' '
        + at(QUALITIES, number / SUBJECTS.size())
        + " tại cụm số "
        + (1 + number);
  }

  static <T> T at(ImmutableList<T> items, int number) {
    return items.get(number % items.size());
  }
}
