package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.agency.AgencyMention;
import vn.kehoach.agency.AgencyReader;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.agency.RoleMention;
import vn.kehoach.agency.RolePhrases;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.DueMention;
import vn.kehoach.timeline.DueReader;

/** Makes tasks of drafts: who, by when, with what product, each with its printed words. */
final class TaskMaker {

  /** So many characters join two agencies: ", " or " và ". */
  private static final int JOINT = 4;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  /** Makes the tasks of prose, numbered under their sections. */
  ImmutableList<Task> make(List<TaskDraft> drafts) {
    return drafts.stream().map(this::make).collect(ImmutableList.toImmutableList());
  }

  private Task make(TaskDraft draft) {
    int number = counts.merge(draft.section, 1, Integer::sum);
    ImmutableList<RoleMention> mentions = RolePhrases.read(draft.text.text());
    Task.Builder task =
        Task.builder()
            .id(unique("t-" + (draft.section.isEmpty() ? "" : draft.section + "-") + number))
            .section(draft.section)
            .number(Integer.toString(number))
            .text(draft.text.text())
            .group(draft.group)
            .evidence(draft.text.evidence())
            .assignments(assignments(draft, mentions))
            .deliverables(deliverables(draft));
    due(draft, mentions, task);
    return task.build();
  }

  private String unique(String id) {
    int count = ids.merge(id, 1, Integer::sum);
    return count == 1 ? id : unique(id + "~" + count);
  }

  private static ImmutableList<Assignment> assignments(
      TaskDraft draft, List<RoleMention> mentions) {
    ImmutableList<Assignment> own = own(draft, mentions);
    boolean labelledLead = has(labelled(draft), AgencyRole.LEAD);
    boolean ownLead = has(own, AgencyRole.LEAD);
    Map<String, Assignment> all = new LinkedHashMap<>();
    for (Assignment handed : draft.inherited) {
      boolean replaced = handed.role() == AgencyRole.LEAD && (ownLead || labelledLead);
      if (!replaced) {
        put(all, handed);
      }
    }
    for (Assignment stated : own) {
      if (stated.role() != AgencyRole.LEAD || !labelledLead) {
        put(all, stated);
      }
    }
    labelled(draft).forEach(assignment -> put(all, assignment));
    all.values().removeIf(a -> a.role() == AgencyRole.COOPERATING && leads(all, a));
    return ImmutableList.copyOf(all.values());
  }

  private static boolean leads(Map<String, Assignment> all, Assignment assignment) {
    return all.containsKey(key(AgencyRole.LEAD, assignment));
  }

  private static void put(Map<String, Assignment> all, Assignment assignment) {
    all.putIfAbsent(key(assignment.role(), assignment), assignment);
  }

  private static String key(AgencyRole role, Assignment assignment) {
    return role + " " + Folding.key(assignment.agency().name());
  }

  private static boolean has(List<Assignment> assignments, AgencyRole role) {
    return assignments.stream().anyMatch(assignment -> assignment.role() == role);
  }

  /** The task's own words name a lead if its first sentence does, or if nobody else does. */
  private static ImmutableList<Assignment> own(TaskDraft draft, List<RoleMention> mentions) {
    String text = draft.text.text();
    ImmutableList<Sentences.Range> sentences = Sentences.of(text);
    int firstEnd = sentences.isEmpty() ? text.length() : sentences.get(0).end();
    boolean handed = draft.inherited.stream().anyMatch(ProseTasks::leads);
    ImmutableList.Builder<RoleMention> kept = ImmutableList.builder();
    for (RoleMention mention : mentions) {
      if (mention.role() != AgencyRole.LEAD || !handed || mention.start() < firstEnd) {
        kept.add(mention);
      }
    }
    return ProseTasks.assignments(kept.build(), draft.text, Origin.STATED);
  }

  private static ImmutableList<Assignment> labelled(TaskDraft draft) {
    ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
    for (TaskLabels.Part line : draft.labelled) {
      role(line.role())
          .ifPresent(role -> assignments.addAll(listed(line.value(), role, Origin.CONTEXT)));
    }
    return assignments.build();
  }

  private static Optional<AgencyRole> role(TaskLabels.Role label) {
    return switch (label) {
      case LEAD -> Optional.of(AgencyRole.LEAD);
      case COOPERATING -> Optional.of(AgencyRole.COOPERATING);
      default -> Optional.empty();
    };
  }

  /** Reads a printed list of agencies, all in one role. */
  static ImmutableList<Assignment> listed(SourceText text, AgencyRole role, Origin origin) {
    ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
    for (AgencyMention mention : AgencyReader.list(text.text())) {
      Evidence evidence = text.evidence(mention.start(), mention.end());
      assignments.add(new Assignment(mention.agency(), role, origin, Optional.of(evidence)));
    }
    return assignments.build();
  }

  private static void due(TaskDraft draft, List<RoleMention> named, Task.Builder task) {
    for (TaskLabels.Part line : draft.labelled) {
      Optional<DueReader.Column> column = column(line.role());
      if (column.isPresent()) {
        task.due(DueReader.read(line.value().text(), column.get()))
            .dueOrigin(Origin.CONTEXT)
            .addDueEvidence(line.value().evidence());
        return;
      }
    }
    SourceText words = afterAddressee(draft.text, named);
    ImmutableList<DueMention> mentions = DueReader.inSentence(words.text());
    Due due = DueReader.combine(mentions);
    task.due(due);
    if (!(due instanceof Due.Unstated)) {
      mentions.forEach(m -> task.addDueEvidence(words.evidence(m.start(), m.end())));
    } else {
      draft.phase.ifPresent(phase -> inPhase(phase, task));
    }
  }

  /** What is to be done, without the agencies before it: "Sở Y tế | hằng năm rà soát …". */
  private static SourceText afterAddressee(SourceText text, List<RoleMention> named) {
    int end = 0;
    for (RoleMention mention : named) {
      boolean next = mention.role() == AgencyRole.LEAD && mention.start() - end <= JOINT;
      end = next ? mention.end() : end;
    }
    return text.slice(end, text.text().length());
  }

  /** A task without a time of its own is for the phase it stands under: "Giai đoạn 2026 - 2030". */
  private static void inPhase(SourceText phase, Task.Builder task) {
    Due due = DueReader.read(phase.text());
    if (!(due instanceof Due.Unstated)) {
      task.due(due).dueOrigin(Origin.HEADING).addDueEvidence(phase.evidence());
    }
  }

  private static Optional<DueReader.Column> column(TaskLabels.Role label) {
    return switch (label) {
      case DUE -> Optional.of(DueReader.Column.EXECUTION);
      case COMPLETION -> Optional.of(DueReader.Column.COMPLETION);
      default -> Optional.empty();
    };
  }

  private static ImmutableList<Deliverable> deliverables(TaskDraft draft) {
    List<Deliverable> all = new ArrayList<>();
    for (TaskLabels.Part line : draft.labelled) {
      if (line.role() == TaskLabels.Role.DELIVERABLE) {
        all.addAll(Deliverables.ofCell(line.value()));
      }
    }
    return all.isEmpty() ? Deliverables.inProse(draft.text) : ImmutableList.copyOf(all);
  }
}
