package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.comparison.ProgressInput.Role;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
import vn.kehoach.text.VietnameseNumber;
import vn.kehoach.timeline.DateWords;

/**
 * Progress in sentences and as a table, in Vietnamese or English.
 *
 * <p>Values and numbers are in Vietnamese form in both languages, as in the papers. Immutable.
 */
public final class ProgressText {

  private static final int WIDEST = 40;

  private final ComparisonMessages messages;
  private final DateWords dates;

  private ProgressText(ComparisonMessages messages, DateWords dates) {
    this.messages = messages;
    this.dates = dates;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese or English; any other language gives English
   * @return the teller
   */
  public static ProgressText of(Locale locale) {
    return new ProgressText(ComparisonMessages.of(locale), DateWords.of(locale));
  }

  /**
   * Returns a table of all indicators with the counts of each status under it.
   *
   * @param progress the progress
   * @return lines, each with its line feed
   */
  public String print(PlanProgress progress) {
    TextTable table = new TextTable(WIDEST);
    table.add(
        ImmutableList.of(
            messages.text("comparison.indicator"),
            messages.text("progress.target"),
            messages.text("progress.result"),
            messages.text("progress.expected"),
            messages.text("progress.status"),
            messages.text("progress.why")));
    progress.lines().forEach(line -> table.add(cells(line)));
    StringBuilder counts = new StringBuilder();
    progress
        .counts()
        .forEach(
            (status, count) ->
                counts.append("; ").append(status(status)).append(": ").append(count));
    Map<String, String> sum =
        ImmutableMap.of(
            "day",
            dates.print(progress.asOf()),
            "counts",
            counts.length() == 0 ? "–" : counts.substring(2));
    StringBuilder out = new StringBuilder(table.print());
    out.append('\n').append(messages.text("progress.sum", sum)).append('\n');
    progress.otherPlaces().forEach(place -> out.append(sentence(place)).append('\n'));
    return out.toString();
  }

  /**
   * Returns that a report is of another place as a sentence.
   *
   * @param place the report and both places
   * @return one sentence
   */
  public String sentence(OtherPlace place) {
    return messages.text(
        "progress.other-place",
        ImmutableMap.of(
            "report",
            place.report(),
            "ofPlan",
            CascadeText.name(place.ofPlan(), place.asOf()),
            "ofReport",
            CascadeText.name(place.ofReport(), place.asOf())));
  }

  private ImmutableList<String> cells(ProgressLine line) {
    return ImmutableList.of(
        line.indicator().label(),
        input(line, Role.TARGET).map(this::cell).orElse("–"),
        result(line).map(this::cell).orElse("–"),
        line.expected().map(Quantity::toString).orElse(""),
        status(line.status()),
        line.reason()
            .map(reason -> messages.text("progress-reason." + reason.code()))
            .orElseGet(() -> messages.text("progress-formula." + line.formula().code())));
  }

  private String cell(ProgressInput input) {
    return words(input) + " (" + when(input.value()) + ")";
  }

  /**
   * Returns a status in words.
   *
   * @param status the status
   * @return such as {@code chậm tiến độ}
   */
  public String status(ProgressStatus status) {
    return messages.text("progress-status." + status.code());
  }

  /**
   * Returns the status of an indicator as a sentence.
   *
   * @param line the line
   * @return one sentence with what was reached, what was due and the target
   */
  public String sentence(ProgressLine line) {
    return messages.text("progress." + line.status().code(), arguments(line));
  }

  /**
   * Returns how the status was worked out.
   *
   * @param line the line
   * @return the formula with its numbers
   */
  public String formula(ProgressLine line) {
    return messages.text("progress-how." + line.formula().code(), arguments(line));
  }

  /**
   * Returns the values that a status rests on, with their printed words and places.
   *
   * @param line the line
   * @return one text a value, in the order of the line
   */
  public ImmutableList<String> inputs(ProgressLine line) {
    return line.inputs().stream().map(this::told).collect(ImmutableList.toImmutableList());
  }

  private String told(ProgressInput input) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("role", messages.text("progress-role." + input.role().code()));
    arguments.put("value", words(input));
    arguments.put("when", when(input.value()));
    arguments.put("source", input.source());
    arguments.put("quote", input.evidence().map(e -> e.quote()).orElse(""));
    arguments.put("span", input.evidence().map(e -> e.span().toString()).orElse(""));
    return messages.text(
        input.evidence().isPresent() ? "progress.input" : "progress.input-without-words",
        arguments);
  }

