package vn.kehoach.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoach.source.Place;

class MessagesTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)\\}");

  private static Properties file(String name) {
    Properties properties = new Properties();
    try (InputStream stream = MessagesTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  static Set<String> codes() {
    return new TreeSet<>(file("messages.properties").stringPropertyNames());
  }

  private static Set<String> arguments(String template) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  @Test
  void everyCodeSpeaksBothLanguages() {
    assertThat(new TreeSet<>(file("messages_vi.properties").stringPropertyNames()))
        .isEqualTo(codes())
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void bothSentencesOfACodeHaveTheSameArguments(String code) {
    String english = file("messages.properties").getProperty(code);
    String vietnamese = file("messages_vi.properties").getProperty(code);

    assertThat(english).isNotBlank();
    assertThat(arguments(vietnamese)).isEqualTo(arguments(english));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theVietnameseSentenceIsVietnamese(String code) {
    String vietnamese = file("messages_vi.properties").getProperty(code);

    assertThat(vietnamese.codePoints().anyMatch(c -> c > 0x7f)).as(vietnamese).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"vi, Kế hoạch", "vi-VN, Kế hoạch", "en, The plan", "de, The plan", "und, The plan"})
  void speaksVietnameseOrEnglish(String tag, String opening) {
    Messages messages = Messages.of(Locale.forLanguageTag(tag));

    assertThat(messages.template("form.date-missing").orElseThrow()).startsWith(opening);
  }

  @Test
  void fillsArgumentsInByName() {
    Messages messages = Messages.of(Locale.ENGLISH);
    Finding finding =
        Finding.of(
            "structure.number-gap",
            Severity.WARNING,
            Place.WHOLE,
            ImmutableMap.of("number", "IV", "missing", "1", "previous", "II"));

    assertThat(messages.text(finding)).isEqualTo("After II comes IV: 1 number(s) are left out");
  }

  @Test
  void showsAnArgumentThatIsNotGiven() {
    Messages messages = Messages.of(VIETNAMESE).with(ImmutableMap.of("a.b", "{x} và {y}"));
    Finding finding =
        Finding.of("a.b", Severity.INFO, Place.WHOLE, ImmutableMap.of("x", "một {y}"));

    assertThat(messages.text(finding)).isEqualTo("một {y} và {y}");
  }

  @Test
  void leavesABraceThatIsNeverClosed() {
    Messages messages = Messages.of(VIETNAMESE).with(ImmutableMap.of("a.b", "{x} hoặc {y"));
    Finding finding = Finding.of("a.b", Severity.INFO, Place.WHOLE, ImmutableMap.of("x", "1"));

    assertThat(messages.text(finding)).isEqualTo("1 hoặc {y");
  }

  @Test
  void fallsBackToTheCode() {
    Finding finding =
        Finding.of("own.rule", Severity.INFO, Place.WHOLE, ImmutableMap.of("found", "x"));

    assertThat(Messages.of(VIETNAMESE).text(finding)).isEqualTo("own.rule {found=x}");
    assertThat(Messages.of(VIETNAMESE).template("own.rule")).isEmpty();
  }

  @Test
  void takesACallersOwnBundle() throws IOException {
    PropertyResourceBundle bundle =
        new PropertyResourceBundle(new StringReader("own.rule = Luật riêng: {found}"));
    Finding finding =
        Finding.of("own.rule", Severity.INFO, Place.WHOLE, ImmutableMap.of("found", "x"));

    assertThat(Messages.of(bundle).text(finding)).isEqualTo("Luật riêng: x");
  }

  @Test
  void readsTheSentencesBesideAClass() {
    assertThat(Messages.beside(Finding.class, Locale.ENGLISH).template("reading.empty"))
        .isEqualTo(Messages.of(Locale.ENGLISH).template("reading.empty"))
        .isPresent();
    assertThat(Messages.beside(Finding.class, VIETNAMESE).template("reading.empty"))
        .isEqualTo(Messages.of(VIETNAMESE).template("reading.empty"));
  }

  @Test
  void saysWhereSentencesWereLookedFor() {
    assertThatThrownBy(() -> Messages.beside(vn.kehoach.source.Place.class, VIETNAMESE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("vn.kehoach.source")
        .hasMessageContaining("messages_vi.properties");
  }

  @Test
  void putsWordsForTheCodesAmongTheArguments() throws IOException {
    PropertyResourceBundle bundle =
        new PropertyResourceBundle(
            new StringReader("own.rule = {odd}; {other}\nown.rule.odd.lost = mất\n"));
    Messages messages = Messages.of(bundle);

    assertThat(messages.text("own.rule", ImmutableMap.of("odd", "lost, torn", "other", "lost")))
        .isEqualTo("mất, torn; lost");
    assertThat(messages.text("own.rule", ImmutableMap.of("odd", "lost things", "other", "")))
        .isEqualTo("lost things; ");
  }
}
