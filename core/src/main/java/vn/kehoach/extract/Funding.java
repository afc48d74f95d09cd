package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.ValueScanner;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;

/** Reads the statements of a paper's sections on money. */
final class Funding {

  private Funding() {}

  static ImmutableList<FundingLine> of(Outline outline, SectionRoles roles) {
    List<SourceText> statements = new ArrayList<>();
    outline
        .allSections()
        .filter(section -> roles.of(section) == SectionRole.FUNDING)
        .forEach(section -> collect(section, statements));
    ImmutableList.Builder<FundingLine> lines = ImmutableList.builder();
    int number = 0;
    for (SourceText statement : statements) {
      lines.add(line("f" + ++number, statement));
    }
    return lines.build();
  }

  private static void collect(Section section, List<SourceText> statements) {
    if (section.running()) {
      statements.add(section.heading());
    }
    statements.addAll(Directives.contents(section.blocks()));
    statements.addAll(Directives.contents(section.tail()));
  }

  private static FundingLine line(String id, SourceText statement) {
    return FundingLine.builder()
        .id(id)
        .text(statement.text())
        .evidence(statement.evidence())
        .amount(amount(statement.text()))
        .period(
            DateScanner.scan(statement.text()).stream().findFirst().flatMap(DateMention::period))
        .build();
  }

  private static Optional<Quantity> amount(String statement) {
    return ValueScanner.scan(statement).stream()
        .map(mention -> mention.value())
        .filter(Measured.class::isInstance)
        .map(value -> ((Measured) value).quantity())
        .filter(quantity -> quantity.unit().isMoney())
        .findFirst();
  }
}
