package vn.kehoach.finding;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sentences for findings in a reader's language, such as "Chỉ tiêu 4 không ghi đơn vị".
 *
 * <p>Templates stand in a {@link ResourceBundle} in UTF-8, one line a code, with arguments by name:
 * {@code indicator.unit-missing = Chỉ tiêu {indicator} không ghi đơn vị}. Other languages and other
 * codes come from a caller's own bundle.
 *
 * <p>Where an argument is a code itself, or several with commas between, its word in the reader's
 * language may stand in a line of its own: {@code form.number-malformed.odd.kind-missing = thiếu
 * tên loại}.
 */
public final class Messages {

  private static final String BUNDLE = "vn.kehoach.finding.messages";

  private static final String BETWEEN_CODES = ", ";
  private static final Splitter CODES = Splitter.on(BETWEEN_CODES);

  /** No list of codes is longer; printed words may be. */
  private static final int LONGEST_CODES = 200;

  private final ImmutableMap<String, String> templates;

  private Messages(ImmutableMap<String, String> templates) {
    this.templates = templates;
  }

  /**
   * Returns the library's own sentences.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the sentences
   */
  public static Messages of(Locale locale) {
    Locale ours = "vi".equals(locale.getLanguage()) ? Locale.forLanguageTag("vi") : Locale.ROOT;
    ResourceBundle.Control ownLanguageOnly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return of(bundle(ours, ownLanguageOnly));
  }

  private static ResourceBundle bundle(Locale locale, ResourceBundle.Control control) {
    try {
      return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getModule());
    } catch (MissingResourceException | UnsupportedOperationException e) {
      return ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), control);
    }
  }

  /**
   * Returns the sentences that lie beside a class of the library, in {@code messages.properties}
   * and {@code messages_vi.properties}.
   *
   * @param beside a class of this module in whose package the files lie
   * @param locale Vietnamese; any other language gives English
   * @return the sentences
   * @throws IllegalStateException if there is no such file
   */
  public static Messages beside(Class<?> beside, Locale locale) {
    boolean vietnamese = "vi".equals(locale.getLanguage());
    String file = vietnamese ? "messages_vi.properties" : "messages.properties";
    try (InputStream stream = beside.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(
            "sentences must lie in " + beside.getPackageName() + ", but do not: " + file);
      }
      return of(new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sentences " + file, e);
    }
  }

  /**
   * Returns the sentences of a caller's bundle.
   *
   * @param bundle templates by code
   * @return the sentences
   */
  public static Messages of(ResourceBundle bundle) {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    bundle.keySet().stream().sorted().forEach(key -> all.put(key, bundle.getString(key)));
    return new Messages(all.buildOrThrow());
  }

  /**
   * Returns a copy of these sentences with others added or put in their place.
   *
   * @param more templates by code
   * @return the combined sentences
   */
  public Messages with(Map<String, String> more) {
    return new Messages(
        ImmutableMap.<String, String>builder().putAll(templates).putAll(more).buildKeepingLast());
  }

  /**
   * Returns the template of a code.
   *
   * @param code a finding's code
   * @return the template, if there is one
   */
  public Optional<String> template(String code) {
    return Optional.ofNullable(templates.get(code));
  }

  /**
   * Returns the sentence of a finding.
   *
   * @param finding what was noticed
   * @return its template with the arguments filled in; without a template, the code and arguments
   */
  public String text(Finding finding) {
    return text(finding.code(), finding.arguments());
  }

  /**
   * Returns the sentence of a code.
   *
   * @param code the code of a template
   * @param arguments what its places are filled with, by name
   * @return the filled template; without a template, the code and arguments
   */
  public String text(String code, Map<String, String> arguments) {
    String template = templates.get(code);
    return template == null ? code + " " + arguments : fill(code, template, arguments);
  }

  private String fill(String code, String template, Map<String, String> arguments) {
    StringBuilder filled = new StringBuilder(template.length() + 32);
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      String value = arguments.get(name);
      filled.append(template, from, open);
      filled.append(value == null ? "{" + name + "}" : worded(code + "." + name + ".", value));
      from = close + 1;
    }
    return filled.append(template, from, template.length()).toString();
  }

  /** Returns the words for a code or for codes with commas between; any other value as it is. */
  private String worded(String prefix, String value) {
    if (value.length() > LONGEST_CODES || !templates.containsKey(prefix + firstOf(value))) {
      return value;
    }
    return CODES
        .splitToStream(value)
        .map(code -> templates.getOrDefault(prefix + code, code))
        .collect(Collectors.joining(BETWEEN_CODES));
  }

  private static String firstOf(String value) {
    int comma = value.indexOf(BETWEEN_CODES);
    return comma < 0 ? value : value.substring(0, comma);
  }
}
