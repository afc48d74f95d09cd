package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.Folding;

/**
 * Resolving names of bodies in a place on a day, beside looking up their comparison keys in a map:
 * names in full and in letters, with and without their province, offices, groups, local bodies.
 */
@State(Scope.Thread)
public class AgencyResolve extends ShortRuns {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 24);
  private static final ImmutableList<String> PLACES =
      ImmutableList.of("Bình Thuận", "Yên Bái", "Hà Nội", "Cần Thơ", "Sơn La");
  private static final ImmutableList<String> OTHERS =
      ImmutableList.of(
          "các sở, ban, ngành",
          "các cơ quan, đơn vị liên quan",
          "UBND các huyện, thị xã, thành phố",
          "Giám đốc các sở, thủ trưởng các ban, ngành cấp tỉnh",
          "Ban Chỉ đạo phát triển du lịch tỉnh",
          "Trung tâm Khuyến nông",
          "Chủ tịch UBND các xã, phường",
          "các doanh nghiệp viễn thông");

  private static final int COUNT = 100_000;

  private ImmutableList<String> names = ImmutableList.of();
  private ImmutableList<Optional<Territory>> places = ImmutableList.of();
  private ImmutableMap<String, AgencyBody> byKey = ImmutableMap.of();

  /** Makes the names. */
  @Setup
  public void prepare() {
    ImmutableList.Builder<String> printed = ImmutableList.builder();
    Map<String, AgencyBody> keys = new HashMap<>();
    for (AgencyBody body : AgencyRegistry.standard().asOf(DAY)) {
      printed.add(body.name());
      printed.addAll(body.variants());
      printed.addAll(body.abbreviations());
      if (body.name().startsWith("Sở")) {
        PLACES.forEach(place -> printed.add(body.name() + " tỉnh " + place));
        printed.add("Giám đốc " + body.name());
      }
      keys.put(Folding.key(body.name()), body);
    }
    OTHERS.forEach(printed::add);
    names = printed.build();
    byKey = ImmutableMap.copyOf(keys);
    places =
        PLACES.stream()
            .map(name -> Optional.of(Territory.of(name, Territory.Level.PROVINCE)))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Resolves the names.
   *
   * @return how many have an id
   */
  @Benchmark
  public int resolve() {
    AgencyRegistry registry = AgencyRegistry.standard();
    int found = 0;
    for (int i = 0; i < COUNT; i++) {
      AgencyResolution resolution =
          registry.resolve(names.get(i % names.size()), places.get(i % places.size()), DAY);
      found += resolution.id().isPresent() ? 1 : 0;
    }
    return found;
  }

  /**
   * Looks the names up by their keys.
   *
   * @return how many are there
   */
  @Benchmark
  public int lookUp() {
    int found = 0;
    for (int i = 0; i < COUNT; i++) {
      found += byKey.containsKey(Folding.key(names.get(i % names.size()))) ? 1 : 0;
    }
    return found;
  }
}
