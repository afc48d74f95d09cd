package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.SourceQuotes;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;

/** Whatever a reader brings, extraction ends, says the same twice, and quotes what is there. */
class PlanExtractorProperties {

  private static final String[] PIECES = {
    "I. MỤC TIÊU",
    "II. NHIỆM VỤ, GIẢI PHÁP",
    "III. TỔ CHỨC THỰC HIỆN",
    "IV. KINH PHÍ",
    "1. Sở Y tế chủ trì, phối hợp với Sở Tài chính:",
    "1. Đến năm 2025:",
    "a) Nội dung thực hiện:",
    "b) Cơ quan thực hiện:",
    "c) Thời gian: năm 2024",
    "PHỤ LỤC",
    "KẾ HOẠCH",
    "Nơi nhận:",
    "tỷ lệ hộ nghèo giảm còn",
    "khoảng 5 triệu",
    "lượt khách",
    "trên 97%",
    "dưới 5 tuổi",
    "từ 3-5 km",
    "12,5 tỷ đồng",
    "; ",
    ", ",
    ". ",
    ": ",
    " và ",
    "(",
    ")",
    "(i)",
    "(ii)",
    "“",
    "- ",
    "trong đó",
    "đối với nam",
    "đạt",
    "đến năm 2025",
    "giai đoạn 2021 - 2025",
    "(thời gian thực hiện: năm 2022)",
    "trước ngày 15/5/2024.",
    "Cơ quan chủ trì: Sở Y tế",
    "Sản phẩm: Đề án, kế hoạch",
    "Xây dựng Đề án và ban hành quy chế",
    "hằng năm",
    "so với cùng kỳ",
    "kế hoạch",
    "STT",
    "TT",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Năm 2025",
    "Thực hiện năm 2020",
    "Nội dung",
    "Cơ quan chủ trì",
    "Thời gian hoàn thành",
    "Sản phẩm",
    "- Nam (cm)",
    "Trong đó:",
    "bác sĩ/10.000 dân",
    "nt",
    "-",
    "1",
    "1.1",
    "II",
    "%",
    "\u00a0",
    "\n",
    "",
    " ",
    "e\u0301",
    "İ",
    "\ud83d\ude00"
  };

  private static final String HOSTILE = "\u0000\ud83d\ude00/(-)%.,;:“”\u00a0aĐ1 İß\ufb01\u0301";

  @Provide
  Arbitrary<Document> papers() {
    return documents(
        Arbitraries.of(PIECES).list().ofMaxSize(7).map(list -> String.join(" ", list)));
  }

  @Provide
  Arbitrary<Document> anything() {
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> hostile = Arbitraries.strings().withChars(HOSTILE).ofMaxLength(30);
    return documents(Arbitraries.oneOf(wild, hostile, Arbitraries.of(PIECES)));
  }

  /** Tables that are headed as those of plans are, with ragged rows and senseless spans. */
  @Provide
  Arbitrary<Document> tables() {
    Arbitrary<String> cell =
        Arbitraries.of(PIECES).list().ofMaxSize(2).map(list -> String.join(" ", list));
    Arbitrary<List<Cell>> head =
        Arbitraries.of(
                List.of("TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2020", "Năm 2025"),
                List.of("TT", "Nội dung", "Cơ quan chủ trì", "Sản phẩm", "Thời gian"),
                List.of("Chỉ tiêu", "Năm 2025", "Cơ quan chủ trì", "Thời hạn"))
            .map(words -> words.stream().map(word -> new Cell(word, 1, 1)).toList());
    Arbitrary<List<List<Cell>>> rows = cells(cell).list().ofMaxSize(5).list().ofMaxSize(5);
    return Combinators.combine(head, rows)
        .as(
            (first, rest) -> {
              Sketch sketch = new Sketch();
              sketch.paragraph("I. CHỈ TIÊU VÀ NHIỆM VỤ");
              sketch.table(ImmutableList.<List<Cell>>builder().add(first).addAll(rest).build());
              return sketch.document();
            });
  }

  private static Arbitrary<Cell> cells(Arbitrary<String> words) {
    Arbitrary<Integer> span = Arbitraries.of(1, 1, 1, 2, 3, 250, 1_000_000);
    return Combinators.combine(words, span, span).as(Cell::new);
  }

