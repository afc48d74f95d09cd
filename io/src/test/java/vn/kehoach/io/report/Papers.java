package vn.kehoach.io.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.io.PlanReader;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

/** The papers that the reports of these tests are about. */
final class Papers {

  /** A short plan of our own with troubles that the library's rules know. */
  static final String PLAN =
      """
      ỦY BAN NHÂN DÂN
      TỈNH HÒA BÌNH
      Số: 45/KH-UBND
      Hòa Bình, ngày 12 tháng 3 năm 2021

      KẾ HOẠCH
      Trồng cây ven đường đến năm 2025

      I. MỤC TIÊU

      Tỷ lệ đường có cây xanh đạt 120% vào năm 2025.

      II. NHIỆM VỤ

      1. Sở Xây dựng chủ trì lập danh mục tuyến đường, hoàn thành trước ngày 30/6/2021.

      3. Sở Tài chính chủ trì cân đối kinh phí theo Quyết định số 283/TTg-CP ngày 19/02/2020, hoàn thành trước ngày 01/01/2020.
      """;

  static final Plan NOTHING =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.OTHER).build()).build();

  private Papers() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Plan read(String name, String text) throws IOException {
    return PlanReader.standard()
        .readDocument(DocumentSource.of(name, bytes(text)))
        .then(PlanExtractor::extract)
        .value();
  }
}
