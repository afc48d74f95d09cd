package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
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

  private final SourceText paragraph;
  private final String text;
  private final ProseContext context;
  private final ProseTime time;
  private final ImmutableList<ValueMention> mentions;
  private final ImmutableList.Builder<NamedValue> found = ImmutableList.builder();
  private String group;
  private boolean part;
  private Optional<String> lastName = Optional.empty();
  private Optional<String> whole = Optional.empty();
  private Unit lastUnit = Unit.NONE;

  private ProseValues(SourceText paragraph, ProseContext context) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.context = context;
    this.time = new ProseTime(text, context.period());
    this.group = context.label();
    this.mentions =
        ValueScanner.scan(text).stream()
            .filter(mention -> accepts(mention, context))
            .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<NamedValue> of(SourceText paragraph, ProseContext context) {
    ProseValues values = new ProseValues(paragraph, context);
    int next = 0;
    for (Sentences.Range sentence : Sentences.of(values.text)) {
      next = values.sentence(sentence, next);
    }
    return values.found.build();
  }

  private static boolean accepts(ValueMention mention, ProseContext context) {
    boolean bounded = mention.leadStart() < mention.start();
    return switch (mention.kind()) {
      case PERCENT -> true;
      case MEASURED -> !context.strict() || bounded;
      case COUNT -> !context.strict() || hasBound(mention.value());
      case RANK, GRADE -> !context.strict();
      case DURATION -> !context.strict() && bounded;
      case BARE -> context.bare();
    };
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
    for (; next < mentions.size() && mentions.get(next).start() < sentence.end(); next++) {
      ValueMention mention = mentions.get(next);
      from = afterLabel(from, mention.leadStart(), sentence.start());
      boolean last = next + 1 == mentions.size();
      int stop = last ? sentence.end() : Math.min(sentence.end(), mentions.get(next + 1).leadStart());
      value(mention, from, stop);
      from = Math.max(mention.end(), from);
    }
    return next;
  }

  /** A short label before a colon is the group of what follows. */
  private int afterLabel(int from, int lead, int sentenceStart) {
    int colon = text.lastIndexOf(':', lead - 1);
    if (colon < from) {
      return from;
    }
    int start = Math.max(from, text.lastIndexOf(';', colon) + 1);
    String label = ProseName.clean(text.substring(start, colon));
    boolean opensParagraph = sentenceStart == 0;
    if (!label.isEmpty() && label.length() <= LONGEST_LABEL && !label.contains(". ")) {
      boolean measured = ProseWords.startsWith(label, ProseWords.RATE);
      group = label;
      part = !opensParagraph || measured;
    }
    return colon + 1;
  }

  private void value(ValueMention mention, int from, int stop) {
    int tail = afterTail(from, mention.leadStart());
    String before =
        ProseName.withoutDates(
            text, nameStart(tail, mention.leadStart()), mention.leadStart(), time.dates());
    int restEnd = restEnd(mention.end(), stop);
    String rest = ProseName.withoutDates(text, mention.end(), restEnd, time.dates());
    ValueKind kind = kind(mention, text.substring(mention.end(), restEnd));
    boolean inBrackets = text.substring(from, mention.leadStart()).contains("(");
    boolean derived = kind == ValueKind.CHANGE || kind == ValueKind.PLAN_RATIO;
    Optional<String> name =
        derived || (inBrackets && ProseName.clean(before).isEmpty())
            ? named(before, mention)
            : ProseName.of(before, rest, mention, lastName);
    ProseTime.When when = time.of(mention, restEnd);
    if (name.isEmpty()) {
      return;
    }
    if (inBrackets && context.bare() && !name.equals(lastName)) {
      whole = lastName.filter(n -> whole.isEmpty()).or(() -> whole);
    }
    boolean ofWhole = whole.isPresent() && context.bare() && insideBrackets(mention.start());
    TargetValue value = withUnit(mention);
    found.add(
        new NamedValue(
            name.get(),
            ofWhole ? whole.get() : group,
            ofWhole || part,
            mention.base(),
            value,
            value.equals(mention.value()) ? Origin.STATED : Origin.CONTEXT,
            mention.hedge(),
            kind,
            when.period(),
            when.origin(),
            paragraph.evidence(mention.leadStart(), mention.end())));
    lastName = name;
    if (!ofWhole) {
      whole = Optional.empty();
      lastUnit = IndicatorCells.unitOf(value);
    }
  }

  private Optional<String> named(String before, ValueMention mention) {
    String cleaned = ProseName.clean(before);
    return cleaned.isEmpty() ? lastName : ProseName.of(before, "", mention, lastName);
  }

  private boolean insideBrackets(int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  private TargetValue withUnit(ValueMention mention) {
    boolean bare = mention.kind() == ValueMention.Kind.BARE && !lastUnit.isPercent();
    return bare && mention.value() instanceof Measured measured
        ? Measured.of(measured.bound(), Quantity.of(measured.quantity().amount(), lastUnit))
        : mention.value();
  }

  /** What runs on after the value before, up to a mark or conjunction, is not part of this name. */
  private int afterTail(int from, int lead) {
    int at = from;
    while (at < lead && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean tail = from > 0 && at < lead && Character.isLetterOrDigit(text.charAt(at)) && from > 0;
    if (!tail || isFresh(from)) {
      return from;
    }
    for (int i = at; i < lead; i++) {
      if (",;:".indexOf(text.charAt(i)) >= 0 || text.startsWith(" và ", i)) {
        return i;
      }
    }
    return from;
  }

  /** A region that follows a label or begins a sentence is no tail. */
  private boolean isFresh(int from) {
    int end = from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 || ".:".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** A name begins after the last semicolon, after a date that opens a clause, or at a rate word. */
  private int nameStart(int from, int lead) {
    int start = Math.max(from, text.lastIndexOf(';', lead - 1) + 1);
    for (int i = start; i < lead; i++) {
      boolean mark = text.charAt(i) == ',' || text.startsWith(" và ", i);
      int after = text.charAt(i) == ',' ? i + 1 : i + 4;
      if (mark && after < lead && opensName(text.substring(after, lead))) {
        start = after;
      }
    }
    return start;
  }

  private static boolean opensName(String words) {
    return ProseWords.startsWith(words, ProseWords.RATE)
        || ProseWords.startsWith(words, CLAUSE_OPENERS);
  }

  private static final ImmutableList<String> CLAUSE_OPENERS =
      ImmutableList.of("phan dau", "dam bao", "bao dam", "den nam", "trong do", "trong giai doan");

  /** The words after a value end at a semicolon, or at the last mark before the next value's name. */
  private int restEnd(int from, int stop) {
    int semicolon = text.indexOf(';', from);
    int end = semicolon >= 0 && semicolon < stop ? semicolon : stop;
    boolean nextFollows = mentions.stream().anyMatch(m -> m.leadStart() == stop);
    if (nextFollows && end == stop) {
      int comma = text.lastIndexOf(',', stop - 1);
      int and = text.lastIndexOf(" và ", stop - 1);
      int cut = Math.max(comma, and);
      return cut > from ? cut : Math.min(end, Math.max(from, closing(from, end)));
    }
    return closing(from, end);
  }

  /** A closing bracket that was opened before the value ends its words. */
  private int closing(int from, int end) {
    int depth = 0;
    for (int i = from; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth < 0) {
        return i;
      }
    }
    return end;
  }

  private ValueKind kind(ValueMention mention, String after) {
    String tail = after.strip();
    if (ProseWords.startsWith(tail, ProseWords.GROWTH)) {
      return ValueKind.CHANGE;
    }
    boolean share = mention.kind() == ValueMention.Kind.PERCENT;
    return share && ProseWords.startsWith(tail, ProseWords.RATIO)
        ? ValueKind.PLAN_RATIO
        : context.kind();
  }
}
