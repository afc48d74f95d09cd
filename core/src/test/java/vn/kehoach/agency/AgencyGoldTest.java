package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.AgencyResolution.Group;
import vn.kehoach.source.Certainty;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.RowFile;
import vn.kehoach.text.RowFile.Row;

/**
 * Real papers and facts beside the project: every agency that a careful reader listed, and how sure
 * every fact is.
 *
 * <p>All 95 printed names of the five papers resolve; no miss is left to explain. Two bodies are of
 * their province alone and resolve by their first words ({@code local}). Where the list calls
 * {@code UBND các huyện} one body, the registry has the group whose only member is that body, since
 * each district has its own.
 */
class AgencyGoldTest {

  private static final Path SHARED = Path.of("..", "..", "shared");
  private static final Path GOLD = SHARED.resolve("gold").resolve("agencies.csv");
  private static final Path FACTS = SHARED.resolve("facts").resolve("agencies.csv");

  private static final AgencyRegistry REGISTRY = AgencyRegistry.standard();

  /** The place and the day of each paper; of the two news items, the week they tell of. */
  private static final ImmutableMap<String, Map.Entry<String, LocalDate>> PAPERS =
      ImmutableMap.of(
          "000", Map.entry("Yên Bái", LocalDate.of(2019, 6, 1)),
          "001", Map.entry("Bình Thuận", LocalDate.of(2021, 3, 24)),
          "002", Map.entry("Ninh Thuận", LocalDate.of(2018, 7, 12)),
          "003", Map.entry("Tuyên Quang", LocalDate.of(2018, 3, 6)),
          "004", Map.entry("Kiên Giang", LocalDate.of(2018, 8, 14)));

  /** What a named agency of the list is, in the registry's ids. */
  private static final ImmutableMap<String, String> NAMED =
      Splitter.on('\n')
          .omitEmptyStrings()
          .splitToStream(
              """
              Ban An toàn giao thông tỉnh=p.ban-atgt
              Ban Chấp hành Đảng bộ tỉnh=d.tinh-uy
              Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh=p.bch-pctt
              Ban Chỉ đạo đổi mới, phát triển và nâng cao hiệu quả kinh tế tập thể tỉnh Yên Bái=local.steering-committee
              Ban Thường vụ Tỉnh ủy=d.btv-tu
              Ban Tuyên giáo Tỉnh ủy=d.btgtu
              Ban cán sự đảng Ủy ban nhân dân tỉnh=d.bcs
              Bảo hiểm xã hội tỉnh=v.bhxh-tinh-old
              Bộ Giáo dục và Đào tạo=m.gddt
              Bộ Khoa học và Công nghệ=m.khcn-old
              Công an tỉnh=v.ca-tinh
              Ngân hàng Nhà nước chi nhánh Bình Thuận=v.nhnn-cn
              Sở Công Thương=s.cong-thuong
              Sở Giao thông vận tải=s.gtvt
              Sở Giáo dục và Đào tạo=s.gddt
              Sở Khoa học và Công nghệ=s.khcn-old
              Sở Kế hoạch và Đầu tư=s.khdt
              Sở Lao động - Thương binh và Xã hội=s.ldtbxh
              Sở Nông nghiệp và Phát triển nông thôn=s.nnptnt
              Sở Nội vụ=s.noi-vu-old
              Sở Thông tin và Truyền thông=s.tttt
              Sở Tài chính=s.tai-chinh-old
              Sở Tài nguyên và Môi trường=s.tnmt
              Sở Văn hóa và Thể thao=s.vhtt
              Sở Văn hóa, Thể thao và Du lịch=s.vhttdl
              Sở Xây dựng=s.xay-dung-old
              Sở Y tế=s.y-te
              Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch tỉnh=local.service-unit
              Văn phòng Tỉnh ủy=d.vptu
              Đảng đoàn Hội đồng nhân dân tỉnh=d.dd
              Ủy ban Mặt trận Tổ quốc tỉnh=o.mttq-tinh
              Ủy ban nhân dân các huyện, thị xã, thành phố=u.ubnd-huyen
              """)
          .map(line -> Splitter.on('=').splitToList(line))
          .collect(ImmutableMap.toImmutableMap(pair -> pair.get(0), pair -> pair.get(1)));

