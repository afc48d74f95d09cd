package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.plan.Signer;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.SplitSyllables;

/**
 * Reads signatures (chữ ký): {@code TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn
 * An}, in one line or several.
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.
 */
final class SignatureReader {

  private static final double CAPITALS = 0.8;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 40;

  private final ImmutableList.Builder<Signer> signers = ImmutableList.builder();
  private final List<String> behalf = new ArrayList<>();
  private String office = "";

  private SignatureReader() {}

  /** Returns the signers among the lines of signatures, in their order. */
  static ImmutableList<Signer> read(List<SourceText> lines) {
    SignatureReader reader = new SignatureReader();
    for (SourceText line : lines) {
      if (line.text().length() <= LONGEST_LINE) {
        reader.take(line);
      }
    }
    return reader.signers.build();
  }

  private void take(SourceText line) {
    String text = line.text();
    List<HeaderWord> words = HeaderWord.of(text);
    int at = 0;
    while (at < words.size()) {
      int end = partEnd(text, words, at);
      takePart(line, words, at, end);
      at = end;
    }
  }

  /** Returns the word before which the next part of a line begins. */
  private static int partEnd(String text, List<HeaderWord> words, int from) {
    boolean capitals = isCapital(text, words.get(from));
    boolean deputy = HeaderWords.match(words, from, "deputy") > 0;
    int at = from + (deputy ? 1 + HeaderWords.match(words, from + 1, "office") : 1);
    boolean office = HeaderWords.match(words, from, "office") > 0;
    at = office ? from + HeaderWords.match(words, from, "office") : at;
    while (at < words.size() && isCapital(text, words.get(at)) == capitals) {
      boolean begins =
          isMark(words, at) || (capitals && HeaderWords.match(words, at, "office") > 0);
      if (begins) {
        return at;
      }
      at++;
    }
    return at;
  }

  private static boolean isMark(List<HeaderWord> words, int at) {
    return HeaderWords.match(words, at, "behalf") > 0 || HeaderWords.match(words, at, "deputy") > 0;
  }

  private static boolean isCapital(String text, HeaderWord word) {
    return CaseOf.isUpperCase(text.substring(word.start(), word.end()));
  }

  private void takePart(SourceText line, List<HeaderWord> words, int from, int to) {
    int start = words.get(from).start();
    int end = partText(line.text(), words, to);
    String text = line.text().substring(start, end).strip();
    int officeWords = HeaderWords.match(words, from, "office");
    boolean whole = from == 0 && officeWords == words.size();
    boolean official = officeWords > 0 && (whole || isOffice(text));
    if (isMark(words, from) && isOffice(text)) {
      begin();
      behalf.add(text);
    } else if (official) {
      office = office.isEmpty() ? text : office + " " + text;
    } else if (!office.isEmpty()) {
      SourceText name = line.slice(start, end).strip();
      boolean alone = from == 0 && to == words.size();
      Stream.of(name, whole(name))
          .filter(n -> isName(n.text(), alone))
          .findFirst()
          .ifPresent(this::sign);
    }
  }

  /**
   * Returns a name whose syllables a scan cut into pieces, {@code Ngu y ễn Văn An}, made whole:
   * each syllable of a name begins with a capital, so what does not belongs to the one before.
   */
  private static SourceText whole(SourceText name) {
    if (!name.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
      return name;
    }
    SourceText whole = name.slice(0, 0);
    int from = 0;
    List<HeaderWord> words = HeaderWord.of(name.text());
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isUpperAt(name, words.get(i).start())) {
        SourceText syllable = syllable(name, words.subList(from, i));
        whole = from == 0 ? syllable : whole.join(" ", syllable);
        from = i;
      }
    }
    return whole;
  }

  private static boolean isUpperAt(SourceText name, int at) {
    return Character.isUpperCase(name.text().charAt(at));
  }

  /** Returns pieces as one syllable, or as they stand if they are none together. */
  private static SourceText syllable(SourceText name, List<HeaderWord> pieces) {
    SourceText joined = name.slice(pieces.get(0).start(), pieces.get(0).end());
    for (HeaderWord piece : pieces.subList(1, pieces.size())) {
      joined = joined.join("", name.slice(piece.start(), piece.end()));
    }
    int end = pieces.get(pieces.size() - 1).end();
    return SplitSyllables.isSyllable(joined.text())
        ? joined
        : name.slice(pieces.get(0).start(), end);
  }

  private static boolean isOffice(String text) {
    return CaseOf.isUpperCase(text, CAPITALS) && text.indexOf(',') < 0 && text.indexOf(';') < 0;
  }

  private static int partText(String text, List<HeaderWord> words, int to) {
    return to < words.size() ? words.get(to).start() : text.length();
  }

  private void begin() {
    if (!office.isEmpty()) {
      office = "";
      behalf.clear();
    }
  }

  private void sign(SourceText name) {
    String bare = PersonName.withoutRank(name.text());
    int from = name.text().length() - bare.length();
    SourceText person = name.slice(from, name.text().length());
    signers.add(
        new Signer(
            person.text(), office, String.join(" ", behalf), Optional.of(person.evidence())));
    office = "";
    behalf.clear();
  }

  /** A name in capitals must stand alone in its line; KẾ HOẠCH, where a paper begins, is none. */
  private static boolean isName(String text, boolean alone) {
    return text.length() <= LONGEST_NAME
        && (alone || !CaseOf.isUpperCase(text))
        && DocumentKinds.standard().byName(text).isEmpty()
        && PersonName.is(PersonName.withoutRank(text));
  }
}
