package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.measure.ValueMention;
import vn.kehoach.measure.ValueScanner;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;

/** Reads the values of one paragraph or bullet, each with its name, group and time. */
final class ProseValues {

  private static final int LONGEST_LABEL = 110;

  /** Words that make a value an estimate stand so near before it. */
  private static final int ESTIMATE_REACH = 24;

  private static final String REACHED = " đạt ";

  private final SourceText paragraph;
  private final String text;
  private final ProseContext context;
  private final ProseTime time;
  private final Clause clause;
  private final LeftOutValues leftOut;
  private final FromTo ways;
  private final ImmutableList<ValueMention> mentions;
  private final ImmutableList.Builder<NamedValue> found = ImmutableList.builder();
  private Label label;

  /** Whether the value of the label has been told: "khai thác: 2 mỏ". */
  private boolean answered;

  private Optional<ProseName> last = Optional.empty();
  private Optional<String> whole = Optional.empty();
  private Unit lastUnit = Unit.NONE;

  /** Whether the last colon stands after a date: "năm 2027: 55%". */
  private boolean dated;

  /** Whether the sentence says how things stand before the plan: "Hiện nay, …". */
  private boolean now;

  private ProseValues(
      SourceText paragraph,
      ProseContext context,
      ImmutableList<ValueMention> scanned,
      LeftOutValues leftOut) {
    this.paragraph = paragraph;
    this.leftOut = leftOut;
    this.text = paragraph.text();
    this.context = context;
    this.time = new ProseTime(text, context.period());
    this.clause = new Clause(text);
    this.label = new Label(context.label(), false);
    this.ways = new FromTo(text, scanned, time::dates);
    this.mentions = values(ways.mentions());
  }

  static ImmutableList<NamedValue> of(
      SourceText paragraph, ProseContext context, LeftOutValues leftOut) {
    ImmutableList<ValueMention> scanned = ValueScanner.scan(paragraph.text());
    if (scanned.isEmpty()) {
      return ImmutableList.of();
    }
    ProseValues values = new ProseValues(paragraph, context, scanned, leftOut);
    if (values.mentions.isEmpty()) {
      return ImmutableList.of();
    }
    int next = 0;
    for (Sentences.Range sentence : Sentences.of(values.text)) {
      next = values.sentence(sentence, next);
    }
    return values.found.build();
  }

  /** The values of the paragraph, without those that are part of a name. */
  private ImmutableList<ValueMention> values(List<ValueMention> scanned) {
    ImmutableList.Builder<ValueMention> kept = ImmutableList.builder();
    Optional<ValueMention> before = Optional.empty();
    for (ValueMention mention : scanned) {
      boolean condition =
          clause.isCondition(mention)
              || (before.isPresent() && clause.isCondition(before.get(), mention));
      if (!accepts(mention)) {
        continue;
      }
      if (condition) {
        leaveOut(LeftOutValues.Reason.CONDITION, mention);
      } else if (clause.insideQuotes(mention.start())) {
        leaveOut(LeftOutValues.Reason.QUOTED, mention);
      } else {
        kept.add(mention);
        before = Optional.of(mention);
      }
    }
    return kept.build();
  }

  private void leaveOut(LeftOutValues.Reason reason, ValueMention mention) {
    int lead = Math.min(mention.start(), clause.lead(mention.leadStart()));
    leftOut.add(reason, paragraph.evidence(lead, mention.end()));
  }

  private boolean accepts(ValueMention mention) {
    if (!context.strict() && (ways.startsAt(mention) || ways.endsAt(mention))) {
      return true;
    }
    boolean share = mention.kind() == ValueMention.Kind.PERCENT;
    boolean aside = clause.insideBrackets(mention.start()) && !followsColon(mention.start());
    if (context.strict() && !share && aside) {
      return false;
    }
    boolean bounded = mention.leadStart() < mention.start() || followsColon(mention.start());
    return switch (mention.kind()) {
      case PERCENT -> true;
      case MEASURED -> !context.strict() || bounded || reaches(mention.start());
      case COUNT -> !context.strict() || hasBound(mention.value()) || stands(mention);
      case RANK, GRADE -> !context.strict();
      case DURATION -> !context.strict() && bounded;
      case BARE -> context.bare();
    };
  }

  /**
   * Whether a count among tasks stands after its label or after the name of what it measures ("số
   * lượng mẫu 240 mẫu/năm"), or is a rate to be reached.
   */
  private boolean stands(ValueMention mention) {
    boolean rate = IndicatorCells.unitOf(mention.value()).denominator().isPresent();
    return followsColon(mention.start())
        || (rate && reaches(mention.start()))
        || clause.names(mention.leadStart());
  }

