package vn.kehoach.examples.text;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of one language, with places to fill in: {@code đọc {0} văn bản}.
 *
 * @param bundle the sentences by key
 */
public record Words(ResourceBundle bundle) {

  private static final String OWN = "vn.kehoach.examples.text.words";

  /**
   * Returns the words of this package.
   *
   * @param locale English, or any other for Vietnamese
   * @return the words
   */
  public static Words of(Locale locale) {
    return of(OWN, locale);
  }

  /**
   * Returns the words of a bundle whose root is Vietnamese.
   *
   * @param name the bundle
   * @param locale English, or any other for Vietnamese
   * @return the words
   */
  public static Words of(String name, Locale locale) {
    Locale known = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle.Control exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Words(ResourceBundle.getBundle(name, known, Words.class.getClassLoader(), exactly));
  }

  /**
   * Returns the language.
   *
   * @return English or Vietnamese
   */
  Locale locale() {
    boolean english = Locale.ENGLISH.equals(bundle.getLocale());
    return english ? Locale.ENGLISH : Locale.forLanguageTag("vi");
  }

  /**
   * Returns a sentence.
   *
   * @param key its key
   * @param arguments what {@code {0}}, {@code {1}} … stand for
   * @return the sentence with the arguments filled in
   */
  public String say(String key, @Nullable Object... arguments) {
    String sentence = bundle.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return sentence;
  }
}
