package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;

/** What each timed benchmark stands beside, and the most it may take. */
final class Marks {

  /** 0.67 of the base's speed. */
  private static final double TWO_THIRDS_SPEED = 1 / 0.67;

  private static final double MOST_GROWTH = 1.15;

  private static final ImmutableList<Mark> MARKS =
      ImmutableList.of(
          new Mark(
              "typed JSON read, %s",
              "JsonRead.plan", "Jackson readTree", "JsonRead.tree", TWO_THIRDS_SPEED),
          new Mark(
              "typed JSON write, %s",
              "JsonWrite.plan", "Jackson token scan with text", "JsonWrite.scan", 1.1),
          new Mark(
              "text to plan, papers of %s together",
              "TextToPlan.plans", "25 patterns over every line", "TextToPlan.patterns", 1.0),
          new Mark(
              "difference of two versions, %s indicators",
              "VersionDiff.diff", "by id, with moves, by hand", "VersionDiff.floor", 3.0),
          new Mark(
              "validation, %s indicators and as many tasks",
              "Validation.report", "one pass over every letter", "Validation.pass", 5.0));

  private Marks() {}

  private record Mark(String what, String ours, String words, String base, double most) {}

  static ImmutableList<Line> lines(Scores scores) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Mark mark : MARKS) {
      lines.addAll(lines(mark, scores));
      if (mark.ours().startsWith("TextToPlan")) {
        lines.addAll(growth(scores.of("TextGrowth.plan")));
      }
    }
    return lines.build();
  }

  private static ImmutableList<Line> lines(Mark mark, Scores scores) {
    ImmutableSortedMap<Long, Double> bases = scores.of(mark.base());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    scores
        .of(mark.ours())
        .forEach(
            (size, ours) -> {
              Double base = bases.get(size);
              if (base != null) {
                String what = String.format(Locale.ROOT, mark.what(), size(size));
                lines.add(Line.ofTimes(what, ours, mark.words(), base, mark.most()));
              }
            });
    return lines.build();
  }

  /** The smallest paper's time, grown in proportion to the length, is the base of the others. */
  private static ImmutableList<Line> growth(ImmutableSortedMap<Long, Double> times) {
    if (times.isEmpty()) {
      return ImmutableList.of();
    }
    long first = times.firstKey();
    double base = times.values().iterator().next();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    times
        .tailMap(first, false)
        .forEach(
            (size, time) -> {
              double factor = (double) size / first;
              String words = String.format(Locale.ROOT, "%.0f times %s:", factor, size(first));
              String what = "growth of text to plan, one paper of " + size(size);
              lines.add(Line.ofTimes(what, time, words, factor * base, MOST_GROWTH));
            });
    return lines.build();
  }

  private static String size(long size) {
    if (size < 10_000) {
      return String.format(Locale.ROOT, "%,d", size);
    }
    return size < 1_000_000
        ? size / 1000 + " KB"
        : String.format(Locale.ROOT, "%.1f MB", size / 1e6);
  }
}
