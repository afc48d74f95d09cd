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
 * <p>"Tỷ lệ hộ nghèo giảm còn 2%" is named before its value, "trên 90% dân số được quản lý sức khỏe"
 * after it, "đóng góp khoảng 12% GRDP" on both sides.
 */
final class ProseName {

  private static final int ENOUGH_WORDS = 4;
  private static final int LONGEST = 260;

  private ProseName() {}

  /**
   * Returns the name of a value.
   *
   * @param before the words before the value, since the one before it
   * @param rest the words after its unit, to the end of its clause
   * @param coordinated the name of the value before it, to which a comma joins this one
   */
  static Optional<String> of(
      String before, String rest, ValueMention mention, Optional<String> coordinated) {
    String cleaned = clean(before);
    boolean joined = ProseWords.endsWith(trimmed(before), ProseWords.JOIN) && !cleaned.isEmpty();
    Unit unit = IndicatorCells.unitOf(mention.value());
    String noun = noun(unit, mention.kind());
    if (cleaned.isEmpty()) {
      return nameless(rest, noun, coordinated);
    }
    if (joined) {
      return Optional.of(shorten(join(withJoin(before, cleaned), join(noun, rest))));
    }
    boolean complete = ProseWords.startsWith(cleaned, ProseWords.RATE);
    if (mention.kind() == ValueMention.Kind.PERCENT) {
      boolean enough = complete || words(cleaned) >= ENOUGH_WORDS;
      return Optional.of(shorten(enough ? cleaned : join(cleaned, mention.base())));
    }
    boolean counts = mention.kind() == ValueMention.Kind.COUNT && !complete;
    return Optional.of(shorten(counts ? join(cleaned, join(noun, rest)) : cleaned));
  }

  private static Optional<String> nameless(
      String rest, String noun, Optional<String> coordinated) {
    String name = join(noun, clean(rest));
    return name.isEmpty() ? coordinated : Optional.of(shorten(name));
  }

  /** Returns the counted things; a rate is spoken as "giường bệnh trên 10.000 dân". */
  private static String noun(Unit unit, ValueMention.Kind kind) {
    if (unit.denominator().isPresent() && !unit.isPercent() && !unit.isMoney()) {
      Unit over = unit.numerator().orElse(unit).base();
      return over.text() + " trên " + unit.denominator().get();
    }
    return kind == ValueMention.Kind.COUNT ? unit.base().text() : "";
  }

  private static String withJoin(String before, String cleaned) {
    String text = trimmed(before);
    int length = ProseWords.lengthAtEnd(text, ProseWords.JOIN);
    return cleaned.endsWith(text.substring(text.length() - length))
        ? cleaned
        : cleaned + " " + text.substring(text.length() - length);
  }

  private static String join(String a, String b) {
    return (a + " " + b).strip();
  }

  private static int words(String text) {
    return text.split(" ", -1).length;
  }

  private static String shorten(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, name.lastIndexOf(' ', LONGEST));
  }

  /** Drops marks, and words that say nothing of what is measured, at both ends. */
  static String clean(String words) {
    String text = trimmed(words);
    boolean changed = true;
    while (changed) {
      int open = ProseWords.lengthAtStart(text, ProseWords.OPEN);
      String cut = trimmed(text.substring(open));
      int close = ProseWords.lengthAtEnd(cut, ProseWords.CLOSE);
      cut = trimmed(cut.substring(0, cut.length() - close));
      changed = !cut.equals(text);
      text = cut;
    }
    return text;
  }

  private static String trimmed(String words) {
    String text = Spaces.collapse(words);
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
    for (DateMention date : dates) {
      if (date.start() >= at && date.end() <= to) {
        kept.append(text, at, date.start()).append(' ');
        at = date.end();
      }
    }
    return at < to ? kept.append(text, at, to).toString() : kept.toString();
  }
}
