package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Locale;

/** What each timed benchmark stands beside, and the most it may take. */
final class Marks {

  /** 0.67 of the base's speed. */
  private static final double TWO_THIRDS_SPEED = 1 / 0.67;

  private static final double MOST_GROWTH = 1.15;

  /** From so many items on some marks are others. */
  private static final int MANY = 1000;

  /** A Word file may take so many times what its text takes, beside what POI takes. */
  private static final double TEXT_OF_WORD = 1.2;

  private static final ImmutableList<Mark> MARKS =
      ImmutableList.of(
          new Mark(
              "typed JSON read, %s",
              "JsonRead.plan", "Jackson readTree", "JsonRead.tree", TWO_THIRDS_SPEED),
          new Mark(
              "typed JSON write, %s",
              "JsonWrite.plan", "Jackson token scan with text", "JsonWrite.scan", 1.1),
          new Mark(
              "text to plan, papers of %s",
              "TextToPlan.plans", "25 patterns over every line", "TextToPlan.patterns", 1.0),
          new Mark(
              "PDF to plan, papers of %s",
              "PdfToPlan.plans", "PDFBox stripping", "PdfToPlan.stripping", 1.35),
          new Mark(
              "difference of two versions, %s indicators",
              "VersionDiff.diff", "by id, with moves, by hand", "VersionDiff.floor", 3.0),
          new Mark(
              "the same beside JaVers, %s indicators",
              "VersionDiff.diff",
              "JaVers, ids, SIMPLE",
              "VersionDiffPeers.javers",
              1 / 40.0,
              1 / 55.0),
          new Mark(
              "the same beside java-object-diff, %s indicators",
              "VersionDiff.diff", "java-object-diff, ids", "VersionDiffPeers.objectDiff", 1.0),
          new Mark(
              "the same beside zjsonpatch, %s indicators",
              "VersionDiff.diff", "zjsonpatch", "VersionDiffPeers.zjsonpatch", 1 / 9.0, 1 / 20.0),
          new Mark(
              "every two of %s plans matched, 100 indicators each",
              "ManyPlans.matched", "shared words and Hungarian by hand", "ManyPlans.floor", 3.0),
          new Mark(
              "%s plans side by side with ranks, 100 indicators each",
              "ManyPlans.matrix", "shared words and Hungarian by hand", "ManyPlans.floor", 5.0),
          new Mark(
              "validation, %s indicators and as many tasks",
              "Validation.report", "one pass over every letter", "Validation.pass", 5.0),
          new Mark(
              "100,000 numbers of papers parsed",
              "NumberParse.parse",
              "one pattern that cuts them",
              "NumberParse.pattern",
              3.0),
          new Mark(
              "100,000 names of bodies resolved",
              "AgencyResolve.resolve",
              "their keys in a map",
              "AgencyResolve.lookUp",
              15.0));

  private Marks() {}

  /**
   * A benchmark and its base.
   *
   * @param most the most it may take, as a share of the base
   * @param mostOfMany the same from {@link #MANY} items on
   */
  private record Mark(
      String what, String ours, String words, String base, double most, double mostOfMany) {

    Mark(String what, String ours, String words, String base, double most) {
      this(what, ours, words, base, most, most);
    }

    double most(Case on) {
      return on.size() < MANY ? most : mostOfMany;
    }
  }

  static ImmutableList<Line> lines(Scores scores) {
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    for (Mark mark : MARKS) {
      lines.addAll(lines(mark, scores));
      if (mark.ours().startsWith("TextToPlan")) {
        lines.addAll(growth(scores.of("TextGrowth.plan")));
        lines.addAll(word(scores));
      }
      if (mark.ours().startsWith("ManyPlans")) {
        lines.addAll(growthOfPairs(scores.of(mark.ours()), mark.ours()));
      }
    }
    return lines.build();
  }

  private static ImmutableList<Line> lines(Mark mark, Scores scores) {
    ImmutableSortedMap<Case, Double> bases = scores.of(mark.base());
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    scores
        .of(mark.ours())
        .forEach(
            (on, ours) -> {
              Double base = bases.get(on);
              if (base != null) {
                String what = String.format(Locale.ROOT, mark.what(), on);
                lines.add(Line.ofTimes(what, ours, mark.words(), base, mark.most(on)));
              }
            });
    return lines.build();
  }

  /** The smallest paper's time, grown in proportion to the length, is the base of the others. */
  private static ImmutableList<Line> growth(ImmutableSortedMap<Case, Double> times) {
    if (times.isEmpty()) {
      return ImmutableList.of();
    }
    Case first = times.firstKey();
    double base = times.values().iterator().next();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    times
        .tailMap(first, false)
        .forEach(
            (on, time) -> {
              double factor = (double) on.size() / first.size();
              String words = String.format(Locale.ROOT, "%.0f times %s:", factor, first);
              String what = "growth of text to plan, one paper of " + on;
              lines.add(Line.ofTimes(what, time, words, factor * base, MOST_GROWTH));
            });
    return lines.build();
  }

  /**
   * The fewest plans' time, grown in proportion to the pairs of plans, is the base of the others.
   */
  private static ImmutableList<Line> growthOfPairs(
      ImmutableSortedMap<Case, Double> times, String what) {
    if (times.isEmpty()) {
      return ImmutableList.of();
    }
    Case first = times.firstKey();
    double base = times.values().iterator().next();
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    times
        .tailMap(first, false)
        .forEach(
            (on, time) -> {
              double factor = pairs(on) / pairs(first);
              String words = String.format(Locale.ROOT, "%.1f times %s plans:", factor, first);
              String growth = "growth of " + what + ", " + on + " plans";
              lines.add(Line.ofTimes(growth, time, words, factor * base, MOST_GROWTH));
            });
    return lines.build();
  }

  private static double pairs(Case on) {
    return on.size() * (on.size() - 1) / 2.0;
  }

  /** Word files stand beside two bases together. */
  private static ImmutableList<Line> word(Scores scores) {
    ImmutableSortedMap<Case, Double> alone = scores.of("DocxToPlan.poi");
    ImmutableSortedMap<Case, Double> texts = scores.of("DocxToPlan.text");
    ImmutableList.Builder<Line> lines = ImmutableList.builder();
    scores
        .of("DocxToPlan.plans")
        .forEach(
            (on, ours) -> {
              Double poi = alone.get(on);
              Double text = texts.get(on);
              if (poi != null && text != null) {
                String words =
                    String.format(
                        Locale.ROOT,
                        "POI %s and %.1f times text %s:",
                        Line.time(poi),
                        TEXT_OF_WORD,
                        Line.time(text));
                double base = poi + TEXT_OF_WORD * text;
                lines.add(Line.ofTimes("DOCX to plan, papers of " + on, ours, words, base, 1.0));
              }
            });
    return lines.build();
  }
}
