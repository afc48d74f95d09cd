package vn.kehoach.examples.text;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.timeline.DateWords;

/** The header data of a plan and how much was read, one line each. */
final class HeadText {

  private static final int MOST_LINES = 4;

  private final Words words;
  private final DateWords dates;
  private final int width;

  HeadText(Words words, int width) {
    this.words = words;
    this.dates = DateWords.of(words.locale());
    this.width = width;
  }

  String print(Plan plan) {
    Map<String, String> lines = new LinkedHashMap<>();
    PlanInfo info = plan.info();
    lines.put("head.title", info.title().isEmpty() ? info.lead() : info.title());
    lines.put("head.nature", words.say("nature." + info.nature().label()));
    lines.put("head.number", info.number().map(DocumentNumber::printed).orElse(""));
    lines.put("head.issued", info.issued().map(dates::print).orElse(""));
    lines.put("head.issuer", info.issuer());
    lines.put("head.period", info.period().map(dates::print).orElse(""));
    lines.put("head.file", plan.source().map(PlanSource::name).orElse(""));
    lines.put("head.counts", counts(plan));
    return print(lines);
  }

  private String counts(Plan plan) {
    return words.say(
        "counts",
        plan.indicators().size(),
        plan.indicators().stream().mapToInt(i -> i.values().size()).sum(),
        plan.tasks().size(),
        plan.references().size(),
        plan.outline().allSections().count());
  }

  private String print(Map<String, String> lines) {
    int labels = lines.keySet().stream().mapToInt(key -> Fit.width(words.say(key))).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> line : lines.entrySet()) {
      if (!line.getValue().isEmpty()) {
        print(out, words.say(line.getKey()), line.getValue(), labels);
      }
    }
    return out.toString();
  }

  private void print(StringBuilder out, String label, String value, int labels) {
    String left = label;
    for (String line : Fit.wrap(value, width - labels - 2, MOST_LINES)) {
      out.append(Fit.pad(left, labels)).append("  ").append(line).append('\n');
      left = "";
    }
  }
}
