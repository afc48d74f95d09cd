package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import vn.kehoach.territory.Territory;

class AgencyRegistryProperties {

  private static final AgencyRegistry REGISTRY = AgencyRegistry.standard();
  private static final Territory PROVINCE = Territory.of("Nghệ An", Territory.Level.PROVINCE);
  private static final Territory CITY = Territory.of("Hà Nội", Territory.Level.PROVINCE);
  private static final int LONGEST = 2_000;

  private static final String[] PIECES = {
    "Sở Y tế",
    "Sở",
    "KH&ĐT",
    "các",
    "sở",
    "ban",
    "ngành",
    "UBND",
    "HĐND",
    "huyện",
    "xã",
    "phường",
    "tỉnh",
    "thành phố",
    "Yên Bái",
    "Mai Sơn",
    "TP.",
    "khu vực",
    "XI",
    "cấp",
    "Chủ tịch",
    "Giám đốc",
    "đồng chí",
    "Ban Chỉ đạo",
    "Trung tâm",
    "Việt Nam",
    "Trung ương",
    "TW",
    "TU",
    "Thành ủy",
    "và",
    ",",
    ";",
    ":",
    "-",
    "/",
    "(",
    ")",
    ".",
    "&",
    "1",
    "trực thuộc",
    "liên quan",
    "\u00a0",
    "\u200b",
    "\n",
    "Ủ\u0309y",
    "😀"
  };

  @Property
  void everyTextHasAResolution(
      @ForAll("names") String printed,
      @ForAll("places") Optional<Territory> place,
      @ForAll("days") LocalDate day) {
    AgencyResolution found = REGISTRY.resolve(printed, place, day);

    assertThat(found.printed().words()).isEqualTo(printed);
    assertThat(found.printed().date()).isEqualTo(day);
    assertThat(REGISTRY.resolve(printed, place, day)).isEqualTo(found);
  }

  @Property
  void whateverIsOneBodyExistsOnTheDay(
      @ForAll("names") String printed,
      @ForAll("places") Optional<Territory> place,
      @ForAll("days") LocalDate day) {
    AgencyResolution found = REGISTRY.resolve(printed, place, day);

    if (found instanceof AgencyResolution.One one) {
      assertThat(one.body().mayLiveOn(day)).isTrue();
      assertThat(one.body().isGroup()).isFalse();
    }
    if (found instanceof AgencyResolution.OutOfTime gone) {
      assertThat(gone.body().mayLiveOn(day)).isFalse();
      assertThat(gone.instead()).allMatch(body -> body.mayLiveOn(day));
    }
  }

  @Example
  void longTextsTakeNoLonger() {
    for (String piece : PIECES) {
      String text = (piece + " ").repeat(LONGEST).substring(0, LONGEST);

      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> REGISTRY.resolve(text, Optional.of(PROVINCE), LocalDate.of(2021, 1, 1)));
    }
  }

  @Property
  void theNameOfALivingBodyIsThatBody(
      @ForAll("bodies") AgencyBody body, @ForAll("days") LocalDate day) {
    if (!body.lifetime().surelyHolds(day)) {
      return;
    }

    AgencyResolution found = REGISTRY.resolve(body.name(), placeOf(body), day);

    assertThat(found).isInstanceOf(AgencyResolution.One.class);
    assertThat(found.id()).contains(body.id());
  }

  @Property
  void successorsAndPredecessorsMirrorEachOther(
      @ForAll("bodies") AgencyBody one, @ForAll("bodies") AgencyBody other) {
    assertThat(one.successors().contains(other.id()))
        .isEqualTo(other.predecessors().contains(one.id()));
  }

  @Property
  void noBodyStandsBesideOneThatItSucceedsWithoutAReason(@ForAll("bodies") AgencyBody body) {
    boolean beside =
        body.predecessors().stream()
            .map(id -> REGISTRY.byId(id).orElseThrow())
            .anyMatch(before -> startsBeforeEnd(body, before));

    assertThat(body.overlap().isPresent()).as(body.id()).isEqualTo(beside);
  }

  @Property
  void aRegistryExtendedByItselfIsTheSame(
      @ForAll("names") String printed, @ForAll("days") LocalDate day) {
    AgencyRegistry again = REGISTRY.extendedBy(REGISTRY);

    assertThat(again.all()).isEqualTo(REGISTRY.all());
    assertThat(again.resolve(printed, Optional.of(PROVINCE), day))
        .isEqualTo(REGISTRY.resolve(printed, Optional.of(PROVINCE), day));
  }

  /** Whether a body was there on a day before the earliest possible end of another. */
  private static boolean startsBeforeEnd(AgencyBody body, AgencyBody before) {
    boolean endless = before.lifetime().end().isOpen() || body.lifetime().start().isOpen();
    LocalDate end = before.lifetime().end().earliest();
    return endless || !body.lifetime().start().latest().isAfter(end);
  }

  /** A place where a name leaves nothing open: a body of a province is asked for in one. */
  private static Optional<Territory> placeOf(AgencyBody body) {
    if (body.levels().contains(AgencyLevel.CENTRAL)) {
      return Optional.empty();
    }
    boolean city = body.name().equals("Thành ủy") || !body.onlyIn().isEmpty();
    return Optional.of(
        city && body.onlyIn().isEmpty()
            ? CITY
            : body.onlyIn().stream()
                .findFirst()
                .map(name -> Territory.of(name, Territory.Level.PROVINCE))
                .orElse(PROVINCE));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join(" ", pieces))
        .edgeCases(cases -> cases.add("", " ", "(", "()"));
  }

  @Provide
  Arbitrary<Optional<Territory>> places() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(PROVINCE),
        Optional.of(CITY),
        Optional.of(Territory.of("Bát Tràng", Territory.Level.COMMUNE)),
        Optional.of(Territory.of("Mai Sơn", Territory.Level.DISTRICT)),
        Optional.of(Territory.of("Việt Nam", Territory.Level.COUNTRY)),
        Optional.of(Territory.of("Không Đâu", Territory.Level.PROVINCE)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2014, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<AgencyBody> bodies() {
    List<AgencyBody> bodies = REGISTRY.all().stream().filter(b -> !b.isGroup()).toList();
    return Arbitraries.of(bodies);
  }
}
