package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.timeline.Period;

class FundingTest {

  private static List<FundingLine> funding(String... lines) {
    return Papers.plan(lines).funding();
  }

  @Test
  void isEveryLineOfTheSectionsOnMoney() {
    List<FundingLine> lines =
        funding(
            "I. NHIỆM VỤ",
            "- Bố trí 5 tỷ đồng sửa cầu.",
            "II. KINH PHÍ THỰC HIỆN",
            "- Ngân sách tỉnh: 12,5 tỷ đồng, trong đó năm 2024 là 3 tỷ đồng.",
            "- Vốn của các doanh nghiệp.",
            "|Nguồn|Số tiền|",
            "|Tỉnh|5|");

    assertThat(lines.stream().map(FundingLine::id)).containsExactly("f1", "f2");
    assertThat(lines.get(0).amount().orElseThrow()).hasToString("12,5 tỷ đồng");
    assertThat(lines.get(0).period()).contains(Period.year(2024));
    assertThat(lines.get(1).amount()).isEmpty();
    assertThat(lines.get(1).evidence().orElseThrow().quote()).isEqualTo(lines.get(1).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Dự kiến 350 triệu đồng cho 12 xã., 350 triệu đồng",
    "Hỗ trợ 12 xã và 2.500.000 đồng mỗi hộ., 2.500.000 đồng",
    "Tỉnh hỗ trợ 50% cho 12 km đường., ''"
  })
  void takesTheFirstAmountOfMoney(String line, String amount) {
    FundingLine read = funding("I. KINH PHÍ", "- " + line).get(0);

    assertThat(read.amount().map(Object::toString).orElse("")).isEqualTo(amount);
  }

  @Test
  void isAlsoUnderTheOrganisation() {
    List<FundingLine> lines =
        funding(
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Kinh phí thực hiện",
            "Từ ngân sách tỉnh.",
            "2. Phân công",
            "Sở Du lịch theo dõi.");

    assertThat(lines.stream().map(FundingLine::text)).containsExactly("Từ ngân sách tỉnh.");
  }
}
