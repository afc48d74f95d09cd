package vn.kehoach.examples.cli;

import java.util.List;
import java.util.Locale;

/** A language the program speaks; the names are what {@code --lang} takes. */
enum Language {
  vi,
  en;

  private static final String OPTION = "--lang";

  Locale locale() {
    return Locale.forLanguageTag(name());
  }

  /** Returns the language asked for, before the rest of the command line is understood. */
  static Language of(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals(OPTION + "=en") || (arg.equals(OPTION) && "en".equals(at(args, i + 1)))) {
        return en;
      }
    }
    return vi;
  }

  private static String at(List<String> args, int index) {
    return index < args.size() ? args.get(index) : "";
  }
}
