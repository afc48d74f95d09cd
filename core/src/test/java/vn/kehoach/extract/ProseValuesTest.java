package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.Period;

/** Sentences and the values in them, as {@code prose-values.spec.txt} lists them. */
class ProseValuesTest {

  private static final ProseContext GOALS =
      new ProseContext("", Optional.empty(), ValueKind.TARGET, false, false);
  private static final ProseContext TASKS =
      new ProseContext("", Optional.empty(), ValueKind.TARGET, true, false);
  private static final ProseContext REPORT =
      new ProseContext("", Optional.empty(), ValueKind.ACTUAL, false, true);

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    String title = "";
    String sentence = "";
    List<String> facts = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.startsWith("> ")) {
        sentence = line.substring(2);
      } else if (!line.isBlank()) {
        facts.add(line);
      } else if (!sentence.isEmpty()) {
        cases.add(Arguments.of(title, sentence, List.copyOf(facts)));
        sentence = "";
        facts.clear();
      }
    }
    return cases.stream();
  }

  private static List<String> lines() {
    String name = "prose-values.spec.txt";
    try (InputStream stream = ProseValuesTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      List<String> lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .collect(Collectors.toList());
      lines.add("");
      return lines;
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static List<NamedValue> values(SourceText paragraph, ProseContext context) {
    return ProseValues.of(paragraph, context, new LeftOutValues());
  }

  private static String show(NamedValue value) {
    String group = value.part() ? value.group() + " > " : "";
    String when = value.period().map(p -> " @ " + p).orElse("");
    String kind = value.kind() == ValueKind.TARGET ? "" : " (" + value.kind().label() + ")";
    return group + value.name() + " = " + value.value() + when + kind;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void areReadAsTheSpecificationSays(String title, String sentence, List<String> facts) {
    ProseContext context =
        title.contains("[tasks]") ? TASKS : title.contains("[report]") ? REPORT : GOALS;

    List<NamedValue> values = values(Papers.words(sentence), context);

    assertThat(values.stream().map(ProseValuesTest::show)).containsExactlyElementsOf(facts);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void areQuotedFromTheirSentence(String title, String sentence, List<String> facts) {
    for (ProseContext context : List.of(GOALS, TASKS, REPORT)) {
      for (NamedValue value : values(Papers.words(sentence), context)) {
        assertThat(value.evidence().holdsIn(sentence)).isTrue();
        assertThat(value.evidence().quote()).containsPattern("\\d|một|hai|ba");
      }
    }
  }

  @Test
  void takeTheTimeOfTheirHeadingWhereTheyNameNone() {
    ProseContext dated =
        new ProseContext(
            "Du lịch", Optional.of(Period.parse("../2025")), ValueKind.TARGET, false, false);

    List<NamedValue> values =
        values(Papers.words("Tỷ lệ phòng kín khách đạt 65%; năm 2023 đạt 60%."), dated);

    assertThat(values.get(0).period()).contains(Period.parse("../2025"));
    assertThat(values.get(0).periodOrigin()).isEqualTo(Origin.HEADING);
    assertThat(values.get(0).group()).isEqualTo("Du lịch");
    assertThat(values.get(1).period()).contains(Period.year(2023));
    assertThat(values.get(1).periodOrigin()).isNotEqualTo(Origin.HEADING);
  }

  @Test
  void sayThatATimeComesFromAnEarlierClause() {
    List<NamedValue> values =
        values(
            Papers.words("Đến năm 2025, tỷ lệ hộ nghèo còn 2%; tỷ lệ che phủ rừng đạt 60%."),
            GOALS);

    assertThat(values.stream().map(NamedValue::periodOrigin))
        .containsExactly(Origin.STATED, Origin.CONTEXT);
  }

  @Test
  void keepTheHedgeOfAValue() {
    NamedValue value =
        values(Papers.words("Tỷ lệ hộ nghèo phấn đấu giảm còn khoảng 2%."), GOALS).get(0);

    assertThat(Splitter.on(' ').splitToList(value.evidence().quote()))
        .contains("2%.".replace(".", ""));
    assertThat(value.value()).hasToString("khoảng 2 %");
  }

  @Test
  void areNoneWhereNothingIsCounted() {
    assertThat(values(Papers.words("Đến năm 2025 du lịch phát triển."), GOALS)).isEmpty();
    assertThat(values(Papers.words(""), GOALS)).isEmpty();
  }
}
