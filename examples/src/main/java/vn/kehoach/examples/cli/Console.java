package vn.kehoach.examples.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kehoach.examples.text.Words;

/**
 * Where the program writes, and in which language.
 *
 * @param out the results
 * @param err complaints and progress
 * @param locale the language of both
 * @param words the sentences of that language
 */
record Console(PrintWriter out, PrintWriter err, Locale locale, Words words) {

  private static final String BUNDLE = "vn.kehoach.examples.cli.messages";

  static Console of(PrintWriter out, PrintWriter err, Language language) {
    Locale locale = language.locale();
    return new Console(out, err, locale, Words.of(BUNDLE, locale));
  }

  String say(String key, @Nullable Object... arguments) {
    return words.say(key, arguments);
  }

  /** Writes one line of complaint. */
  void complain(String sentence) {
    err.println("kehoach: " + sentence);
    err.flush();
  }
}
