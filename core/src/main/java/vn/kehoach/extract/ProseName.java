package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.measure.Unit;
import vn.kehoach.measure.ValueMention;
import vn.kehoach.text.Spaces;
import vn.kehoach.timeline.DateMention;

/**
 * The name of what a value in running text measures, taken from the words before and after it.
 *
 * <p>"Tỷ lệ hộ nghèo giảm còn 2%" is named before its value, "trên 90% dân số được quản lý sức
 * khỏe" after it, "đóng góp khoảng 12% GRDP" on both sides.
 *
 * @param name the name
 * @param verb the words before the value that what follows it completes; values joined by a comma
 *     share them ("thu hút 900 lượt khách quốc tế, 7.000 lượt khách nội địa"); empty for a name
 *     that is complete before its value
 * @param label the whole that the name is a part of, if it is printed with it
 */
record ProseName(String name, Optional<String> verb, Optional<ProseValues.Label> label) {

  private static final int ENOUGH_WORDS = 4;
  private static final int SHORT_WORDS = 3;
  private static final int LONGEST = 260;
  private static final String FOR = " đối với ";

  /**
   * Returns the name of a value.
   *
   * @param before the words before the value, since the one before it
   * @param rest the words after its unit, to the end of its clause; empty where they cannot name it
   * @param last the name of the value before it in the paragraph
   */
  static Optional<ProseName> of(
      String before, Optional<String> rest, ValueMention mention, Optional<ProseName> last) {
    String cleaned = clean(before);
    String noun = noun(mention);
    if (cleaned.isEmpty()) {
      return nameless(before, rest, mention, last);
    }
    String after = clean(rest.orElse(""));
    String opened = trimmed(before);
    boolean serves =
        mention.kind() == ValueMention.Kind.COUNT && after.isEmpty() && opened.endsWith(" cho");
    if (ProseWords.endsWith(opened, ProseWords.JOIN) && !serves) {
      String verb = withJoin(opened, cleaned);
      return Optional.of(composed(verb, join(noun, after)));
    }
    boolean complete = ProseWords.startsWith(cleaned, ProseWords.RATE);
    if (mention.kind() == ValueMention.Kind.PERCENT) {
      boolean partAgain =
          words(cleaned) <= SHORT_WORDS && last.flatMap(ProseName::label).isPresent();
      boolean enough = complete || partAgain || words(cleaned) >= ENOUGH_WORDS;
      return Optional.of(enough ? plain(cleaned, last) : composed(cleaned, mention.base()));
    }
    boolean joined = ProseWords.endsWith(opened, ProseWords.JOIN);
    boolean works = !complete && words(cleaned) < ENOUGH_WORDS && !after.isEmpty();
    if (noun.isEmpty() && works && mention.kind() == ValueMention.Kind.MEASURED) {
      return Optional.of(composed(cleaned, after));
    }
    boolean counts = !noun.isEmpty() && !complete && !joined && words(cleaned) < 2 * ENOUGH_WORDS;
    return Optional.of(counts ? composed(cleaned, join(noun, after)) : plain(cleaned, last));
  }

  /** Returns the name of a value that stands right after its label: "Trạm xây mới: 58 trạm". */
  static ProseName ofLabel(String label) {
    return new ProseName(shorten(label), Optional.empty(), Optional.empty());
  }

  private static Optional<ProseName> nameless(
      String before, Optional<String> rest, ValueMention mention, Optional<ProseName> last) {
    String noun = noun(mention);
    String after = rest.isEmpty() ? "" : join(noun, clean(rest.get()));
    if (after.isEmpty() || (rest.isEmpty() && last.isPresent())) {
      return last;
    }
    boolean coordinated = Spaces.collapse(before).startsWith(",") && !noun.isEmpty();
    if (last.isEmpty() || !coordinated) {
      return Optional.of(composed("", after));
    }
    boolean goesOn = last.get().verb().isEmpty() && mention.kind() == ValueMention.Kind.MEASURED;
    return goesOn ? last : Optional.of(composed(last.get().verb().orElse(""), after));
  }

  private static ProseName composed(String verb, String after) {
    return new ProseName(shorten(join(verb, after)), Optional.of(verb), Optional.empty());
  }

