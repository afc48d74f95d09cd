package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.Plan;

/** Pages read again, and plans of our own to write them of. */
final class Pages {

  /** A plan of our own with figures of every shape and tasks with every kind of time. */
  static final String FIRST =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÒA BÌNH
      Số: 45/KH-UBND
      Hòa Bình, ngày 12 tháng 3 năm 2021

      KẾ HOẠCH
      Trồng cây ven đường giai đoạn 2021 - 2030

      I. MỤC TIÊU

      - Tỷ lệ đường có cây xanh đạt trên 80% vào năm 2025 và 95% vào năm 2030.
      - Tỷ lệ hộ dân tham gia trồng cây đạt khoảng 60% vào năm 2025.
      - Diện tích vườn ươm đạt 12 ha vào năm 2025.

      II. NHIỆM VỤ

      1. Sở Xây dựng chủ trì lập danh mục tuyến đường, hoàn thành trước ngày 30/6/2021.
      2. Sở Tài chính chủ trì cân đối kinh phí, thực hiện giai đoạn 2022 - 2024.
      3. Sở Giao thông vận tải chủ trì chăm sóc cây; thời gian thực hiện: thường xuyên.
      4. Ủy ban nhân dân các huyện báo cáo kết quả; thời gian thực hiện: hằng năm.
      """;

  static final String SECOND =
      FIRST
          .replace("HÒA BÌNH", "SƠN LA")
          .replace("Hòa Bình", "Sơn La")
          .replace("45/KH-UBND", "71/KH-UBND")
          .replace("trên 80% vào năm 2025 và 95%", "85% vào năm 2025 và ít nhất 97%")
          .replace("12 ha", "0,3 km2");

  static final String THIRD =
      FIRST
          .replace("HÒA BÌNH", "LÀO CAI")
          .replace("Hòa Bình", "Lào Cai")
          .replace("45/KH-UBND", "99/KH-UBND")
          .replace("trên 80% vào năm 2025 và 95%", "70% vào năm 2025 và 90%")
          .replace("khoảng 60%", "từ 50% đến 70%");

  private Pages() {}

  static Plan plan(String name, String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PlanReader.standard()
        .readDocument(DocumentSource.of(name, bytes))
        .then(PlanExtractor::extract)
        .value();
  }

  static List<Plan> plans() throws Exception {
    return List.of(plan("a.txt", FIRST), plan("b.txt", SECOND), plan("c.txt", THIRD));
  }

  /** Reads a page, which must be HTML without errors whose every link leads to something. */
  static Document read(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors().toString()).isEqualTo("[]");
    List<String> ids = page.select("[id]").stream().map(Element::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (Element link : page.select("[href]")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    assertThat(page.select("script, link, img, iframe, [style]")).isEmpty();
    assertThat(page.select("body").text()).doesNotContain("{").doesNotContain("}");
    return page;
  }
}
