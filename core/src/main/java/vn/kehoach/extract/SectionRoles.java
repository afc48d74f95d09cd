package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.text.Folding;

/**
 * The role of every section of a paper, by the words of its heading or its parent's.
 *
 * <p>A heading of the first level decides for all below it; deeper headings may only narrow it ("1.
 * Mục đích" under "I. MỤC ĐÍCH, YÊU CẦU") or step out of it with words that begin the heading ("6.
 * Chỉ tiêu chủ yếu đến năm 2030" under "II. NỘI DUNG").
 */
final class SectionRoles {

  private static final ImmutableList<Rule> RULES =
      Vocabulary.rows("section-roles.csv").stream()
          .map(row -> Rule.of(row.get(0), row.get(1), row.get(2)))
          .collect(ImmutableList.toImmutableList());

  /** Longer headings are sentences whose words say nothing of the section's role. */
  private static final int LONGEST_TITLE = 160;

  private final ImmutableMap<String, SectionRole> roles;

  private SectionRoles(ImmutableMap<String, SectionRole> roles) {
    this.roles = roles;
  }

  static SectionRoles of(Outline outline) {
    ImmutableMap.Builder<String, SectionRole> roles = ImmutableMap.builder();
    outline.sections().forEach(section -> assign(section, SectionRole.OTHER, roles));
    outline.annexes().forEach(section -> assign(section, SectionRole.ANNEX, roles));
    return new SectionRoles(roles.buildKeepingLast());
  }

  private static void assign(
      Section section, SectionRole parent, ImmutableMap.Builder<String, SectionRole> roles) {
    SectionRole role = role(section, parent);
    roles.put(section.id(), role);
    section.children().forEach(child -> assign(child, role, roles));
  }

  private static SectionRole role(Section section, SectionRole parent) {
    String heading = section.heading().text();
    if (section.running() || heading.length() > LONGEST_TITLE) {
      return parent;
    }
    String words = " " + words(heading) + " ";
    return RULES.stream()
        .filter(rule -> rule.fits(words))
        .findFirst()
        .filter(rule -> mayFollow(rule, parent))
        .map(Rule::role)
        .orElse(parent);
  }

  private static boolean mayFollow(Rule rule, SectionRole parent) {
    return switch (parent) {
      case OTHER, ANNEX -> true;
      case PURPOSE, REQUIREMENT, SCOPE, GENERAL_OBJECTIVE, SPECIFIC_OBJECTIVE ->
          rule.role().holdsObjectives() || rule.role() == SectionRole.SCOPE;
      case TASKS -> rule.starts() && rule.role() != SectionRole.REQUIREMENT;
      case ORGANISATION -> rule.starts() && rule.role() == SectionRole.FUNDING;
      case SITUATION, FUNDING, TEMPLATE -> false;
    };
  }

  private static String words(String text) {
    return Joiner.on(' ').join(Folding.tokens(text));
  }

  SectionRole of(Section section) {
    return Optional.ofNullable(roles.get(section.id())).orElse(SectionRole.OTHER);
  }

  /** One line of the vocabulary, its words between blanks. */
  private record Rule(boolean starts, String words, SectionRole role) {

    static Rule of(String how, String phrase, String role) {
      String words = " " + SectionRoles.words(phrase) + " ";
      return new Rule("starts".equals(how), words, SectionRole.valueOf(role));
    }

    boolean fits(String heading) {
      return starts ? heading.startsWith(words) : heading.contains(words);
    }
  }
}
