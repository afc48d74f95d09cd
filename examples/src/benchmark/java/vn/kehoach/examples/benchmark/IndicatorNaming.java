package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.kehoach.indicator.CatalogueEntry;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.text.Folding;

/** Naming printed indicators beside folding the words of their names. */
@State(Scope.Thread)
public class IndicatorNaming extends ShortRuns {

  /** What a plan may print behind a name. */
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("", " năm 2030", " trên địa bàn tỉnh", " khu vực nông thôn", " (%)");

  /** How many names are looked up. */
  @Param("10000")
  public int size;

  private final IndicatorCatalogue catalogue = IndicatorCatalogue.standard();
  private ImmutableList<String> names = ImmutableList.of();

  /** Makes the names: three of four are of the catalogue, as plans print them. */
  @Setup
  public void prepare() {
    List<String> known = new ArrayList<>();
    for (CatalogueEntry entry : catalogue.entries()) {
      known.add(entry.name());
      known.addAll(entry.synonyms());
    }
    ImmutableList.Builder<String> all = ImmutableList.builder();
    for (int i = 0; i < size; i++) {
      all.add(
          i % 4 == 3
              ? Phrasebook.indicator(i)
              : known.get(i % known.size()) + ENDINGS.get(i % ENDINGS.size()));
    }
    names = all.build();
  }

  /**
   * Names them.
   *
   * @return how many are named surely
   */
  @Benchmark
  public long named() {
    return names.stream()
        .filter(name -> catalogue.name(name).filter(match -> match.isSure()).isPresent())
        .count();
  }

  /**
   * Folds their words.
   *
   * @return how many words they have
   */
  @Benchmark
  public long words() {
    return names.stream().mapToLong(name -> Folding.tokens(name).size()).sum();
  }
}
