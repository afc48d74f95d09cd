package vn.kehoach.outline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.outline.SectionNumber.Match;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.text.Letters;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.VocabularyFile;

/** The forms of section numbers, as {@code number-forms.csv} lists them. */
final class NumberForms {

  private static final NumberForms STANDARD = load();

  private final ImmutableList<Form> forms;
  private final ImmutableMap<String, Integer> ordinalWords;

  private NumberForms(ImmutableList<Form> forms, ImmutableMap<String, Integer> ordinalWords) {
    this.forms = forms;
    this.ordinalWords = ordinalWords;
  }

  static NumberForms standard() {
    return STANDARD;
  }

  /** Returns the number with which the text begins. */
  Optional<Match> at(CharSequence text) {
    int start = skipBlanks(text, 0);
    if (start == text.length() || !mayBegin(text.charAt(start))) {
      return Optional.empty();
    }
    for (Form form : forms) {
      Optional<Match> match = form.match(text, start, ordinalWords);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(char c) {
    return Letters.isLetterOrDigit(c);
  }

  static int skipBlanks(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && Spaces.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static NumberForms load() {
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    List<String> lines = VocabularyFile.lines(NumberForms.class, "ordinal-words.txt");
    for (int i = 0; i < lines.size(); i++) {
      for (String word : Splitter.on('|').split(lines.get(i))) {
        words.put(word, i + 1);
      }
    }
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (String line : VocabularyFile.lines(NumberForms.class, "number-forms.csv")) {
      forms.add(form(Splitter.on(';').splitToList(line)));
    }
    return new NumberForms(forms.build(), words.buildOrThrow());
  }

  private static Form form(List<String> cells) {
    return new Form(
        Style.valueOf(cells.get(0)),
        ImmutableList.copyOf(Splitter.on('|').omitEmptyStrings().split(cells.get(1))),
        ImmutableList.copyOf(Splitter.on(' ').split(cells.get(2))).stream()
            .map(kind -> Numeral.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .collect(ImmutableList.toImmutableList()),
        cells.get(3).replace('~', '–'),
        Form.Bare.valueOf(cells.get(4).toUpperCase(Locale.ROOT)));
  }
}
