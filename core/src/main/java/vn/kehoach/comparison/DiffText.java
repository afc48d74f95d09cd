package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.timeline.DateWords;
import vn.kehoach.timeline.DueWords;

/**
 * A difference of two versions in sentences, in Vietnamese or English.
 *
 * <p>Values keep their Vietnamese form in both languages, as in the papers. Immutable.
 */
public final class DiffText {

  /** Longer quotations are cut, so that a sentence stays a sentence. */
  private static final int LONGEST = 120;

  private final ComparisonMessages messages;
  private final DueWords dues;
  private final DateWords dates;
  private final FieldWords fields;

  private DiffText(ComparisonMessages messages, DueWords dues, DateWords dates, FieldWords fields) {
    this.messages = messages;
    this.dues = dues;
    this.dates = dates;
    this.fields = fields;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static DiffText of(Locale locale) {
    return new DiffText(
        ComparisonMessages.of(locale),
        DueWords.of(locale),
        DateWords.of(locale),
        FieldWords.of(locale));
  }

  /**
   * Returns all changes, a line each, with a first line that counts them.
   *
   * @param diff the difference
   * @return lines, each with its line feed
   */
  public String print(PlanDiff diff) {
    if (diff.isEmpty()) {
      return messages.text("diff.none") + '\n';
    }
    StringBuilder out = new StringBuilder();
    String count = Integer.toString(diff.changes().size());
    out.append(messages.text("diff.count", ImmutableMap.of("count", count))).append('\n');
    diff.changes().forEach(change -> out.append(line(change)).append('\n'));
    return out.toString();
  }

  private String line(Change change) {
    ChangeType type = change.type();
    return (type.isAddition() ? "+ " : type.isRemoval() ? "- " : "~ ") + sentence(change);
  }

  /**
   * Returns one change as a sentence.
   *
   * @param change the change
   * @return such as {@code Chỉ tiêu "Tuổi thọ trung bình", mục tiêu 2030: 75 năm → 76 năm}
   */
  public String sentence(Change change) {
    Map<String, String> arguments = new TreeMap<>(change.fold(new Arguments()));
    boolean guessed =
        change.match().method() == MatchMethod.BY_LIKENESS
            || change.match().method() == MatchMethod.BY_NUMBER;
    String sentence = messages.text("diff." + change.type().code(), arguments);
    return guessed ? sentence + ' ' + messages.text("diff.guessed", score(change)) : sentence;
  }

  /**
   * Returns what a change means as a sentence.
   *
   * @param meant the change by its meaning
   * @return such as {@code Chỉ tiêu "Tuổi thọ trung bình", mục tiêu 2030: nâng từ 75 năm lên 76 năm
   *     (yêu cầu cao hơn)}
   */
  public String sentence(MeantChange meant) {
    Map<String, String> arguments = new TreeMap<>(meant.changes().get(0).fold(new Arguments()));
    if (meant.changes().size() > 1) {
      arguments.put("before", joined(meant, /* after= */ false));
      arguments.put("after", joined(meant, /* after= */ true));
    }
    arguments.put(
        "sentence", meant.changes().stream().map(this::sentence).collect(Collectors.joining("; ")));
    String sentence =
        saysItself(meant)
            ? arguments.getOrDefault("sentence", "")
            : messages.text("meaning." + meant.meaning().code(), arguments);
    String more =
        meant.meanings().stream().skip(1).map(this::label).collect(Collectors.joining(", "));
    return (more.isEmpty() ? sentence : sentence + " (" + more + ")") + numbers(meant);
  }

  /** Whether the changes say what they mean: the same amount written otherwise. */
  private static boolean saysItself(MeantChange meant) {
    return meant.meaning() == Meaning.SAME_VALUE
        && meant.changes().stream().allMatch(c -> c.type() == ChangeType.VALUE_RESTATED);
  }

  /** A number that goes along with other changes is told after them. */
  private String numbers(MeantChange meant) {
    return meant.changes().size() == 1
        ? ""
        : meant.changes().stream()
            .filter(DiffText::isNumber)
            .map(change -> "; " + sentence(change))
            .collect(Collectors.joining());
  }

  private static boolean isNumber(Change change) {
    return change.type() == ChangeType.TASK_RENUMBERED
        || change.type() == ChangeType.INDICATOR_RENUMBERED;
  }

  /** What the changes have on one side, each once; a value with its time; no numbers. */
  private String joined(MeantChange meant, boolean after) {
    return meant.changes().stream()
        .filter(change -> !isNumber(change))
        .filter(change -> (after ? change.sides().after() : change.sides().before()).isPresent())
        .map(
            change -> {
              Map<String, String> arguments = change.fold(new Arguments());
              String when = arguments.getOrDefault("when", "");
              String words = arguments.getOrDefault(after ? "after" : "before", "");
              return when.isEmpty() ? words : when + ": " + words;
            })
        .distinct()
        .collect(Collectors.joining(" + "));
  }

  /**
   * Returns a meaning in a few words.
   *
   * @param meaning the meaning
   * @return such as {@code nâng mục tiêu}, for headings and tables
   */
  public String label(Meaning meaning) {
    return messages.text("meaning-label." + meaning.code());
  }

  /**
   * Returns what the changes mean, a line each, with a first line that counts them.
   *
   * @param diff the difference
   * @return lines in the order of the paper, each with its line feed
   */
  public String printMeanings(PlanDiff diff) {
    ImmutableList<MeantChange> meanings = diff.meanings();
    if (meanings.isEmpty()) {
      return messages.text("diff.none") + '\n';
    }
    StringBuilder out = new StringBuilder();
    String count = Integer.toString(meanings.size());
    out.append(messages.text("diff.count", ImmutableMap.of("count", count))).append('\n');
    for (MeantChange meant : meanings) {
      out.append(sign(meant)).append(' ').append(sentence(meant)).append('\n');
    }
    return out.toString();
  }

  private static char sign(MeantChange meant) {
    boolean added = meant.changes().stream().allMatch(change -> change.type().isAddition());
    boolean removed = meant.changes().stream().allMatch(change -> change.type().isRemoval());
    return added ? '+' : removed ? '-' : '~';
  }

  /**
   * Returns what a change had in the earlier version.
   *
   * @param change the change
   * @return the words, cut if they are long; the word for nothing where it was added
   */
  public String before(Change change) {
    return change.fold(new Arguments()).getOrDefault("before", "");
  }

  /**
   * Returns what a change has in the later version.
   *
   * @param change the change
   * @return the words, cut if they are long; the word for nothing where it was removed
   */
  public String after(Change change) {
    return change.fold(new Arguments()).getOrDefault("after", "");
  }

  private static ImmutableMap<String, String> score(Change change) {
    String percent = Math.round(change.match().score() * 100) + " %";
    return ImmutableMap.of("score", percent);
  }

  /** The named details of each sentence. */
  private final class Arguments implements Change.Visitor<Map<String, String>> {

    @Override
    public Map<String, String> other(Change change) {
      return ImmutableMap.of("name", change.type().code(), "before", "", "after", "");
    }

    @Override
    public Map<String, String> info(Change.OfInfo change) {
      InfoField field = change.field();
      return details(
          messages.text("field." + field.code()),
          change.sides(),
          info -> field.of(info).map(its -> fields.print("info", field.member(), its)).orElse(""));
    }

    @Override
    public Map<String, String> reference(Change.OfReference change) {
      return details("", change.sides(), DiffText::citation);
    }

    @Override
    public Map<String, String> objective(Change.OfObjective change) {
      return details(change.sides().latest().text(), change.sides(), Objective::text);
    }

    @Override
    public Map<String, String> indicator(Change.OfIndicator change) {
      return details(
          change.sides().latest().label(), change.sides(), i -> detail(change.type(), i));
    }

    @Override
    public Map<String, String> value(Change.OfValue change) {
      Map<String, String> details =
          new TreeMap<>(
              details(
                  change.indicator().latest().label(),
                  change.sides(),
                  v -> detail(change.type(), v)));
      details.put("when", when(change.sides().latest()));
      return details;
    }

    @Override
    public Map<String, String> funding(Change.OfFunding change) {
      return details(change.sides().latest().text(), change.sides(), FundingLine::text);
    }

    @Override
    public Map<String, String> task(Change.OfTask change) {
      return details(change.sides().latest().text(), change.sides(), t -> detail(change.type(), t));
    }

    @Override
    public Map<String, String> assignment(Change.OfAssignment change) {
      return details(change.task().latest().text(), change.sides(), this::part);
    }

    private String part(Assignment assignment) {
      String role = assignment.role().name().toLowerCase(Locale.ROOT);
      return assignment.agency().name() + " (" + messages.text("role." + role) + ")";
    }

    @Override
    public Map<String, String> deliverable(Change.OfDeliverable change) {
      return details(change.task().latest().text(), change.sides(), Deliverable::name);
    }
  }

  private <T> Map<String, String> details(String name, Sides<T> sides, Function<T, String> text) {
    return ImmutableMap.of(
        "name", cut(name),
        "before", side(sides.before(), text),
        "after", side(sides.after(), text));
  }

  private <T> String side(Optional<Side<T>> side, Function<T, String> text) {
    String told = side.map(Side::item).map(text).orElse("");
    return told.isEmpty() ? messages.text("diff.nothing") : cut(told);
  }

  static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int blank = text.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : LONGEST;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String citation(LegalBasis basis) {
    var reference = basis.reference();
    String number = reference.number().map(Object::toString).orElse("");
    return (reference.kind() + " " + (number.isEmpty() ? reference.title() : number)).strip();
  }

  private String detail(ChangeType type, Indicator indicator) {
    return switch (type) {
      case INDICATOR_RENUMBERED -> (indicator.section() + " " + indicator.number()).strip();
      case INDICATOR_REGROUPED -> indicator.group();
      case INDICATOR_SUBJECT_CHANGED -> indicator.subject();
      case INDICATOR_DIRECTION_CHANGED -> fields.word("direction", indicator.direction().name());
      case UNIT_CHANGED -> indicator.unit().map(unit -> unit.text()).orElse("");
      default -> indicator.name();
    };
  }

  private String detail(ChangeType type, IndicatorValue value) {
    return switch (type) {
      case VALUE_PERIOD_CHANGED -> when(value);
      case VALUE_HEDGE_CHANGED -> value.hedge();
      default -> value.value().toString();
    };
  }

  private String detail(ChangeType type, Task task) {
    return switch (type) {
      case TASK_RENUMBERED -> (task.section() + " " + task.number()).strip();
      case TASK_REGROUPED -> task.group();
      case DUE_CHANGED -> dues.print(task.due());
      default -> task.text();
    };
  }

  private String when(IndicatorValue value) {
    String kind = messages.text("kind." + value.kind().label());
    return value
        .period()
        .map(p -> kind + " " + dates.print(p.end().or(p::start).orElseThrow()))
        .orElse(kind);
  }
}
