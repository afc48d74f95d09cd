package vn.kehoach.extract;

import java.util.List;
import java.util.Locale;

/**
 * Some words of an issuer's name, written as in a sentence.
 *
 * @param role what they are good for
 * @param text the words
 * @param glue what stands before them, such as a blank or {@code " - "}
 * @param names whether the name of a place may go on after them
 */
record IssuerPart(IssuerWords.Role role, String text, String glue, boolean names) {

  /** Returns whether these words are a place or its kind. */
  boolean isPlace() {
    return names;
  }

  /** Returns the words of a known name. */
  static IssuerPart known(
      String line, List<HeaderWord> words, int at, IssuerWords.Match match, boolean capitals) {
    IssuerWords.Entry entry = match.entry();
    HeaderWord first = words.get(at);
    HeaderWord last = words.get(at + match.length() - 1);
    boolean area = entry.role() == IssuerWords.Role.AREA || entry.name().equals("thành phố");
    boolean own = capitals || entry.role() == IssuerWords.Role.SHORT;
    String text = own ? entry.name() : line.substring(first.start(), last.end());
    return new IssuerPart(role(entry, area), text, glue(line, words, at), area);
  }

  private static IssuerWords.Role role(IssuerWords.Entry entry, boolean area) {
    if (area) {
      return IssuerWords.Role.AREA;
    }
    return entry.role() == IssuerWords.Role.SHORT ? IssuerWords.Role.LOCAL : entry.role();
  }

  /** Returns a word that is no known name; the name of a place keeps its capital. */
  static IssuerPart other(
      String line, List<HeaderWord> words, int at, boolean place, boolean capitals) {
    HeaderWord word = words.get(at);
    String printed = line.substring(word.start(), word.end());
    String text = printed;
    if (capitals) {
      String small = printed.toLowerCase(Locale.ROOT);
      text = place ? printed.substring(0, 1) + small.substring(1) : small;
    }
    return new IssuerPart(IssuerWords.Role.WORD, text, glue(line, words, at), place);
  }

  private static String glue(String line, List<HeaderWord> words, int at) {
    if (at == 0) {
      return "";
    }
    String between = line.substring(words.get(at - 1).end(), words.get(at).start());
    return between.contains(".") ? " " : between;
  }
}
