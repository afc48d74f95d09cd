package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  final Optional<SourceText> phase;
  final List<TaskLabels.Part> labelled = new ArrayList<>();

  TaskDraft(
      SourceText text,
      String section,
      String group,
      ImmutableList<Assignment> inherited,
      Optional<SourceText> phase) {
    this.text = text;
    this.section = section;
    this.group = group;
    this.inherited = inherited;
    this.phase = phase;
  }
}
