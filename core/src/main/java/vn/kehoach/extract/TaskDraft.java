package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;

/**
 * A task on its way: its words, what it inherits, and the labelled lines found under it.
 *
 * <p>Used within one reading and handed to nobody else.
 */
final class TaskDraft {

  final SourceText text;
  final String section;
  final String group;
  final ImmutableList<Assignment> inherited;
  final List<Labelled> labelled = new ArrayList<>();

  TaskDraft(SourceText text, String section, String group, ImmutableList<Assignment> inherited) {
    this.text = text;
    this.section = section;
    this.group = group;
    this.inherited = inherited;
  }

  /**
   * A labelled line, such as {@code Cơ quan chủ trì: Sở Y tế}.
   *
   * @param role what the label says
   * @param value the words after the label
   */
  record Labelled(TaskLabels.Role role, SourceText value) {}
}
