package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.measure.ValueMention;
import vn.kehoach.timeline.DateMention;

/**
 * Which values of a paragraph are the two ends of a way: "giảm từ 60 xuống 50 thôn", "từ 12,5% năm
 * 2025 còn 6%". The first is where things stand, the second what is to be reached; a unit printed
 * with one of them holds for both.
 */
final class FromTo {

  private final String text;
  private final Supplier<ImmutableList<DateMention>> dates;
  private final List<ValueMention> mentions;
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();
  private final BitSet sharing = new BitSet();

  /**
   * Looks through the values of a paragraph.
   *
   * @param dates the dates of the paragraph, asked for only where two values may be a way
   */
  FromTo(String text, List<ValueMention> scanned, Supplier<ImmutableList<DateMention>> dates) {
    this.text = text;
    this.dates = dates;
    this.mentions = new ArrayList<>(scanned);
    for (int i = 0; i + 1 < mentions.size(); i++) {
      int joint = mayStart(mentions.get(i)) ? joint(mentions.get(i), mentions.get(i + 1)) : -1;
      if (joint >= 0 && isOneKind(mentions.get(i), mentions.get(i + 1))) {
        join(i, joint);
      }
    }
  }

  /** Returns the values, the ends of ways with their unit and the words between them. */
  ImmutableList<ValueMention> mentions() {
    return ImmutableList.copyOf(mentions);
  }

  /** Returns whether a value is where a way begins. */
  boolean startsAt(ValueMention mention) {
    return starts.get(mention.start());
  }

  /** Returns whether a value is what a way leads to. */
  boolean endsAt(ValueMention mention) {
    return ends.get(mention.start());
  }

  /** Returns whether the unit of a value is printed only at the other end of its way. */
  boolean sharesUnit(ValueMention mention) {
    return sharing.get(mention.start());
  }

  private boolean mayStart(ValueMention mention) {
    String before = text.substring(mention.leadStart(), mention.start());
    return mention.value() instanceof Measured && ProseWords.endsWith(before, ProseWords.FROM);
  }

  /** Returns where the words that lead from one value to the next begin, or -1. */
  private int joint(ValueMention from, ValueMention to) {
    int at = Math.min(from.baseEnd(), to.leadStart());
    for (DateMention date : dates.get()) {
      if (date.start() >= from.end() && date.end() <= to.leadStart()) {
        if (!ProseWords.words(text.substring(Math.min(at, date.start()), date.start())).isEmpty()) {
          return -1;
        }
        at = date.end();
      }
    }
    while (at < to.leadStart() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (",;.:".indexOf(text.charAt(at)) >= 0) {
        return -1;
      }
      at++;
    }
    String words = ProseWords.words(text.substring(at, to.leadStart()));
    String lead = text.substring(to.leadStart(), to.start());
    boolean leads =
        words.isEmpty()
            ? ProseWords.startsWith(lead, ProseWords.TO)
            : ProseWords.TO.contains(words);
    return leads ? at : -1;
  }

  private static boolean isOneKind(ValueMention from, ValueMention to) {
    Unit first = IndicatorCells.unitOf(from.value());
    Unit second = IndicatorCells.unitOf(to.value());
    boolean bare = first.equals(Unit.NONE) || second.equals(Unit.NONE);
    return to.value() instanceof Measured && (bare || first.base().sameAs(second.base()));
  }

  private void join(int index, int joint) {
    ValueMention from = mentions.get(index);
    ValueMention to = mentions.get(index + 1);
    starts.set(from.start());
    ends.set(to.start());
    mentions.set(index, like(from, to, from.leadStart()));
    mentions.set(index + 1, like(to, from, joint));
  }

  /** The value with the unit of the other end if it has none. */
  private ValueMention like(ValueMention mention, ValueMention other, int leadStart) {
    Unit unit = IndicatorCells.unitOf(other.value());
    boolean shares =
        IndicatorCells.unitOf(mention.value()).equals(Unit.NONE) && !unit.equals(Unit.NONE);
    sharing.set(mention.start(), shares);
    Measured value = (Measured) mention.value();
    return new ValueMention(
        mention.start(),
        mention.end(),
        leadStart,
        shares ? Measured.of(value.bound(), Quantity.of(value.quantity().amount(), unit)) : value,
        shares ? other.kind() : mention.kind(),
        mention.hedge(),
        mention.base(),
        mention.baseEnd(),
        mention.outOf(),
        mention.shared());
  }
}
