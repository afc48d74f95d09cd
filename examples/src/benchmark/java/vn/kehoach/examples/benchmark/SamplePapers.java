package vn.kehoach.examples.benchmark;

import static vn.kehoach.examples.benchmark.Phrasebook.at;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.examples.files.Samples;
import vn.kehoach.io.PlanReader;

/** Papers as text, of any length: letterhead, targets in prose, tasks, an annex. */
final class SamplePapers {

  /** Stands for papers that are made and not read from a folder. */
  static final String GENERATED = "generated";

  /** Stands for the papers of the quickstart. */
  static final String BUNDLED = "bundled";

  private static final int USUAL_PAPER = 46_000;
  private static final int CHAPTER = 4_000;

  private SamplePapers() {}

  /** Prints a paper in another format. */
  interface Printer {

    /** Returns the file. */
    DocumentSource print(Document paper) throws IOException;
  }

  /** Returns texts of about so many bytes together, those of a folder again and again. */
  static ImmutableList<DocumentSource> of(String papers, long bytes) throws IOException {
    return switch (papers) {
      case GENERATED -> until(bytes, number -> paper(number, USUAL_PAPER));
      case BUNDLED -> until(bytes, number -> at(Samples.all(), number));
      default -> folder(Path.of(papers), ".txt", bytes);
    };
  }

  /** Returns one of the generated and the bundled papers in turn. */
  static DocumentSource mixed(int number) {
    return number % 2 == 0 ? paper(number, USUAL_PAPER) : at(Samples.all(), number / 2);
  }

  /** Returns files of another format: texts that are printed, or those of a folder. */
  static ImmutableList<DocumentSource> printed(
      String papers, long bytes, String ending, Printer printer) throws IOException {
    if (!papers.equals(GENERATED) && !papers.equals(BUNDLED)) {
      return folder(Path.of(papers), ending, bytes);
    }
    ImmutableList.Builder<DocumentSource> files = ImmutableList.builder();
    for (DocumentSource text : of(papers, bytes)) {
      files.add(printer.print(PlanReader.standard().readDocument(text).value()));
    }
    return files.build();
  }

