package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Deliverable;

class DeliverablesTest {

  private static String names(Iterable<Deliverable> products) {
    StringBuilder names = new StringBuilder();
    products.forEach(p -> names.append(names.length() == 0 ? "" : "; ").append(p.name()));
    return names.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Kế hoạch, báo cáo > Kế hoạch; báo cáo",
        "Đề án phát triển chợ, siêu thị > Đề án phát triển chợ, siêu thị",
        "- Đề án; - Tờ trình, công văn > Đề án; Tờ trình, công văn",
        "Báo cáo. > Báo cáo",
        "- > ''",
        "; ; > ''"
      })
  void areTheWordsOfACell(String cell, String products) {
    assertThat(names(Deliverables.ofCell(Papers.words(cell)))).isEqualTo(products);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Xây dựng Đề án xe buýt nhanh, trình trong năm 2024. > Đề án xe buýt nhanh",
        "Ban hành các quy định về bến bãi; tổ chức thực hiện. > quy định về bến bãi",
        "Lập danh mục dự án và triển khai mời gọi. > danh mục dự án",
        "Soạn thảo kế hoạch và quy chế phối hợp. > kế hoạch và quy chế phối hợp",
        "Thực hiện Đề án xe buýt nhanh. > ''",
        "Tái lập kế hoạch hóa gia đình > kế hoạch hóa gia đình",
        "Mở 5 lớp tập huấn. > ''"
      })
  void areWhatAParagraphSaysToWrite(String paragraph, String products) {
    assertThat(names(Deliverables.inProse(Papers.words(paragraph)))).isEqualTo(products);
  }

  @Test
  void areNamedOnceInAParagraph() {
    SourceText paragraph = Papers.words("Xây dựng Đề án. Trình Đề án. Xây dựng báo cáo.");

    assertThat(names(Deliverables.inProse(paragraph))).isEqualTo("Đề án; báo cáo");
    assertThat(Deliverables.inProse(paragraph))
        .allMatch(p -> p.evidence().orElseThrow().quote().equals(p.name()))
        .allMatch(p -> p.evidence().orElseThrow().holdsIn(paragraph.text()));
  }

  @Test
  void keepTheirPlaceInACell() {
    SourceText cell = Papers.words("- Đề án;\n- Báo cáo");

    assertThat(
            Joiner.on('|').join(Deliverables.ofCell(cell).stream().map(d -> d.name()).iterator()))
        .isEqualTo("Đề án|Báo cáo");
    assertThat(Deliverables.ofCell(cell).get(1).evidence().orElseThrow().span().start())
        .isEqualTo(11);
  }
}