  private Map<String, String> arguments(ProgressLine line) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("name", line.indicator().label());
    put(arguments, "target", "until", input(line, Role.TARGET));
    if (line.formula() == ProgressFormula.PLAN_RATIO) {
      arguments.put("target", messages.text("progress.whole-plan"));
      arguments.put("until", result(line).map(i -> year(i.value())).orElse("–"));
    }
    put(
        arguments,
        "start",
        "since",
        input(line, Role.MILESTONE).or(() -> input(line, Role.BASELINE)));
    put(arguments, "result", "when", result(line));
    workedOut(line).ifPresent(told -> arguments.put("result", told));
    put(arguments, "earlier", "before", input(line, Role.EARLIER_RESULT));
    put(arguments, "change", "changed", input(line, Role.CHANGE));
    arguments.put("amount", line.result().map(Quantity::toString).orElse("–"));
    arguments.put(
        "expected", line.expected().map(Quantity::toString).orElseGet(() -> percent(line.due())));
    arguments.put("done", percent(line.done()));
    arguments.put("due", percent(line.due()));
    arguments.put(
        "reason", line.reason().map(r -> messages.text("progress-reason." + r.code())).orElse(""));
    return arguments;
  }

  private void put(
      Map<String, String> arguments, String value, String time, Optional<ProgressInput> input) {
    arguments.put(value, input.map(this::words).orElse("–"));
    arguments.put(time, input.map(i -> when(i.value())).orElse("–"));
  }

  /** The amount where it is not the printed one: a mean, a sum, a share of the target. */
  private Optional<String> workedOut(ProgressLine line) {
    String key =
        switch (line.basis().orElse(ProgressBasis.LEVEL)) {
          case AVERAGE -> "progress.mean";
          case CUMULATIVE -> "progress.years";
          case LEVEL, YEARLY -> "progress.share";
        };
    boolean byYear = !key.equals("progress.share");
    Role used = byYear ? Role.EARLIER_RESULT : Role.PLAN_RATIO;
    return input(line, used).isEmpty()
        ? Optional.empty()
        : line.result()
            .map(
                amount ->
                    messages.text(
                        key,
                        ImmutableMap.of(
                            "value",
                            amount.toString(),
                            "share",
                            result(line).map(this::words).orElse(""))));
  }

  private static Optional<ProgressInput> input(ProgressLine line, Role role) {
    return line.inputs(role).findFirst();
  }

  private static Optional<ProgressInput> result(ProgressLine line) {
    return input(line, Role.RESULT).or(() -> input(line, Role.PLAN_RATIO));
  }

  private String words(ProgressInput input) {
    String value = input.value().value().toString();
    return switch (input.role()) {
      case PLAN_RATIO, RATIO_CHECK ->
          messages.text("progress.of-plan", ImmutableMap.of("share", value));
      case CHANGE -> (input.value().hedge() + " " + value).strip();
      default ->
          input.value().kind() == ValueKind.ESTIMATE
              ? messages.text("progress.estimate", ImmutableMap.of("value", value))
              : value;
    };
  }

  private String when(IndicatorValue value) {
    return value
        .period()
        .flatMap(period -> period.end().or(period::start))
        .map(dates::print)
        .orElseGet(() -> messages.text("progress.undated"));
  }

  private static String year(IndicatorValue value) {
    return value
        .period()
        .flatMap(period -> period.end().or(period::start))
        .map(date -> Integer.toString(date.year()))
        .orElse("–");
  }

  private static String percent(Optional<BigDecimal> share) {
    return share.map(s -> VietnameseNumber.print(Rounded.percent(s)) + " %").orElse("–");
  }
}
