package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Objective;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.Period;

/** Reads what a plan wants: one objective for each section, bullet and paragraph of its aims. */
final class Objectives {

  private final SectionRoles roles;
  private final ImmutableList<Indicator> indicators;

  private Objectives(SectionRoles roles, ImmutableList<Indicator> indicators) {
    this.roles = roles;
    this.indicators = indicators;
  }

  static ImmutableList<Objective> of(
      Outline outline, SectionRoles roles, ImmutableList<Indicator> indicators) {
    Objectives objectives = new Objectives(roles, indicators);
    return outline
        .allSections()
        .filter(section -> section.level() == 1)
        .flatMap(section -> objectives.outermost(section).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Objective> outermost(Section section) {
    return roles.of(section).holdsObjectives()
        ? ImmutableList.of(objective(section))
        : section.children().stream()
            .flatMap(child -> outermost(child).stream())
            .collect(ImmutableList.toImmutableList());
  }

  private Objective objective(Section section) {
    String id = "o-" + section.id().substring(2);
    ImmutableList.Builder<Objective> children = ImmutableList.builder();
    int number = 0;
    for (Block block : section.blocks()) {
      if (!(block instanceof Block.Table)) {
        number++;
        children.add(paragraph(id + "-" + number, section, Directives.content(block)));
      }
    }
    section.children().forEach(child -> children.add(objective(child)));
    return Objective.builder()
        .id(id)
        .kind(kind(roles.of(section)))
        .section(section.path())
        .text(section.heading().text())
        .evidence(section.heading().evidence())
        .period(period(section.heading().text()))
        .indicatorIds(inTables(section))
        .children(children.build())
        .build();
  }

  private Objective paragraph(String id, Section section, SourceText text) {
    return Objective.builder()
        .id(id)
        .kind(kind(roles.of(section)))
        .section(section.path())
        .text(text.text())
        .evidence(text.evidence())
        .period(period(text.text()))
        .indicatorIds(within(text.span()))
        .build();
  }

  private static Objective.Kind kind(SectionRole role) {
    return switch (role) {
      case PURPOSE -> Objective.Kind.AIM;
      case REQUIREMENT -> Objective.Kind.REQUIREMENT;
      case GENERAL_OBJECTIVE -> Objective.Kind.GENERAL;
      default -> Objective.Kind.SPECIFIC;
    };
  }

  private static Optional<Period> period(String text) {
    return DateScanner.scan(text).stream().findFirst().flatMap(DateMention::period);
  }

  private List<String> inTables(Section section) {
    return indicators.stream()
        .filter(i -> i.tableId().isPresent() && i.section().equals(section.path()))
        .map(Indicator::id)
        .toList();
  }

  private List<String> within(SourceSpan span) {
    return indicators.stream()
        .filter(i -> i.values().stream().anyMatch(value -> standsIn(span, value)))
        .map(Indicator::id)
        .toList();
  }

  private static boolean standsIn(SourceSpan span, IndicatorValue value) {
    return value.evidence().map(Evidence::span).filter(span::contains).isPresent();
  }
}