  /** Whether a word says that the value is to be reached: "tổng tỷ suất sinh đạt 2,1 con". */
  private boolean reaches(int start) {
    return text.substring(Math.max(0, start - REACHED.length()), start).equals(REACHED);
  }

  private boolean followsColon(int start) {
    int end = start;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == ':';
  }

  private static boolean hasBound(TargetValue value) {
    return value instanceof Measured measured && measured.bound() != Bound.EXACTLY;
  }

  private int sentence(Sentences.Range sentence, int first) {
    int next = first;
    while (next < mentions.size() && mentions.get(next).start() < sentence.start()) {
      next++;
    }
    int from = sentence.start();
    now =
        context.kind() == ValueKind.TARGET
            && ProseWords.startsWith(text.substring(from, sentence.end()), ProseWords.NOW);
    for (; next < mentions.size() && mentions.get(next).start() < sentence.end(); next++) {
      ValueMention mention = mentions.get(next);
      int lead = Math.min(mention.start(), clause.lead(mention.leadStart()));
      from = afterLabel(from, lead, sentence.start());
      value(mention, from, lead, restEnd(next, sentence));
      from = Math.max(mention.end(), from);
    }
    return next;
  }

  /** Returns where the words behind a value end. */
  private int restEnd(int index, Sentences.Range sentence) {
    boolean follows =
        index + 1 < mentions.size() && mentions.get(index + 1).leadStart() <= sentence.end();
    int stop = follows ? mentions.get(index + 1).leadStart() : sentence.end();
    return clause.restEnd(mentions.get(index).end(), stop, follows);
  }

  /** A short label before a colon is the group of what follows. */
  private int afterLabel(int from, int lead, int sentenceStart) {
    int colon = clause.last(":", from, lead);
    if (colon < 0) {
      leaveAnswered(from, lead);
      return from;
    }
    answered = false;
    int start = Math.max(from, clause.last(";", from, colon) + 1);
    start =
        clause.insideBrackets(colon) ? Math.max(start, clause.last("(", start, colon) + 1) : start;
    int inner = clause.last(":", start, colon);
    dated = ProseTime.isDate(text.substring(Math.max(start, inner + 1), colon));
    String words = ProseName.clean(text.substring(start, dated && inner >= 0 ? inner : colon));
    boolean names = !words.isEmpty() && !ProseTime.isDate(words) && !words.contains(". ");
    if (names && words.length() <= LONGEST_LABEL) {
      boolean measured = ProseWords.startsWith(words, ProseWords.RATE);
      label = new Label(words, sentenceStart > 0 || measured);
    }
    return colon + 1;
  }

  /** What a semicolon parts from a label and its value stands beside them, unless it says else. */
  private void leaveAnswered(int from, int lead) {
    int mark = answered ? clause.last(";", from, lead) : -1;
    if (mark >= 0 && !ProseWords.startsWith(text.substring(mark + 1, lead), ProseWords.PARTS)) {
      label = new Label(context.label(), false);
      answered = false;
    }
  }

  private void value(ValueMention mention, int from, int lead, int restEnd) {
    int start = time.afterOpening(clause.nameStart(from, lead), lead);
    String before =
        clause.endsWithJoint(start, lead)
            ? ","
            : ProseName.withoutDates(text, start, lead, time.dates());
    String rest = rest(mention, restEnd);
    boolean labelled = !dated && followsColon(lead) && ProseName.clean(rest).isEmpty();
    ValueKind kind = kind(mention, text.substring(mention.end(), restEnd));
    boolean derived =
        kind == ValueKind.CHANGE
            || kind == ValueKind.PLAN_RATIO
            || ProseWords.startsWith(rest, ProseWords.BASE);
    boolean opensBracket =
        text.substring(from, lead).indexOf('(') >= 0 && clause.insideBrackets(lead);
    boolean namesNothing = derived || opensBracket || ways.endsAt(mention);
    ProseTime.When when = when(mention, start, restEnd);
    Optional<ProseName> own =
        labelled
            ? Optional.empty()
            : ProseName.of(before, Optional.of(rest).filter(r -> !namesNothing), mention, last);
    answered |= labelled;
    boolean ofLabel =
        own.isEmpty() && (labelled || ProseWords.startsWith(label.words(), ProseWords.RATE));
    Optional<ProseName> name = ofLabel ? Optional.of(ProseName.ofLabel(label.words())) : own;
    if (name.isEmpty()) {
      leaveOut(LeftOutValues.Reason.UNNAMED, mention);
      return;
    }
    boolean inside = (context.bare() || labelled) && clause.insideBrackets(lead);
    whole = inside ? whole.or(() -> last.map(ProseName::name)) : Optional.empty();
    Label above = ofLabel ? new Label(context.label(), false) : label;
    Label group = whole.map(w -> new Label(w, true)).orElse(name.get().label().orElse(above));
    TargetValue value = plain(withUnit(mention), mention, kind);
    found.add(
        new NamedValue(
            name.get().name(),
            group.words(),
            group.part() && !group.words().equals(name.get().name()),
            mention.base(),
            value,
            hasOwnUnit(mention) ? Origin.STATED : Origin.CONTEXT,
            mention.hedge(),
            kind,
            when.period(),
            when.origin(),
            paragraph.evidence(lead, mention.end())));
    last = name;
    Unit unit = IndicatorCells.unitOf(value);
    if (!inside && !unit.isPercent()) {
      lastUnit = unit;
    }
  }

