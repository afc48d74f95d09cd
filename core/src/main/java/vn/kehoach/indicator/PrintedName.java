package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.kehoach.indicator.AspectWords.Split;
import vn.kehoach.measure.Unit;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.NameWords;
import vn.kehoach.text.Spaces;

/**
 * A printed name prepared for the catalogue: the ways it may be read with what stands around it.
 *
 * @param readings the ways to read it, the plainest first
 * @param units the units printed beside it, or in brackets behind it
 * @param rank whether its words, its unit or its values say that a rank is given
 * @param score whether they say that the figure itself is
 * @param measure what its first words say it measures
 */
record PrintedName(
    ImmutableList<Reading> readings,
    PrintedUnits units,
    boolean rank,
    boolean score,
    Measure measure) {

  /** What the first words of a name say it measures. */
  enum Measure {
    /** A share: "tỷ lệ". */
    SHARE,
    /** A number: "số". */
    NUMBER,
    /** Neither. */
    OPEN
  }

  /** The least weight of a name that can stand alone. */
  private static final double TELLING = 1.5;

  /** What is left of a score if a sub-row is read without its group. */
  private static final double WITHOUT_GROUP = 0.95;

  /** What is left of a score if a heading is read as part of the name. */
  private static final double WITH_HEADING = 0.95;

  /** What is left of a score if a name is read without the subject that narrows it. */
  private static final double WITHOUT_SUBJECT = 0.75;

  private static final Set<String> SHARE = Set.of("tỉ lệ", "tỉ trọng");
  private static final String NUMBER = "số";
  private static final String TOTAL = "tổng số";
  private static final Set<String> NOT_A_NUMBER = Set.of("hóa", "hoá", "liệu");
  private static final String BULLETS = "-–—−+•*·";
  private static final String SIGNS_OF_UNITS = "%‰/";

  /** A heading of more words is a sentence, and no part of a name. */
  private static final int LONGEST_HEADING = 6;

  private static final int LONGEST_UNIT = 60;

  /**
   * One way to read the name.
   *
   * @param words its words
   * @param key the words on one line
   * @param profile the words prepared
   * @param part what is left of a score if it is read so
   * @param aspectOnly whether it only holds for what is scored or ranked: words were left out
   */
  record Reading(
      ImmutableList<String> words,
      String key,
      NameProfile profile,
      double part,
      boolean aspectOnly) {

    static Reading of(List<String> words, String subject, double part, boolean aspectOnly) {
      return new Reading(
          ImmutableList.copyOf(words),
          String.join(" ", words),
          NameProfile.of(words, subject, NameWords.STANDARD),
          part,
          aspectOnly);
    }
  }

  static PrintedName of(String printed, NameContext context) {
    return of(printed, context, PrintedUnits::of);
  }

  /** Prepares a name; units are taken apart by a function, which may remember them. */
  static PrintedName of(
      String printed, NameContext context, Function<ImmutableSet<Unit>, PrintedUnits> apart) {
    String line = withoutBullet(Spaces.collapse(printed));
    Optional<Bracket> bracket = context.units().isEmpty() ? bracket(line) : Optional.empty();
    String name = bracket.map(Bracket::before).orElse(line);
    PrintedUnits units =
        apart.apply(bracket.map(b -> ImmutableSet.of(b.unit())).orElse(context.units()));

    ImmutableList<String> own = NameWords.split(name);
    boolean isPart = !context.parentRow().isBlank();
    ImmutableList<String> label = isPart ? joined(context.parentRow(), own) : own;
    Split split = AspectWords.split(label);
    ImmutableList.Builder<Reading> readings = ImmutableList.builder();
    addReadings(readings, label, context, false);
    if (split.aspect().isPresent() && !split.rest().isEmpty()) {
      addReadings(readings, split.rest(), context, true);
    }
    if (isPart) {
      Reading alone = Reading.of(own, context.subject(), WITHOUT_GROUP, false);
      if (alone.profile().total() >= TELLING && !alone.profile().speaksOfNumbers()) {
        readings.add(alone);
      }
    }
    boolean saysScore = split.aspect().equals(Optional.of(Aspect.FIGURE));
    boolean rank =
        split.aspect().equals(Optional.of(Aspect.RANK))
            || (!saysScore && (context.ranked() || units.ranked()));
    return new PrintedName(
        readings.build(), units, rank, saysScore || !units.isEmpty(), measure(label));
  }

  private static Measure measure(List<String> words) {
    String first = words.isEmpty() ? "" : words.get(0);
    String second = words.size() > 1 ? words.get(1) : "";
    if (SHARE.contains(first + ' ' + second)) {
      return Measure.SHARE;
    }
    boolean number = first.equals(NUMBER) && !NOT_A_NUMBER.contains(second);
    return number || (first + ' ' + second).equals(TOTAL) ? Measure.NUMBER : Measure.OPEN;
  }

  /** Whether what the name says it measures can be what an entry does; a rate is called both. */
  boolean mayMeasure(Measure ofEntry) {
    return measure == Measure.OPEN || ofEntry == Measure.OPEN || measure == ofEntry;
  }

  private static void addReadings(
      ImmutableList.Builder<Reading> readings,
      ImmutableList<String> label,
      NameContext context,
      boolean aspectOnly) {
    Reading plain = Reading.of(label, context.subject(), 1, aspectOnly);
    ImmutableList<String> withSubject = joined(label, context.subject());
    boolean narrowed = withSubject.size() > label.size() && narrows(plain, withSubject);
    readings.add(
        narrowed ? Reading.of(label, context.subject(), WITHOUT_SUBJECT, aspectOnly) : plain);
    if (narrowed) {
      readings.add(Reading.of(withSubject, "", 1, aspectOnly));
    }
    ImmutableList<String> heading = NameWords.split(context.heading());
    if (!heading.isEmpty() && heading.size() <= LONGEST_HEADING) {
      readings.add(
          Reading.of(
              joined(context.heading(), label), context.subject(), WITH_HEADING, aspectOnly));
    }
  }

  /** Whether the words behind the label say more than the label does. */
  private static boolean narrows(Reading label, List<String> withSubject) {
    NameProfile more = NameProfile.of(withSubject, "", NameWords.STANDARD);
    return more.total() >= label.profile().total() + 1;
  }

  private static ImmutableList<String> joined(String before, List<String> words) {
    return ImmutableList.<String>builder().addAll(NameWords.split(before)).addAll(words).build();
  }

  private static ImmutableList<String> joined(ImmutableList<String> words, String behind) {
    return behind.isEmpty()
        ? words
        : ImmutableList.<String>builder().addAll(words).addAll(NameWords.split(behind)).build();
  }

  private static String withoutBullet(String line) {
    int from = 0;
    while (from < line.length()
        && (BULLETS.indexOf(line.charAt(from)) >= 0 || line.charAt(from) == ' ')) {
      from++;
    }
    return line.substring(from);
  }

  /**
   * A unit in brackets behind a name.
   *
   * @param before the name before it
   * @param unit the unit
   */
  private record Bracket(String before, Unit unit) {}

  /** The "(%)" or "(triệu đồng)" at the end of a name; other brackets belong to the name. */
  private static Optional<Bracket> bracket(String line) {
    int open = line.lastIndexOf('(');
    boolean closes = line.endsWith(")") && open > 0 && line.length() - open <= LONGEST_UNIT;
    if (!closes) {
      return Optional.empty();
    }
    String inner = line.substring(open + 1, line.length() - 1).strip();
    if (inner.isEmpty() || !mayBeUnit(inner.charAt(0))) {
      return Optional.empty();
    }
    Unit unit = Unit.of(inner);
    boolean known = unit.dimension().isPresent() || unit.sameAs(UnitExpectation.RANK_UNIT);
    return known ? Optional.of(new Bracket(line.substring(0, open), unit)) : Optional.empty();
  }

  private static boolean mayBeUnit(char first) {
    return Character.isLetterOrDigit(first) || SIGNS_OF_UNITS.indexOf(first) >= 0;
  }
}