  @BeforeEach
  void needsTheGold() {
    assumeTrue(Files.isReadable(GOLD), "gold facts lie beside the project");
  }

  @Test
  void everyNamedAgencyIsTheRightBodyInTheRightPlaceAndEveryCollectiveAGroup() throws IOException {
    List<String> misses = new ArrayList<>();
    int names = 0;
    for (Row row : rows(GOLD)) {
      for (String printed : Splitter.on("; ").split(row.text("printed_variants"))) {
        AgencyResolution found = resolve(printed, row.text("doc"));
        boolean right =
            row.text("type").equals("named") ? isNamed(found, row) : found instanceof Group;
        String line = row.text("doc") + "  " + printed + "  =  " + ResolutionText.of(found);
        System.out.println((right ? "      " : "MISS  ") + line);
        names++;
        if (!right) {
          misses.add(line);
        }
      }
    }

    System.out.println(names + " printed names, " + misses.size() + " misses");
    assertThat(names).isGreaterThan(90);
    assertThat(misses).isEmpty();
  }

  private static AgencyResolution resolve(String printed, String paper) {
    Map.Entry<String, LocalDate> of = PAPERS.get(paper);
    Territory place = Territory.of(of.getKey(), Territory.Level.PROVINCE);
    return REGISTRY.resolve(printed, Optional.of(place), of.getValue());
  }

  private static boolean isNamed(AgencyResolution found, Row row) {
    String wanted = NAMED.get(row.text("canonical"));
    boolean ministry = wanted.startsWith("m.");
    String place = found.place().map(Territory::name).orElse("");
    boolean inPlace = place.equals(ministry ? "" : PAPERS.get(row.text("doc")).getKey());
    return inPlace && isBody(found, wanted);
  }

  private static boolean isBody(AgencyResolution found, String wanted) {
    if (found instanceof Group group) {
      return members(group).equals(List.of(wanted));
    }
    boolean local = found instanceof AgencyResolution.Local && wanted.startsWith("local.");
    boolean one = found instanceof AgencyResolution.One;
    return local
        ? found.id().orElseThrow().startsWith(wanted + ".")
        : one && found.id().orElseThrow().equals(wanted);
  }

  private static List<String> members(Group group) {
    return REGISTRY.all().stream().filter(group::contains).map(AgencyBody::id).toList();
  }

  @Test
  void everyFactIsAsSureAsItsSource() throws IOException {
    Map<String, String> marks =
        rows(FACTS).stream().collect(Collectors.toMap(r -> r.text("id"), r -> r.text("status")));

    Map<String, String> ours =
        REGISTRY.all().stream()
            .filter(body -> marks.containsKey(body.id()))
            .collect(Collectors.toMap(AgencyBody::id, body -> body.certainty().mark()));

    assertThat(ours).isEqualTo(marks);
  }

  @Test
  void whatTheFactsDoNotHaveIsUnverified() throws IOException {
    List<String> known = rows(FACTS).stream().map(row -> row.text("id")).toList();

    assertThat(REGISTRY.all())
        .filteredOn(body -> !known.contains(body.id()))
        .isNotEmpty()
        .allMatch(body -> body.certainty().lowest() == Certainty.Level.UNVERIFIED);
  }

  @Test
  void timeSpansAndSuccessorsAreThoseOfTheFacts() throws IOException {
    for (Row row : rows(FACTS)) {
      AgencyBody body = REGISTRY.byId(row.text("id")).orElseThrow();
      assertThat(body.lifetime())
          .as(body.id())
          .isEqualTo(Lifetime.of(row.text("valid_from"), row.text("valid_to")));
      assertThat(body.successors()).as(body.id()).isEqualTo(row.several("successor_ids"));
    }
  }

  private static List<Row> rows(Path file) throws IOException {
    List<String> columns =
        Splitter.on(',').splitToList(Files.readAllLines(file).get(0).replace("\uFEFF", ""));
    try (Reader reader = Files.newBufferedReader(file)) {
      return RowFile.read(reader, file.getFileName().toString(), columns, columns);
    }
  }
}
