package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.facts.FactsExport;
import vn.kehoach.plan.Plan;
import vn.kehoach.text.Folding;
import vn.kehoach.text.TonePlacement;

/**
 * A whole paper gives the same facts however its letters and lines are typed; only the printed
 * words differ. The paper is the project's own.
 */
class PaperSpellingProperties {

  private static final String PAPER = paper();
  private static final List<String> FACTS = facts(PAPER);

  @Example
  void thePaperIsReadAtAll() {
    Plan plan = read(PAPER).value();

    assertThat(plan.info().issuer()).contains("Ủy ban nhân dân tỉnh Hòa Bình");
    assertThat(plan.info().number().orElseThrow().toString()).isEqualTo("214/KH-UBND");
    assertThat(plan.tasks()).hasSizeGreaterThan(4);
    assertThat(plan.indicators()).hasSizeGreaterThan(4);
    assertThat(plan.outline().allSections().count()).isGreaterThan(8);
  }

  @Property(tries = 40)
  void unicodeFormsDoNotMatter(@ForAll long seed) {
    assertThat(facts(inMixedForms(PAPER, seed))).isEqualTo(FACTS);
  }

  @Property(tries = 40)
  void placesOfTonesDoNotMatter(@ForAll long seed) {
    assertThat(facts(withMixedTones(PAPER, seed))).isEqualTo(FACTS);
  }

  @Property(generation = GenerationMode.EXHAUSTIVE)
  void widthsOfLinesDoNotMatter(@ForAll @IntRange(min = 60, max = 160) int width) {
    assertThat(facts(wrapped(PAPER, width))).isEqualTo(FACTS);
  }

  @Property(tries = 20)
  void allOfThemTogetherDoNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 160) int width) {
    String typed = inMixedForms(withMixedTones(wrapped(PAPER, width), seed), seed);

    assertThat(facts(typed)).isEqualTo(FACTS);
  }

  @Example
  void lookAlikesOfDDoNotMatter() {
    String typed = PAPER.replace('Đ', '\u00D0').replace('đ', '\u00F0');

    assertThat(facts(typed)).isEqualTo(FACTS);
    assertThat(read(typed).noticed("text.look-alike-letters")).isTrue();
  }

  @Example
  void printedFormsAreKept() {
    String modern = TonePlacement.modern(PAPER).replace("Kỹ", "Kĩ").replace("kỹ", "kĩ");

    Plan plan = read(modern).value();

    assertThat(plan.info().title()).contains("thuỷ lợi").contains("sức khoẻ");
    assertThat(modern).contains("kĩ thuật");
  }

  private static String inMixedForms(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder mixed = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .map(c -> random.nextBoolean() ? Normalizer.normalize(c, Normalizer.Form.NFD) : c)
        .forEach(mixed::append);
    return mixed.toString();
  }

  private static String withMixedTones(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder mixed = new StringBuilder();
    for (String line : text.split("(?<=[\n ])")) {
      String word = random.nextBoolean() ? TonePlacement.modern(line) : line;
      mixed.append(random.nextBoolean() ? withI(word) : word);
    }
    return mixed.toString();
  }

  /** Returns a word with i for y where spelling leaves it free. */
  private static String withI(String word) {
    return switch (word.strip()) {
      case "kỹ" -> word.replace('ỹ', 'ĩ');
      case "tỷ", "Tỷ" -> word.replace('ỷ', 'ỉ');
      case "sỹ" -> word.replace('ỹ', 'ĩ');
      case "quý", "lý" -> word.replace('ý', 'í');
      case "kỳ" -> word.replace('ỳ', 'ì');
      default -> word;
    };
  }

  private static String wrapped(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int length = 0;
      for (String word : line.split(" ")) {
        boolean full = length > 0 && length + 1 + word.length() > width;
        out.append(length == 0 ? "" : full ? "\n" : " ").append(word);
        length = full ? word.length() : length + word.length() + 1;
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** Returns the lines of the tables of facts as keys, which forget what spelling leaves free. */
  private static List<String> facts(String text) {
    return FactsExport.files(read(text).value()).values().stream()
        .flatMap(String::lines)
        .map(Folding::key)
        .collect(ImmutableList.toImmutableList());
  }

  private static Reading<Plan> read(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return PlanReader.standard().read(DocumentSource.of("a.txt", bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String paper() {
    try (InputStream in =
        PaperSpellingProperties.class.getResourceAsStream("ke-hoach-thuy-loi.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
