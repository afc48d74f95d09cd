package vn.kehoach.io.report;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.validation.RuleGroup;

/** The filters of a page; hidden until the script, which they are nothing without, shows them. */
final class FilterPart {

  private final HtmlOut out;
  private final ReportData data;
  private final ReportWords words;

  FilterPart(HtmlOut out, ReportData data, ReportWords words) {
    this.out = out;
    this.data = data;
    this.words = words;
  }

  void write() {
    String all = String.valueOf(data.report().findings().size());
    out.open("form", "id", "filters", "hidden", "", "autocomplete", "off").line();
    severities();
    groups();
    out.open("p", "class", "shown");
    out.element(
        "span",
        words.text("filter.shown", ImmutableMap.of("shown", all, "all", all)),
        "id",
        "shown",
        "role",
        "status",
        "data-template",
        words.text("filter.shown"),
        "data-all",
        all);
    out.text(" ").element("button", words.text("filter.all"), "type", "reset").closeLine();
    out.closeLine();
  }

  private void severities() {
    Set<Severity> present = EnumSet.noneOf(Severity.class);
    data.report().findings().forEach(finding -> present.add(finding.severity()));
    out.open("fieldset").element("legend", words.text("filter.severity")).line();
    for (Severity severity : present) {
      box("severity", ReportWords.key(severity), words.severity(severity));
    }
    out.closeLine();
  }

  private void groups() {
    Set<RuleGroup> present = EnumSet.noneOf(RuleGroup.class);
    boolean other = false;
    for (Finding finding : data.report().findings()) {
      Optional<RuleGroup> group = data.group(finding);
      group.ifPresent(present::add);
      other |= group.isEmpty();
    }
    out.open("fieldset").element("legend", words.text("filter.group")).line();
    for (RuleGroup group : present) {
      box("group", ReportWords.key(group), words.group(group));
    }
    if (other) {
      box("group", FindingPart.NO_GROUP, words.text("group.none"));
    }
    out.closeLine();
  }

  private void box(String name, String value, String label) {
    out.open("label");
    out.single("input", "type", "checkbox", "name", name, "value", value, "checked", "");
    out.text(" " + label).closeLine();
  }
}