  private static ImmutableList<DocumentSource> folder(Path folder, String ending, long bytes)
      throws IOException {
    ImmutableList.Builder<DocumentSource> papers = ImmutableList.builder();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        papers.add(DocumentSource.of(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    ImmutableList<DocumentSource> found = papers.build();
    if (found.isEmpty()) {
      throw new IOException("folder must hold files " + ending + ", but " + folder + " holds none");
    }
    return until(bytes, number -> at(found, number));
  }

  private static ImmutableList<DocumentSource> until(
      long bytes, IntFunction<DocumentSource> papers) {
    ImmutableList.Builder<DocumentSource> all = ImmutableList.builder();
    int number = 0;
    for (long size = 0; size < bytes; number++) {
      DocumentSource next = papers.apply(number);
      all.add(next);
      size += Math.max(1, next.size());
    }
    return all.build();
  }

  /** Returns a paper of about so many bytes. */
  static DocumentSource paper(int seed, int bytes) {
    StringBuilder text = new StringBuilder(bytes);
    head(text, seed);
    int chapters = Math.max(1, bytes / CHAPTER);
    targets(text, seed, chapters);
    text.append("\nII. NHIỆM VỤ VÀ GIẢI PHÁP\n");
    for (int chapter = 1; chapter <= chapters; chapter++) {
      chapter(text, seed, chapter);
    }
    text.append("\nIII. TỔ CHỨC THỰC HIỆN\n");
    for (int i = 0; i < Phrasebook.AGENCIES.size(); i++) {
      text.append(i + 1).append(". ").append(at(Phrasebook.AGENCIES, i));
      text.append(": Chủ trì, phối hợp với các sở, ngành liên quan theo dõi, đôn đốc, ");
      text.append("định kỳ 6 tháng báo cáo Ủy ban nhân dân tỉnh.\n");
    }
    annex(text, seed, bytes);
    return DocumentSource.of("mau-" + seed, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void head(StringBuilder text, int seed) {
    text.append("ỦY BAN NHÂN DÂN\nTỈNH BÌNH SƠN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n");
    text.append("Độc lập - Tự do - Hạnh phúc\n---------------\nSố: ").append(200 + seed);
    text.append("/KH-UBND\nBình Sơn, ngày 15 tháng 3 năm 2021\n\nKẾ HOẠCH\n");
    text.append("Phát triển dịch vụ công giai đoạn 2021 - 2025, định hướng đến năm 2030\n\n");
    text.append("Căn cứ Nghị quyết số ").append(30 + seed).append("/NQ-CP ngày 12/01/2021 của ");
    text.append("Chính phủ về nhiệm vụ trọng tâm; Ủy ban nhân dân tỉnh ban hành Kế hoạch:\n");
  }

  private static void targets(StringBuilder text, int seed, int chapters) {
    text.append("\nI. MỤC TIÊU\n1. Mục tiêu chung\nDịch vụ công đến gần người dân hơn.\n");
    text.append("2. Mục tiêu cụ thể\n");
    for (int half = 0; half < 2; half++) {
      text.append(half == 0 ? "a) Đến năm 2025\n" : "b) Đến năm 2030\n");
      for (int i = 0; i < 2 * chapters; i++) {
        text.append("- ").append(Phrasebook.indicator(seed + i));
        text.append(i % 3 == 0 ? " phấn đấu đạt trên " : " đạt ");
        text.append(40 + (seed + i) % 30 + 10 * half).append(',').append(i % 10);
        text.append(i % 4 == 0 ? " tỷ đồng.\n" : "%.\n");
      }
    }
  }

  private static void chapter(StringBuilder text, int seed, int chapter) {
    text.append(chapter).append(". Lĩnh vực thứ ").append(chapter).append('\n');
    for (int item = 0; item < 4; item++) {
      int number = seed + 31 * chapter + item;
      text.append("abcd".charAt(item)).append(") ").append(Phrasebook.task(number));
      text.append(", bảo đảm công khai, đúng tiến độ và sử dụng vốn tiết kiệm. Giao ");
      text.append(at(Phrasebook.AGENCIES, number)).append(" chủ trì, phối hợp với ");
      text.append(at(Phrasebook.AGENCIES, number + 3)).append(" và Ủy ban nhân dân các huyện ");
      text.append("thực hiện, hoàn thành trước ngày ").append(1 + number % 28).append('/');
      text.append(1 + number % 12).append('/').append(2021 + number % 5).append(".\n");
      text.append("- ").append(Phrasebook.task(number + 7)).append(" trong quý ");
      text.append(number % 2 == 0 ? "II" : "IV").append(" năm ").append(2022 + number % 3);
      text.append(" theo Quyết định số ").append(100 + number).append("/QĐ-UBND ngày 20/5/2020.\n");
    }
  }

  private static void annex(StringBuilder text, int seed, int bytes) {
    text.append("\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n");
    text.append("Lê Văn Mẫu\n\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ\n\tSTT\n\tNỘI DUNG\n");
    text.append("\tCƠ QUAN CHỦ TRÌ\n\tCƠ QUAN PHỐI HỢP\n\tSẢN PHẨM\n\tTHỜI GIAN THỰC HIỆN\n");
    int size = Utf8.encodedLength(text);
    for (int row = 0; row == 0 || size < bytes; row++) {
      String cells = row(seed, row);
      text.append(cells);
      size += Utf8.encodedLength(cells);
    }
  }

  /** A row as word processors write tables into text: a line for each cell. */
  private static String row(int seed, int row) {
    return "\n\t"
        + (row + 1)
        + ("\n\t" + Phrasebook.task(seed + row))
        + ("\n\t" + at(Phrasebook.AGENCIES, row))
        + "\n\tCác sở, ban, ngành"
        + ("\n\t" + at(Phrasebook.PRODUCTS, row))
        + ("\n\tHoàn thành tháng " + (1 + row % 12) + "/" + (2022 + row % 3) + "\n");
  }
}
