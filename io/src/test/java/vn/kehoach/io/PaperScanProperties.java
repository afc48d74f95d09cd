package vn.kehoach.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.extract.PlanExtractor;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.facts.FactsExport;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanFact;
import vn.kehoach.plan.PlanFacts;
import vn.kehoach.source.Evidence;

/**
 * A scanned paper gives the facts of the clean one, whatever its recognition misread; the paper is
 * the project's own.
 */
class PaperScanProperties {

  private static final String PAPER = paper();
  private static final List<String> FACTS = facts(PAPER);

  /** Digits inside numbers that look like letters, the first one and that of a unit left out. */
  private static final Pattern ZERO = Pattern.compile("(?<=\\d)0|(?<=\\d)1(?=\\d)");

  private static final Pattern MARKER = Pattern.compile("(?m)^[IVX]*I[IVX]*(?=\\. )");

  @Property(tries = 40)
  void digitsReadAsLettersDoNotMatter(@ForAll long seed) {
    assertThat(facts(misread(PAPER, ZERO, seed))).isEqualTo(FACTS);
  }

  @Property(tries = 20)
  void romanMarkersReadWithAnLDoNotMatter(@ForAll long seed) {
    assertThat(facts(misread(PAPER, MARKER, seed))).isEqualTo(FACTS);
  }

  @Property(tries = 20)
  void pageNumbersInsideSentencesDoNotMatter(@ForAll long seed) {
    assertThat(facts(withPages(PAPER, seed))).isEqualTo(FACTS);
  }

  @Property(tries = 20)
  void factsOfAScanQuoteItsText(@ForAll long seed) {
    Document document = document(misread(PAPER, ZERO, seed));
    Plan plan = PlanExtractor.extract(document).value();

    for (PlanFact fact : PlanFacts.of(plan).all()) {
      for (PlanFact.Support support : fact.supports()) {
        assertThat(support.evidence().stream())
            .as(fact.pointer())
            .allMatch((Evidence words) -> words.holdsIn(document.text()));
      }
    }
  }

  @Example
  void whatWasMendedIsTold() {
    String scanned = PAPER.replace("20", "2O").replace("nhân dân", "nhân d ân");

    Reading<Plan> reading = read(scanned);

    assertThat(reading.noticed("text.misread-characters")).isTrue();
    assertThat(reading.noticed("text.split-syllables")).isTrue();
    assertThat(read(PAPER).noticed("text.misread-characters")).isFalse();
    assertThat(read(PAPER).noticed("text.split-syllables")).isFalse();
  }

  private static String misread(String text, Pattern what, long seed) {
    Random random = new Random(seed);
    return what.matcher(text)
        .replaceAll(
            found -> {
              String digits = found.group().replace('0', 'O').replace('1', 'l').replace('I', 'l');
              return random.nextInt(3) > 0 ? digits : found.group();
            });
  }

  /** Returns the text with long lines cut between two words in small letters, as pages end. */
  private static String withPages(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int page = 1;
    for (String line : text.split("\n", -1)) {
      int cut = line.length() < 160 ? -1 : line.indexOf(' ', 70 + random.nextInt(20));
      boolean small =
          cut > 0
              && Character.isLowerCase(line.charAt(cut + 1))
              && Character.isLetter(line.charAt(cut - 1));
      if (small && random.nextBoolean()) {
        out.append(line, 0, cut).append("\n- ").append(page++).append(" -\n");
        out.append(line.substring(cut + 1)).append('\n');
      } else {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }

  private static List<String> facts(String text) {
    return FactsExport.files(read(text).value()).values().stream()
        .flatMap(String::lines)
        .collect(ImmutableList.toImmutableList());
  }

  private static Reading<Plan> read(String text) {
    try {
      return PlanReader.standard().read(source(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String text) {
    try {
      return PlanReader.standard().readDocument(source(text)).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentSource source(String text) {
    return DocumentSource.of("a.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String paper() {
    try (InputStream in = PaperScanProperties.class.getResourceAsStream("ke-hoach-thuy-loi.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
