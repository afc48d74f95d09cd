package vn.kehoach.io.page;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import vn.kehoach.finding.Messages;
import vn.kehoach.text.VietnameseNumber;

/**
 * The words of a page in a reader's language, and how days and numbers are written in it.
 *
 * @param language {@code vi} or {@code en}
 * @param messages the words of this room and of the one that writes the page
 */
public record PageWords(String language, Messages messages) {

  private static final String VIETNAMESE = "vi";
  private static final String ENGLISH = "en";

  /**
   * Returns the words of a room, with those that all pages have.
   *
   * @param locale Vietnamese or, for any other language, English
   * @param room a class beside which {@code messages.properties} lies
   * @return the words
   */
  public static PageWords of(Locale locale, Class<?> room) {
    boolean vietnamese = VIETNAMESE.equals(locale.getLanguage());
    String file = vietnamese ? "messages_vi.properties" : "messages.properties";
    Messages all = Messages.of(bundle(PageWords.class, file)).with(map(bundle(room, file)));
    return new PageWords(vietnamese ? VIETNAMESE : ENGLISH, all);
  }

  private static PropertyResourceBundle bundle(Class<?> room, String file) {
    try (InputStream stream = RoomFile.stream(room, file)) {
      return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words " + file, e);
    }
  }

  private static ImmutableMap<String, String> map(PropertyResourceBundle bundle) {
    ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
    bundle.keySet().stream().sorted().forEach(key -> map.put(key, bundle.getString(key)));
    return map.buildOrThrow();
  }

  /**
   * Returns whether the page is in Vietnamese.
   *
   * @return false for English
   */
  public boolean isVietnamese() {
    return VIETNAMESE.equals(language);
  }

  /**
   * Returns a text without arguments.
   *
   * @param code the key
   * @return the words
   */
  public String text(String code) {
    return messages.text(code, ImmutableMap.of());
  }

  /**
   * Returns a text.
   *
   * @param code the key
   * @param arguments what stands in braces, by name
   * @return the words
   */
  public String text(String code, Map<String, String> arguments) {
    return messages.text(code, arguments);
  }

  /**
   * Returns a text with a whole number in it.
   *
   * @param code the key
   * @param name the name of the number
   * @param number the number
   * @return the words
   */
  public String text(String code, String name, int number) {
    return messages.text(code, ImmutableMap.of(name, String.valueOf(number)));
  }

  /**
   * Returns a day as it is written: 15/01/2026 in Vietnamese, 2026-01-15 in English.
   *
   * @param day the day
   * @return the day in digits
   */
  public String day(LocalDate day) {
    return isVietnamese()
        ? two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear()
        : day.toString();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /**
   * Returns a number as it is written: 1.285,57 in Vietnamese, 1,285.57 in English.
   *
   * @param number the number
   * @return all its digits
   */
  public String number(BigDecimal number) {
    String vietnamese = VietnameseNumber.print(number).replace('-', '−');
    return isVietnamese()
        ? vietnamese
        : vietnamese.replace('.', ' ').replace(',', '.').replace(' ', ',');
  }

  /**
   * Returns a text with a capital at its beginning.
   *
   * @param text any words
   * @return the words; as they are if they begin with no letter
   */
  public String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    String rest = text.substring(Character.charCount(first));
    return Character.toString(Character.toTitleCase(first)) + rest;
  }

  /**
   * Returns the key of a constant, such as {@code not-applicable}.
   *
   * @param constant the constant
   * @return lower case with dashes
   */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
