package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Objective;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.Period;

/** Reads what a plan wants: one objective for each section, bullet and paragraph of its aims. */
final class Objectives {

  private final SectionRoles roles;
  private final ImmutableListMultimap<String, String> bySection;
  private final TreeMap<Integer, List<String>> byPlace = new TreeMap<>();

  private Objectives(SectionRoles roles, ImmutableList<Indicator> indicators) {
    this.roles = roles;
    this.bySection =
        indicators.stream()
            .filter(indicator -> indicator.tableId().isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(Indicator::section, Indicator::id));
    for (Indicator indicator : indicators) {
      for (IndicatorValue value : indicator.values()) {
        value
            .evidence()
            .map(evidence -> evidence.span().start())
            .ifPresent(
                at -> byPlace.computeIfAbsent(at, k -> new ArrayList<>()).add(indicator.id()));
      }
    }
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
    for (SourceText text : Directives.contents(section.blocks())) {
      number++;
      children.add(paragraph(id + "-" + number, section, text));
    }
    section.children().forEach(child -> children.add(objective(child)));
    for (SourceText text : Directives.contents(section.tail())) {
      number++;
      children.add(paragraph(id + "-" + number, section, text));
    }
    return Objective.builder()
        .id(id)
        .kind(kind(roles.of(section)))
        .section(section.path())
        .text(section.heading().text())
        .evidence(section.heading().evidence())
        .period(period(section.heading().text()))
        .indicatorIds(bySection.get(section.path()))
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
    return CitedDates.without(text).stream().findFirst().flatMap(DateMention::period);
  }

  private List<String> within(SourceSpan span) {
    return byPlace.subMap(span.start(), span.end()).values().stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }
}