  private static Arbitrary<Document> documents(Arbitrary<String> words) {
    Arbitrary<List<List<Cell>>> table = cells(words).list().ofMaxSize(4).list().ofMaxSize(4);
    Arbitrary<Object> block =
        Combinators.combine(Arbitraries.integers().between(0, 6), words, table)
            .as((kind, text, rows) -> kind == 6 ? rows : kind + text);
    return block.list().ofMaxSize(14).map(PlanExtractorProperties::build);
  }

  @SuppressWarnings("unchecked")
  private static Document build(List<Object> blocks) {
    Sketch sketch = new Sketch();
    for (Object block : blocks) {
      if (block instanceof String words) {
        sketch.words(words.charAt(0), words.substring(1));
      } else {
        sketch.table((List<List<Cell>>) block);
      }
    }
    return sketch.document();
  }

  @Property(tries = 600)
  void everyQuoteOfAPaperStandsInIt(@ForAll("papers") Document document) {
    check(document);
  }

  @Property(tries = 400)
  void everyQuoteOfATableStandsInIt(@ForAll("tables") Document document) {
    check(document);
  }

  @Property(tries = 300)
  void theLineBehindEveryQuoteIsFound(@ForAll("papers") Document document) {
    checkLines(document);
  }

  @Property(tries = 300)
  void theCellBehindEveryQuoteIsFound(@ForAll("tables") Document document) {
    checkLines(document);
  }

  private static void checkLines(Document document) {
    Plan plan = PlanExtractor.extract(document).value();
    SourceQuotes lines = SourceQuotes.of(plan);

    for (Evidence evidence : Facts.evidence(plan)) {
      if (!evidence.quote().isBlank()) {
        assertThat(lines.at(evidence.span()))
            .hasValueSatisfying(
                line -> assertThat(letters(line.words())).contains(letters(evidence.quote())));
      }
    }
  }

  private static String letters(String words) {
    return CharMatcher.forPredicate(Character::isLetterOrDigit).retainFrom(words);
  }

  @Property(tries = 600)
  void anyBlocksAreRead(@ForAll("anything") Document document) {
    check(document);
  }

  private static void check(Document document) {
    Reading<Plan> reading = PlanExtractor.extract(document);

    assertThat(Facts.evidence(reading.value()))
        .allMatch(evidence -> evidence.holdsIn(document.text()));
    assertThat(Facts.places(reading.findings()))
        .allMatch(span -> span.end() <= document.text().length());
  }

  @Property(tries = 150)
  void everyFactHasAnIdOfItsOwn(@ForAll("papers") Document document) {
    List<String> ids = Facts.ids(PlanExtractor.extract(document).value());

    assertThat(new HashSet<>(ids)).as(ids.toString()).hasSameSizeAs(ids);
  }

  @Property(tries = 150)
  void theSamePaperGivesTheSamePlan(@ForAll("papers") Document document) {
    assertThat(PlanExtractor.extract(document)).isEqualTo(PlanExtractor.extract(document));
  }

  /** A cell to be printed. */
  record Cell(String words, int down, int across) {}

  /** A document while it is written. */
  private static final class Sketch {

    private final StringBuilder text = new StringBuilder();
    private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    private int number;

    void paragraph(String words) {
      words('0', words);
    }

    void words(char kind, String words) {
      SourceText passage = passage(words);
      switch (kind) {
        case '1' -> blocks.add(new Block.Heading(passage, 1));
        case '2' -> blocks.add(new Block.Paragraph(passage, Block.Emphasis.BOLD));
        case '3' -> blocks.add(new Block.ListItem(passage, "-", 0));
        case '4' -> blocks.add(new Block.ListItem(passage, "+", 1));
        default -> blocks.add(new Block.Paragraph(passage, Block.Emphasis.NONE));
      }
      number++;
    }

    void table(List<List<Cell>> rows) {
      ImmutableList.Builder<Block.Row> table = ImmutableList.builder();
      for (List<Cell> row : rows) {
        ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
        for (Cell cell : row) {
          cells.add(new Block.Cell(passage(cell.words()), cell.down(), cell.across()));
        }
        table.add(new Block.Row(cells.build()));
      }
      blocks.add(new Block.Table(table.build()));
      number++;
    }

    private SourceText passage(String words) {
      int start = text.length();
      text.append(words).append('\n');
      SourceSpan whole = new SourceSpan("ab", number, start, start + words.length());
      return SourceText.of("ab", number, text.toString(), whole.start(), whole.end());
    }

    Document document() {
      return Document.builder()
          .id("ab")
          .name("")
          .mediaType("text/plain")
          .text(text.toString())
          .blocks(blocks.build())
          .build();
    }
  }
}
