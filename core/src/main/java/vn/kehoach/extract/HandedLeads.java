package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RoleMention;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.outline.Section;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;

/** Who is to do what stands below a heading or a line that opens it. */
final class HandedLeads {

  private HandedLeads() {}

  /** Reads a heading; among duties the whole heading names who has them. */
  static ImmutableList<Assignment> ofHeading(Section section, SectionRole role) {
    SourceText heading = section.heading();
    if (section.running()) {
      return ImmutableList.of();
    }
    Optional<ImmutableList<Assignment>> line = ofLine(heading);
    if (line.isPresent()) {
      return line.get();
    }
    ImmutableList<RoleMention> lead = RolePhrases.headingLead(heading.text());
    boolean duties = role == SectionRole.ORGANISATION && section.level() > 1;
    return ProseTasks.assignments(
        lead.isEmpty() && duties ? RolePhrases.actors(heading.text()) : lead,
        heading,
        Origin.HEADING);
  }

  /**
   * Reads a line that ends in a colon: "Sở Y tế chủ trì, phối hợp với các sở thực hiện:".
   *
   * @return nothing if it names nobody before it says what is to be done
   */
  static Optional<ImmutableList<Assignment>> ofLine(SourceText line) {
    if (!line.text().endsWith(":")) {
      return Optional.empty();
    }
    ImmutableList<RoleMention> lead = RolePhrases.headingLead(line.text());
    if (lead.isEmpty()) {
      lead = opening(line.text());
    }
    return Optional.of(lead)
        .filter(mentions -> !mentions.isEmpty())
        .map(mentions -> ProseTasks.assignments(mentions, line, Origin.HEADING));
  }

  private static ImmutableList<RoleMention> opening(String line) {
    ImmutableList<RoleMention> mentions = RolePhrases.read(line);
    boolean opens =
        !mentions.isEmpty()
            && mentions.get(0).role() == AgencyRole.LEAD
            && line.substring(0, mentions.get(0).start()).chars().noneMatch(Character::isLetter);
    return opens ? mentions : ImmutableList.of();
  }
}
