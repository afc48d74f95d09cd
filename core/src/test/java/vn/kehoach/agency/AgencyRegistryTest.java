package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.source.Certainty;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryRegistry;

class AgencyRegistryTest {

  private static final AgencyRegistry REGISTRY = AgencyRegistry.standard();
  private static final LocalDate IN_2021 = LocalDate.of(2021, 3, 24);
  private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 1);
  private static final Optional<Territory> BINH_THUAN =
      Optional.of(Territory.of("Bình Thuận", Territory.Level.PROVINCE));

  private static final Optional<Territory> HA_NOI =
      Optional.of(Territory.of("Hà Nội", Territory.Level.PROVINCE));

  @Test
  void knowsABodyWithAllThatIsKnownOfIt() {
    AgencyBody body = REGISTRY.byId("m.tttt").orElseThrow();

    assertThat(body.name()).isEqualTo("Bộ Thông tin và Truyền thông");
    assertThat(body.levels()).containsExactly(AgencyLevel.CENTRAL);
    assertThat(body.kind()).isEqualTo("ministry");
    assertThat(body.lifetime()).hasToString("../2025-02-28");
    assertThat(body.successors()).containsExactly("m.khcn", "m.vhttdl", "m.cong-an");
    assertThat(body.identifiers()).containsEntry("qd20", "G14");
    assertThat(body.certainty()).isEqualTo(new Certainty("V"));
  }

  @Test
  void fillsInPredecessorsFromSuccessors() {
    assertThat(REGISTRY.byId("m.nnmt").orElseThrow().predecessors())
        .containsExactly("m.ldtbxh", "m.nnptnt", "m.tnmt");
  }

  @Test
  void knowsNoBodyOfAnotherId() {
    assertThat(REGISTRY.byId("m.khong-co")).isEmpty();
  }

  @Test
  void listsWhatMayExistOnADay() {
    assertThat(REGISTRY.asOf(IN_2021))
        .extracting(AgencyBody::id)
        .contains("s.khdt", "u.ubnd-huyen");
    assertThat(REGISTRY.asOf(IN_2026))
        .extracting(AgencyBody::id)
        .contains("s.tai-chinh")
        .doesNotContain("s.khdt", "u.ubnd-huyen", "s.tai-chinh-old");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-06",
    "2021-03-24",
    "2025-01-15",
    "2025-03-10",
    "2025-04-15",
    "2025-07-01",
    "2026-11-01"
  })
  void everyLivingBodyIsFoundUnderItsLetters(LocalDate day) {
    for (AgencyBody body : REGISTRY.asOf(day)) {
      for (String letters : body.isGroup() ? List.<String>of() : body.abbreviations()) {
        Optional<Territory> place = body.id().equals("d.thanh-uy") ? HA_NOI : BINH_THUAN;
        AgencyResolution found = REGISTRY.resolve(letters, place, day);

        boolean onPapersOnly = List.of("d.btv-tu", "d.tt-tu").contains(body.id());
        assertThat(onPapersOnly || mayMean(found, body))
            .as("%s of %s is %s", letters, body.id(), ResolutionText.of(found))
            .isTrue();
      }
    }
  }

  /** Letters of several bodies may be those of another one, but never silently of a wrong one. */
  private static boolean mayMean(AgencyResolution found, AgencyBody body) {
    if (found instanceof AgencyResolution.Unresolved name) {
      return name.candidates().stream().anyMatch(c -> c.body().equals(body))
          || body.levels().stream().noneMatch(AgencyLevel.PROVINCE::equals);
    }
    if (found instanceof AgencyResolution.One one) {
      AgencyBody other = one.body();
      boolean noted = one.printed().notes().contains(AgencyNote.LEVEL_OF_PLACE);
      return other.equals(body) || noted || !body.levels().equals(other.levels());
    }
    return false;
  }

  @Test
  void aDistrictOfAProvinceIsInThatProvince() {
    AgencyResolution found = REGISTRY.resolve("UBND cấp huyện", BINH_THUAN, IN_2021);

    assertThat(found.place()).hasValueSatisfying(p -> assertThat(p.name()).isEqualTo("Bình Thuận"));
  }

  @Test
  void aPlaceIsTheUnitOfTheDay() {
    Optional<Territory> tayNinh =
        Optional.of(Territory.of("tỉnh Tây Ninh", Territory.Level.PROVINCE));

    Territory before = REGISTRY.resolve("Sở Y tế", tayNinh, IN_2021).place().orElseThrow();
    Territory after = REGISTRY.resolve("Sở Y tế", tayNinh, IN_2026).place().orElseThrow();

    assertThat(before.name()).isEqualTo("Tây Ninh");
    assertThat(before.code()).contains("72");
    assertThat(before.id()).contains("tay-ninh-1976");
    assertThat(after.code()).contains("80");
    assertThat(after.id()).contains("tay-ninh-2025");
  }

  @Test
  void whoHasEndedIsNeverReplacedInSilence() {
    AgencyResolution found =
        REGISTRY.resolve("Sở Lao động - Thương binh và Xã hội", BINH_THUAN, IN_2026);

    assertThat(found).isInstanceOf(AgencyResolution.OutOfTime.class);
    AgencyResolution.OutOfTime gone = (AgencyResolution.OutOfTime) found;
    assertThat(gone.hasEnded()).isTrue();
    assertThat(gone.body().id()).isEqualTo("s.ldtbxh");
    assertThat(gone.instead())
        .extracting(AgencyBody::id)
        .containsExactly("s.noi-vu", "s.y-te", "s.gddt");
  }

  @Test
  void goesOnOverSuccessorsThatHaveEndedThemselves() {
    AgencyBody office = REGISTRY.byId("v.ct-tinh").orElseThrow();

    assertThat(REGISTRY.insteadOf(office, LocalDate.of(2025, 5, 1)))
        .extracting(AgencyBody::id)
        .containsExactly("v.cct-kv");
    assertThat(REGISTRY.insteadOf(office, IN_2026))
        .extracting(AgencyBody::id)
        .containsExactly("v.thue-tinh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          các sở, ban, ngành              | s.y-te       | o.hnd-tinh
          các sở, ban, ngành              | v.bchqs      | u.ubnd-huyen
          các sở, ngành, đoàn thể         | o.hnd-tinh   | d.tinh-uy
          Giám đốc các sở                 | s.tu-phap    | v.ca-tinh
          các Sở: Tài chính, Y tế         | s.y-te       | s.tu-phap
          các đoàn thể                    | o.tinh-doan  | s.y-te
          các địa phương                  | u.ubnd-huyen | p.ubnd
          UBND các huyện, thị xã          | u.ubnd-huyen | u.hdnd-huyen
          UBND các huyện và UBND các xã   | u.ubnd-xa    | p.ubnd
          các huyện, thị xã, thành phố    | u.hdnd-huyen | u.hdnd-xa
          chính quyền các cấp             | u.hdnd-xa    | s.y-te
          các bộ, ngành                   | m.y-te       | s.y-te
          các ban đảng Tỉnh ủy            | d.btgtu      | d.btgtw
          cơ quan báo chí                 | p.dai-ptth   | s.y-te
          lực lượng Công an               | v.ca-xa      | v.bchqs
          các phòng, ban                  | u.phong-yt   | s.y-te
          HĐND, UBND các xã               | u.hdnd-xa    | p.hdnd
          các tổ chức chính trị - xã hội  | o.hpn-tinh   | p.ubnd
          Tỉnh Bình Thuận                 | p.hdnd       | u.hdnd-xa
          """)
  void aGroupHasMembersAndOthersThatAreNone(String group, String member, String other) {
    AgencyResolution found = REGISTRY.resolve(group, BINH_THUAN, IN_2021);

    assertThat(found).isInstanceOf(AgencyResolution.Group.class);
    AgencyResolution.Group open = (AgencyResolution.Group) found;
    assertThat(open.contains(REGISTRY.byId(member).orElseThrow())).isTrue();
    assertThat(open.contains(REGISTRY.byId(other).orElseThrow())).isFalse();
  }

  @Test
  void aGroupHasNoMemberOfAnotherTime() {
    AgencyResolution.Group group =
        (AgencyResolution.Group) REGISTRY.resolve("các sở, ngành", BINH_THUAN, IN_2026);

    assertThat(group.contains(REGISTRY.byId("s.tai-chinh").orElseThrow())).isTrue();
    assertThat(group.contains(REGISTRY.byId("s.khdt").orElseThrow())).isFalse();
  }

  @Test
  void aGroupHasNoMemberOfAnotherProvince() {
    AgencyResolution.Group group =
        (AgencyResolution.Group) REGISTRY.resolve("các sở, ban, ngành", BINH_THUAN, IN_2021);

    assertThat(group.contains(REGISTRY.byId("v.btl-thu-do").orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Trung tâm Bảo tồn Di sản Thăng Long - Hà Nội, Trung tâm Bảo tồn Di sản Thăng Long - Hà Nội",
    "Bảo tàng Hà Nội, Bảo tàng Hà Nội",
    "Bảo tàng thành phố Hà Nội, Bảo tàng",
    "Trung tâm Khuyến nông tỉnh Yên Bái, Trung tâm Khuyến nông"
  })
  void aPlaceWithoutAWordForItsKindIsPartOfALocalName(String printed, String name) {
    assertThat(REGISTRY.resolve(printed, HA_NOI, IN_2021))
        .isInstanceOfSatisfying(
            AgencyResolution.Local.class, local -> assertThat(local.name()).isEqualTo(name));
  }

  @Test
  void aLocalBodyHasOneIdWithItsPlaceInTheNameOrBesideIt() {
    assertThat(REGISTRY.resolve("Bảo tàng Hà Nội", HA_NOI, IN_2021).id())
        .isEqualTo(REGISTRY.resolve("Bảo tàng thành phố Hà Nội", HA_NOI, IN_2021).id())
        .isNotEqualTo(REGISTRY.resolve("Bảo tàng Yên Bái", HA_NOI, IN_2021).id());
  }

  @Test
  void saysHowLikeTheNearNamesAre() {
    AgencyResolution found = REGISTRY.resolve("Sở Giáo dục & Đạo tạoo", BINH_THUAN, IN_2021);

    assertThat(found).isInstanceOf(AgencyResolution.Unresolved.class);
    List<AgencyResolution.Candidate> near = ((AgencyResolution.Unresolved) found).candidates();
    assertThat(near).hasSizeBetween(1, 3);
    assertThat(near.get(0).body().id()).isEqualTo("s.gddt");
    assertThat(near.get(0).likeness()).isBetween(0.8, 0.99);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "(", "123", "12/KH-UBND"})
  void whatIsNoNameIsUnresolved(String text) {
    assertThat(REGISTRY.resolve(text, BINH_THUAN, IN_2021))
        .isInstanceOf(AgencyResolution.Unresolved.class);
  }

  @Test
  void aUserAddsABodyAndOverridesAnother() throws IOException {
    String file =
        """
        # bodies of our province
        id,name,level,kind,variants,only_in,valid_to,successors
        bt.qlda,Ban Quản lý dự án Cảng Phan Thiết,province,management-board,BQLDA Cảng,Bình Thuận,,
        s.du-lich,Sở Du lịch,province,department,,,2020-12-31,s.vhttdl
        """;

    AgencyRegistry ours =
        REGISTRY.extendedBy(AgencyRegistry.read(new StringReader(file), "ours.csv"));

    assertThat(ours.all()).hasSize(REGISTRY.all().size() + 1);
    assertThat(text(ours, "Ban Quản lý dự án Cảng Phan Thiết"))
        .isEqualTo("one bt.qlda @ Bình Thuận");
    assertThat(text(ours, "BQLDA Cảng")).isEqualTo("one bt.qlda @ Bình Thuận");
    assertThat(text(ours, "Sở Du lịch")).isEqualTo("ended s.du-lich -> s.vhttdl @ Bình Thuận");
    assertThat(text(REGISTRY, "Sở Du lịch")).isEqualTo("one s.du-lich @ Bình Thuận");
    assertThat(ours.byId("s.vhttdl").orElseThrow().predecessors()).contains("s.du-lich");
  }

  @Test
  void goesByAUsersProvinces() throws IOException {
    String file =
        """
        unit,from,name,type,code
        dong-hai-2024,2024-01-01,Đông Hải,tỉnh,
        """;
    TerritoryRegistry places =
        TerritoryRegistry.standard()
            .extendedBy(TerritoryRegistry.read(new StringReader(file), "ours.csv"));
    String name = "Sở Y tế Đông Hải";

    AgencyResolution found = REGISTRY.withPlaces(places).resolve(name, Optional.empty(), IN_2026);

    assertThat(ResolutionText.of(found)).isEqualTo("one s.y-te @ Đông Hải");
    assertThat(REGISTRY.resolve(name, Optional.empty(), IN_2026))
        .isInstanceOf(AgencyResolution.Unresolved.class);
  }

  private static String text(AgencyRegistry registry, String name) {
    return ResolutionText.of(registry.resolve(name, BINH_THUAN, IN_2021));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x,,province,department,          | ours.csv, line 2, column 'name'
          x,Sở X,tỉnh,department,          | ours.csv, line 2, column 'level'
          x,Sở X,province,,                | ours.csv, line 2, column 'kind'
          x,Sở X,province,department,1/2025 | ours.csv, line 2, column 'valid_to'
          """)
  void saysWhereAFileIsWrong(String row, String place) {
    String file = "id,name,level,kind,valid_to\n" + row + "\n";

    assertThatThrownBy(() -> AgencyRegistry.read(new StringReader(file), "ours.csv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(place)
        .hasMessageContaining("must be");
  }

  @Test
  void refusesTwoBodiesOfOneId() {
    AgencyBody body = REGISTRY.byId("s.y-te").orElseThrow();

    assertThatThrownBy(() -> AgencyRegistry.of(List.of(body, body)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("s.y-te");
  }

  @Test
  void everySuccessorIsInTheRegistry() {
    for (AgencyBody body : REGISTRY.all()) {
      assertThat(body.successors())
          .as(body.id())
          .allMatch(successor -> REGISTRY.byId(successor).isPresent());
    }
  }

  @Test
  void noTwoBodiesOfOneLevelBearOneNameOnOneDay() {
    for (AgencyBody one : REGISTRY.all()) {
      for (AgencyBody other : REGISTRY.all()) {
        boolean same = one.name().equals(other.name()) && one.levels().equals(other.levels());
        if (same && !one.id().equals(other.id())) {
          assertThat(one.lifetime().end().isOpen() && other.lifetime().end().isOpen())
              .as(one.id() + " and " + other.id())
              .isFalse();
        }
      }
    }
  }
}
