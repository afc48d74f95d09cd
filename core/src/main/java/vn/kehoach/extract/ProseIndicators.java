package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.Period;

/** Finds the indicators in a paper's running text, section by section. */
final class ProseIndicators {

  private static final ImmutableList<String> GOALS =
      ImmutableList.of(
          Folding.key("phấn đấu"),
          Folding.key("mục tiêu"),
          Folding.key("chỉ tiêu"),
          Folding.key("lộ trình"));

  private final SectionRoles roles;
  private final Paper paper;
  private final IndicatorCollector collector = new IndicatorCollector();

  private ProseIndicators(SectionRoles roles, Paper paper) {
    this.roles = roles;
    this.paper = paper;
  }

  static IndicatorCollector of(Outline outline, SectionRoles roles, Paper paper) {
    ProseIndicators indicators = new ProseIndicators(roles, paper);
    if (outline.sections().isEmpty()) {
      indicators.unstructured(outline);
    }
    Optional<Period> told =
        paper.isReport() ? paper.time().map(GivenTime::period) : Optional.empty();
    outline.sections().forEach(s -> indicators.section(s, "", told));
    outline.annexes().forEach(s -> indicators.section(s, "", told));
    return indicators.collector;
  }

  /** An article has no sections; the first time it names holds for all of it. */
  private void unstructured(Outline outline) {
    Optional<Period> period = Optional.empty();
    for (SourceText text : Directives.contents(outline.preamble())) {
      period = period.or(() -> reported(text.text()));
      boolean report = paper.isReport();
      ValueKind kind = report ? ValueKind.ACTUAL : ValueKind.TARGET;
      ProseContext context = new ProseContext("", period, kind, !report, report);
      collector.read(text, context, "");
    }
  }

  /** A report is on a half, a quarter or a year, never on the day it was given. */
  private static Optional<Period> reported(String text) {
    return DateScanner.scan(text).stream()
        .filter(date -> date.kind() == DateMention.Kind.POINT || isSpan(date))
        .flatMap(date -> date.period().stream())
        .filter(period -> !period.isDay())
        .findFirst();
  }

  private static boolean isSpan(DateMention date) {
    return date.kind() == DateMention.Kind.SPAN;
  }

  private void section(Section section, String label, Optional<Period> inherited) {
    SectionRole role = roles.of(section);
    if (role == SectionRole.TEMPLATE) {
      return;
    }
    String heading = section.heading().text();
    Optional<Period> named = section.running() ? Optional.empty() : period(heading, role);
    Optional<Period> period = named.or(() -> inherited);
    String own = section.running() || ProseTime.isDate(heading) ? label : heading;
    ProseContext context = context(role, own, period);
    boolean onMoney = role == SectionRole.FUNDING;
    if (section.running() && !onMoney) {
      read(section.heading(), context, section);
    }
    ProseContext below = read(onMoney ? ImmutableList.of() : section.blocks(), context, section);
    section.children().forEach(child -> section(child, own, below.period()));
    read(onMoney ? ImmutableList.of() : section.tail(), context, section);
  }

  /** Reads blocks in their order and returns what holds for those below them. */
  private ProseContext read(List<Block> blocks, ProseContext context, Section section) {
    ProseContext current = section.running() ? context.opened(section.heading()) : context;
    for (SourceText text : Directives.contents(blocks)) {
      read(text, current, section);
      current = current.opened(text);
    }
    return current;
  }

  private void read(SourceText text, ProseContext context, Section section) {
    boolean proposed = paper.isReport() && context.strict();
    boolean labelled =
        TaskLabels.at(text.text()).filter(m -> m.role() != TaskLabels.Role.OTHER).isPresent();
    if (!labelled && !(proposed && !setsGoals(section.heading().text() + " " + text.text()))) {
      collector.read(text, context, section.path());
    }
  }

  /** What a report proposes holds limits and sums; goals are named as such. */
  private static boolean setsGoals(String text) {
    String key = Folding.key(text);
    return GOALS.stream().anyMatch(key::contains);
  }

  private ProseContext context(SectionRole role, String label, Optional<Period> period) {
    boolean report = paper.isReport() && !role.holdsTasks() && !role.holdsObjectives();
    boolean past = report || role == SectionRole.SITUATION;
    boolean wanted = role.holdsObjectives() || past || paper.nature() == DocumentNature.DIGEST;
    return new ProseContext(
        label, period, past ? ValueKind.ACTUAL : ValueKind.TARGET, !wanted, report);
  }

  /** "Đến năm 2025:" over bullets dates them; "Kế hoạch năm 2025" over tasks does not. */
  private Optional<Period> period(String heading, SectionRole role) {
    boolean digest = paper.nature() == DocumentNature.DIGEST;
    return role.holdsObjectives()
            || role == SectionRole.SITUATION
            || ProseTime.isDate(heading)
            || digest
        ? DateScanner.scan(heading).stream()
            .filter(date -> date.kind() != DateMention.Kind.VISION || ProseTime.isDate(heading))
            .findFirst()
            .flatMap(DateMention::period)
        : Optional.empty();
  }
}