  /** "Chiều cao trung bình đối với nam" is a part "nam"; a short name after a comma is another. */
  private static ProseName plain(String cleaned, Optional<ProseName> last) {
    int at = cleaned.lastIndexOf(FOR);
    if (at > 0 && words(cleaned.substring(at + FOR.length())) <= SHORT_WORDS) {
      ProseValues.Label whole = new ProseValues.Label(cleaned.substring(0, at), true);
      return new ProseName(
          cleaned.substring(at + FOR.length()), Optional.empty(), Optional.of(whole));
    }
    Optional<ProseValues.Label> shared =
        words(cleaned) <= SHORT_WORDS ? last.flatMap(ProseName::label) : Optional.empty();
    return new ProseName(shorten(cleaned), Optional.empty(), shared);
  }

  /** Returns the counted things; a rate is spoken as "giường bệnh trên 10.000 dân". */
  private static String noun(ValueMention mention) {
    Unit unit = IndicatorCells.unitOf(mention.value());
    if (unit.isPercent() || unit.isMoney()) {
      return "";
    }
    if (unit.denominator().isPresent()) {
      Unit over = unit.numerator().orElse(unit).base();
      return over.text() + " trên " + unit.denominator().get();
    }
    boolean scaled = unit.scaleWord().isPresent();
    boolean counted = mention.kind() == ValueMention.Kind.COUNT || scaled;
    return counted ? unit.base().text() : "";
  }

  private static String withJoin(String opened, String cleaned) {
    int length = ProseWords.lengthAtEnd(opened, ProseWords.JOIN);
    String word = opened.substring(opened.length() - length);
    return cleaned.endsWith(word) ? cleaned : cleaned + " " + word;
  }

  private static String join(String a, String b) {
    return (a + " " + b).strip();
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }

  private static String shorten(String name) {
    int blank = name.length() <= LONGEST ? -1 : name.lastIndexOf(' ', LONGEST);
    return name.length() <= LONGEST ? name : name.substring(0, blank > 0 ? blank : LONGEST);
  }

  /** Drops marks, and words that say nothing of what is measured, at both ends. */
  static String clean(String words) {
    String text = trimmed(words);
    int length;
    do {
      length = text.length();
      text = withoutEnd(withoutBeginning(text));
    } while (text.length() < length);
    return text;
  }

  private static String withoutBeginning(String text) {
    int open = ProseWords.lengthAtStart(text, ProseWords.OPEN);
    int lift = ProseWords.lengthAtStart(text, ProseWords.LIFT);
    if (lift > open) {
      String rest = marksOff(text.substring(lift));
      return rest.isEmpty() || ProseWords.startsWith(rest, ProseWords.RATE) ? rest : text;
    }
    return marksOff(text.substring(open));
  }

  /** The word tăng of "tốc độ tăng" and "giá trị gia tăng" is no word of the value. */
  private static String withoutEnd(String text) {
    int close = ProseWords.lengthAtEnd(text, ProseWords.CLOSE);
    String rest = marksOff(text.substring(0, text.length() - close));
    boolean bareRate = close > 0 && ProseWords.RATE.contains(ProseWords.words(rest));
    boolean compound = close > 0 && text.endsWith("gia tăng");
    return bareRate || compound ? text : rest;
  }

  private static String trimmed(String words) {
    return marksOff(Spaces.collapse(words));
  }

  private static String marksOff(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isLoose(text, from)) {
      from++;
    }
    while (to > from && ",;:.-–+( ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return from >= to ? "" : text.substring(from, to);
  }

  /** A bracket that is closed belongs to the name; one that is not was cut off. */
  private static boolean isLoose(String text, int at) {
    char c = text.charAt(at);
    return ",;:.-–+) ".indexOf(c) >= 0 || (c == '(' && text.indexOf(')', at) < 0);
  }

  /** Returns the words of a region with its dates left out. */
  static String withoutDates(String text, int from, int to, ImmutableList<DateMention> dates) {
    StringBuilder kept = new StringBuilder(Math.max(0, to - from));
    int at = from;
    for (int i = firstFrom(dates, from); i < dates.size() && dates.get(i).end() <= to; i++) {
      kept.append(text, at, dates.get(i).start()).append(' ');
      at = dates.get(i).end();
    }
    return at < to ? kept.append(text, at, to).toString() : kept.toString();
  }

  private static int firstFrom(ImmutableList<DateMention> dates, int from) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).start() >= from) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
