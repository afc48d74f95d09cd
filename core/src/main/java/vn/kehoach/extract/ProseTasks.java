package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RoleMention;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.document.Block;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;

/**
 * Finds the tasks in a paper's prose: one for each bullet or paragraph of the sections that direct.
 *
 * <p>Headings and lines that name agencies ("Sở Y tế chủ trì, phối hợp với …:") hand them down to
 * the tasks below; labelled lines ("Cơ quan chủ trì: …", "Thời gian: …") belong to the tasks above
 * them, or to the heading if nothing else stands between.
 */
final class ProseTasks {

  private final SectionRoles roles;

  /** Whether the paper tells what was done, but for the parts that say otherwise. */
  private final boolean reports;

  private final List<TaskDraft> drafts = new ArrayList<>();

  /** The phase of the programme whose tasks are being read. */
  private Optional<SourceText> phase = Optional.empty();

  private ProseTasks(SectionRoles roles, Paper paper) {
    this.roles = roles;
    this.reports = paper.nature() == DocumentNature.PROGRESS_REPORT;
  }

  static ImmutableList<TaskDraft> of(Outline outline, SectionRoles roles, Paper paper) {
    ProseTasks tasks = new ProseTasks(roles, paper);
    outline.sections().forEach(section -> tasks.section(section, ImmutableList.of()));
    outline.annexes().forEach(section -> tasks.section(section, ImmutableList.of()));
    return ImmutableList.copyOf(tasks.drafts);
  }

  private void section(Section section, ImmutableList<Assignment> inherited) {
    SectionRole role = roles.of(section);
    if (role.asksNothing() || (reports && role == SectionRole.OTHER)) {
      section.children().forEach(child -> section(child, inherited));
      return;
    }
    ImmutableList<Assignment> own = HandedLeads.ofHeading(section, roles.of(section));
    Optional<SourceText> outer = phase;
    phase = phaseOf(section).or(() -> outer);
    Scope scope = new Scope(section, own.isEmpty() ? inherited : own, roles.of(section));
    if (section.running()) {
      scope.opening();
    }
    scope.blocks(section.blocks());
    for (Section child : section.children()) {
      if (!scope.takesAsLabel(child)) {
        section(child, scope.handedDown());
      }
    }
    scope.close();
    Scope tail = new Scope(section, inherited, roles.of(section));
    tail.blocks(section.tail());
    tail.finish();
    phase = outer;
  }

  /** A heading that is nothing but a time is the phase of all tasks below it. */
  private static Optional<SourceText> phaseOf(Section section) {
    return Optional.of(section.heading())
        .filter(heading -> !section.running() && ProseTime.isDate(heading.text()));
  }

  static ImmutableList<Assignment> assignments(
      Iterable<RoleMention> mentions, SourceText text, Origin origin) {
    ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
    for (RoleMention mention : mentions) {
      assignments.add(
          new Assignment(
              mention.agency(),
              mention.role(),
              origin,
              Optional.of(text.evidence(mention.start(), mention.end()))));
    }
    return assignments.build();
  }

  /** What is in force while the lines of one section are read. */
  private final class Scope {

    private final Section section;
    private final SectionRole role;
    private ImmutableList<Assignment> lead;
    private ImmutableList<Assignment> bulletLead = ImmutableList.of();
    private int bulletDepth = -1;
    private int lastDepth = -1;
    private final List<TaskDraft> group = new ArrayList<>();
    private boolean labelsSeen;
    private boolean wordsSeen;

    /** Whether what stands below the line at hand is a part of it. */
    private boolean partsFollow;

    /** The depth of the line whose things are listed below it. */
    private int listDepth = Integer.MAX_VALUE;

    private static final int ABOVE_ALL = -2;

    Scope(Section section, ImmutableList<Assignment> lead, SectionRole role) {
      this.section = section;
      this.lead = lead;
      this.role = role;
      if (!section.running() && Directives.lists(section.heading().text())) {
        listDepth = ABOVE_ALL;
      }
    }

    /** Reads the heading of a section that is running text. */
    void opening() {
      boolean items =
          !section.blocks().isEmpty() && section.blocks().get(0) instanceof Block.ListItem;
      partsFollow = items || !section.children().isEmpty();
      line(section.heading(), -1);
    }

    void blocks(List<Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        partsFollow = i + 1 < blocks.size() && depth(blocks.get(i + 1)) > depth(block);
        if (block instanceof Block.Paragraph paragraph) {
          line(paragraph.content(), -1);
        } else if (block instanceof Block.Heading heading) {
          line(heading.content(), -1);
        } else if (block instanceof Block.ListItem item) {
          line(item.content(), depth(item));
        }
      }
    }

    /** Bullets of another marker inside a bullet stand one deeper than the format may say. */
    private int depth(Block block) {
      return block instanceof Block.ListItem item
          ? item.depth() * 2 + ("+".equals(item.marker()) ? 1 : 0)
          : -1;
    }

    void line(SourceText text, int depth) {
      Optional<TaskLabels.Match> label = TaskLabels.at(text.text());
      if (label.isPresent() && label.get().role() != TaskLabels.Role.TASK) {
        labelled(label.get(), text);
      } else if (label.isPresent()) {
        described(text.slice(label.get().end(), text.text().length()).strip(), depth);
      } else if (!text.isBlank() && !Directives.asksNothing(text.text())) {
        words(text, depth);
      }
    }

