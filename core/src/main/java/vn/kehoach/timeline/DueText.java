package vn.kehoach.timeline;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The text form of a {@link Due}, written and read in one place. */
final class DueText {

  static final String BY = "by ";
  static final String DURING = "during ";
  static final String FROM = "from ";
  static final String AFTER = "after: ";
  static final String CONTINUOUSLY = "continuously";
  static final String UNSTATED = "unstated";

  private static final String ROADMAP = "roadmap ";
  private static final String STEP_SEPARATOR = ", ";
  private static final String YEARLY_BY = " by ";
  private static final String MONTH_DAY_PREFIX = "--";

  private static final ImmutableMap<String, Frequency> FREQUENCIES =
      Maps.uniqueIndex(Arrays.asList(Frequency.values()), Frequency::text);

  private DueText() {}

  static String print(Due.Every due) {
    return due.frequency().text()
        + due.by()
            .map(day -> YEARLY_BY + day.toString().substring(MONTH_DAY_PREFIX.length()))
            .orElse("");
  }

  static String print(Due.Roadmap due) {
    return ROADMAP
        + Joiner.on(STEP_SEPARATOR).join(due.steps().stream().map(Due.By::date).iterator());
  }

  static Due parse(String text) {
    try {
      return parseShape(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "due must read like 'by 2021-06', 'during 2019/2019', 'from 2018-09',"
              + " 'every year by 12-15', 'continuously', 'after: khi có yêu cầu',"
              + " 'roadmap 2020-07, 2021-07' or 'unstated', but was '"
              + text
              + "'",
          e);
    }
  }

  private static Due parseShape(String text) {
    if (text.equals(CONTINUOUSLY)) {
      return new Due.Continuously();
    }
    if (text.equals(UNSTATED)) {
      return new Due.Unstated();
    }
    if (text.startsWith(BY)) {
      return new Due.By(PartialDate.parse(text.substring(BY.length())));
    }
    if (text.startsWith(DURING)) {
      return new Due.During(Period.parse(text.substring(DURING.length())));
    }
    if (text.startsWith(FROM)) {
      return new Due.From(PartialDate.parse(text.substring(FROM.length())));
    }
    if (text.startsWith(AFTER)) {
      return new Due.After(text.substring(AFTER.length()));
    }
    return text.startsWith(ROADMAP)
        ? parseRoadmap(text.substring(ROADMAP.length()))
        : parseEvery(text);
  }

  private static Due parseRoadmap(String steps) {
    return new Due.Roadmap(
        Splitter.on(STEP_SEPARATOR)
            .splitToStream(steps)
            .map(step -> new Due.By(PartialDate.parse(step)))
            .collect(toImmutableList()));
  }

  private static Due parseEvery(String text) {
    List<String> parts = Splitter.on(YEARLY_BY).limit(2).splitToList(text);
    Optional<Frequency> frequency = Optional.ofNullable(FREQUENCIES.get(parts.get(0)));
    checkArgument(frequency.isPresent(), "unknown frequency");
    return new Due.Every(
        frequency.get(),
        parts.stream().skip(1).findFirst().map(day -> MonthDay.parse(MONTH_DAY_PREFIX + day)));
  }
}
