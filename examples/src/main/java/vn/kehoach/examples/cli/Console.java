package vn.kehoach.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Where the program writes, and in which language.
 *
 * @param out the results
 * @param err complaints and progress
 * @param language the language of both
 * @param words the sentences of that language
 */
record Console(PrintWriter out, PrintWriter err, Language language, ResourceBundle words) {

  private static final String BUNDLE = "vn.kehoach.examples.cli.messages";

  static Console of(PrintWriter out, PrintWriter err, Language language) {
    Locale locale = language == Language.vi ? Locale.ROOT : language.locale();
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            Console.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Console(out, err, language, words);
  }

  /** Returns a sentence with {@code {0}}, {@code {1}} … filled in. */
  String say(String key, Object... arguments) {
    String sentence = words.getString(key);
    for (int i = 0; i < arguments.length; i++) {
      sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return sentence;
  }

  /** Writes one line of complaint. */
  void complain(String sentence) {
    err.println("kehoach: " + sentence);
    err.flush();
  }
}
