package vn.kehoach.examples.benchmark;

import java.util.List;
import vn.kehoach.document.Block;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.outline.Section;
import vn.kehoach.plan.Plan;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;

/** One pass over a plan: every fact, every section, every letter of their texts, once. */
final class PlanPass {

  private PlanPass() {}

  static long count(Plan plan) {
    long count = 0;
    for (Indicator indicator : plan.indicators()) {
      count += letters(indicator.name()) + letters(indicator.group());
      for (IndicatorValue value : indicator.values()) {
        count += value.value().hashCode() & 1;
        count += value.evidence().map(evidence -> letters(evidence.quote())).orElse(0);
      }
    }
    for (Task task : plan.tasks()) {
      count += letters(task.text()) + letters(task.group());
      for (Assignment assignment : task.assignments()) {
        count += letters(assignment.agency().name());
      }
      for (Deliverable deliverable : task.deliverables()) {
        count += letters(deliverable.name());
      }
    }
    return count
        + sections(plan.outline().sections())
        + sections(plan.outline().annexes())
        + blocks(plan.outline().preamble())
        + blocks(plan.outline().closing());
  }

  private static long sections(List<Section> sections) {
    long count = 0;
    for (Section section : sections) {
      count += letters(section.heading().text());
      count += blocks(section.blocks()) + sections(section.children()) + blocks(section.tail());
    }
    return count;
  }

  private static long blocks(List<Block> blocks) {
    long count = 0;
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          for (Block.Cell cell : row.cells()) {
            count += letters(cell.text());
          }
        }
      } else {
        count += letters(block.text());
      }
    }
    return count;
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