    /** "Nội dung: …" under a task just named describes it; under a heading it is the task. */
    private void described(SourceText text, int depth) {
      boolean names = group.isEmpty() || labelsSeen || depth <= lastDepth;
      if (names) {
        words(text, depth);
      }
    }

    private void words(SourceText text, int depth) {
      if (text.isBlank()) {
        return;
      }
      if (depth <= bulletDepth) {
        bulletLead = ImmutableList.of();
        bulletDepth = -1;
      }
      if (isListed(text, depth)) {
        return;
      }
      Optional<ImmutableList<Assignment>> opened = HandedLeads.ofLine(text);
      if (opened.isPresent()) {
        hand(opened.get(), depth);
      } else if (!introduces(text) && Directives.directs(text, role, !activeLead().isEmpty())) {
        wordsSeen = true;
        lastDepth = depth;
        add(text);
      }
    }

    /** Things a line above is made of are no tasks: "hồ sơ gồm:" over the papers of a file. */
    private boolean isListed(SourceText text, int depth) {
      boolean listed = depth > listDepth && !Directives.isAsked(text);
      if (depth <= listDepth) {
        listDepth = partsFollow && Directives.lists(text.text()) ? depth : Integer.MAX_VALUE;
      }
      return listed;
    }

    private boolean introduces(SourceText text) {
      boolean announces = partsFollow && Directives.announces(text.text());
      return text.text().endsWith(":") && (announces || !Directives.startsWithVerb(text.text()));
    }

    private void hand(ImmutableList<Assignment> named, int depth) {
      if (depth < 0) {
        lead = named;
      } else {
        bulletLead = named;
        bulletDepth = depth;
      }
    }

    private ImmutableList<Assignment> activeLead() {
      return bulletLead.isEmpty() ? lead : bulletLead;
    }

    private void add(SourceText text) {
      if (labelsSeen) {
        group.clear();
        labelsSeen = false;
      }
      ImmutableList<Assignment> handed =
          TaskUnits.introduction(text)
              .map(words -> assignments(RolePhrases.read(words.text()), words, Origin.CONTEXT))
              .filter(named -> !named.isEmpty())
              .orElse(activeLead());
      for (SourceText unit : TaskUnits.of(text)) {
        if (!unit.isBlank()) {
          TaskDraft draft = new TaskDraft(unit, section.path(), groupLabel(), handed, phase);
          group.add(draft);
          drafts.add(draft);
        }
      }
    }

    private String groupLabel() {
      return section.running() ? "" : section.heading().text();
    }

    private void labelled(TaskLabels.Match label, SourceText line) {
      boolean titled = label.role().isFact() && !Directives.asksNothing(section.heading().text());
      if (group.isEmpty() && !section.running() && titled) {
        TaskDraft draft =
            new TaskDraft(section.heading(), section.path(), "", ImmutableList.of(), phase);
        group.add(draft);
        drafts.add(draft);
        wordsSeen = true;
      }
      labelsSeen = true;
      ImmutableList<TaskLabels.Part> parts = TaskLabels.parts(line, label);
      group.forEach(draft -> draft.labelled.addAll(parts));
    }

    /** Reads a lettered part such as {@code b) Cơ quan thực hiện:} as lines of this section. */
    boolean takesAsLabel(Section child) {
      Optional<TaskLabels.Match> label = TaskLabels.at(withColon(child.heading().text()));
      if (label.isEmpty()) {
        return false;
      }
      if (label.get().role() == TaskLabels.Role.TASK) {
        Scope inner = new Scope(child, activeLead(), SectionRole.TASKS);
        if (label.get().end() < child.heading().text().length()) {
          inner.line(child.heading(), -1);
        }
        inner.blocks(child.blocks());
        child.children().forEach(part -> section(part, inner.handedDown()));
        if (labelsSeen) {
          group.clear();
          labelsSeen = false;
        }
        group.addAll(inner.group);
        return true;
      }
      labelledPart(child, label.get());
      return true;
    }

    private void labelledPart(Section child, TaskLabels.Match label) {
      SourceText heading = child.heading();
      if (label.end() < heading.text().length()) {
        labelled(label, heading);
      }
      for (SourceText text : Directives.contents(child.blocks())) {
        Optional<TaskLabels.Match> own = TaskLabels.at(text.text());
        labelled(own.orElse(new TaskLabels.Match(label.role(), 0)), text);
      }
    }

    private String withColon(String heading) {
      return heading.indexOf(':') >= 0 ? heading : heading + ":";
    }

    ImmutableList<Assignment> handedDown() {
      return lead;
    }

    /** A titled section of tasks without a word under it is itself the task. */
    void close() {
      boolean leaf = section.children().isEmpty() && section.blocks().isEmpty();
      if (leaf && !section.running() && !wordsSeen && role.holdsTasks()) {
        SourceText heading = section.heading();
        if (Directives.startsWithVerb(heading.text()) && section.level() > 1) {
          add(heading);
        }
      }
      finish();
    }

    void finish() {
      group.clear();
    }
  }

  /** Returns whether an assignment leads. */
  static boolean leads(Assignment assignment) {
    return assignment.role() == AgencyRole.LEAD;
  }
}