  /** Returns the words behind a value; those behind the end of a way are behind its start too. */
  private String rest(ValueMention mention, int restEnd) {
    String rest = ProseName.withoutDates(text, mention.end(), restEnd, time.dates());
    int next = mentions.indexOf(mention) + 1;
    if (!ways.startsAt(mention) || !ProseName.clean(rest).isEmpty() || next >= mentions.size()) {
      return rest;
    }
    ValueMention end = mentions.get(next);
    int stop = next + 1 < mentions.size() ? mentions.get(next + 1).leadStart() : text.length();
    int endOfRest = clause.restEnd(end.end(), stop, stop < text.length());
    return ProseName.withoutDates(text, end.end(), endOfRest, time.dates());
  }

  private ProseTime.When when(ValueMention mention, int start, int restEnd) {
    if (ways.startsAt(mention)) {
      return time.ofStart(mention, restEnd);
    }
    return time.of(mention, ways.endsAt(mention) ? mention.leadStart() : start, restEnd);
  }

  private TargetValue withUnit(ValueMention mention) {
    boolean bare = mention.kind() == ValueMention.Kind.BARE && context.bare();
    return bare && mention.value() instanceof Measured measured
        ? Measured.of(measured.bound(), Quantity.of(measured.quantity().amount(), lastUnit))
        : mention.value();
  }

  private boolean hasOwnUnit(ValueMention mention) {
    return withUnit(mention).equals(mention.value()) && !ways.sharesUnit(mention);
  }

  /**
   * A figure that is not final is no less exact, nor is a difference: "ước đạt 96 tỷ đồng", "thấp
   * hơn 4,8 điểm phần trăm so với cùng kỳ".
   */
  private TargetValue plain(TargetValue value, ValueMention mention, ValueKind kind) {
    String words = text.substring(mention.leadStart(), mention.start());
    boolean estimated =
        kind == ValueKind.ESTIMATE && ProseWords.ESTIMATE.contains(ProseWords.words(words));
    boolean differs = kind == ValueKind.CHANGE && ProseWords.endsWith(words, ProseWords.THAN);
    return value instanceof Measured measured && (estimated || differs)
        ? Measured.of(Bound.EXACTLY, measured.quantity())
        : value;
  }

  private ValueKind kind(ValueMention mention, String after) {
    boolean wanted = context.kind() == ValueKind.TARGET && !now;
    boolean since = ProseWords.startsWith(after, ProseWords.BASE) && !wanted;
    if (since || ProseWords.startsWith(after, ProseWords.GROWTH)) {
      return ValueKind.CHANGE;
    }
    boolean share = mention.kind() == ValueMention.Kind.PERCENT;
    if (share && ProseWords.startsWith(after, ProseWords.RATIO)) {
      return ValueKind.PLAN_RATIO;
    }
    if (now || ways.startsAt(mention)) {
      return ValueKind.BASELINE;
    }
    boolean done = context.kind() == ValueKind.ACTUAL;
    return done && isEstimate(mention) ? ValueKind.ESTIMATE : context.kind();
  }

  /** Whether words say that a value is not final yet: "doanh thu ước đạt 96 tỷ đồng". */
  private boolean isEstimate(ValueMention mention) {
    int from = Math.max(0, mention.leadStart() - ESTIMATE_REACH);
    String before = text.substring(from, mention.leadStart());
    String lead = text.substring(mention.leadStart(), mention.start());
    return ProseWords.endsWith(before + lead, ProseWords.ESTIMATE)
        || ProseWords.endsWith(before, ProseWords.ESTIMATE)
        || ProseWords.startsWith(lead, ProseWords.ESTIMATE);
  }

  /**
   * What values stand under.
   *
   * @param words the label
   * @param part whether it is the whole of which they are parts
   */
  record Label(String words, boolean part) {}
}
