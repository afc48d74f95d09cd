package vn.kehoach.comparison;

import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;

/**
 * A task that a body has, with the words that say so.
 *
 * @param plan the plan's place among the plans, from 0
 * @param task the task
 * @param assignment the body as printed, with its role and evidence
 */
public record LoadedTask(int plan, Task task, Assignment assignment) {}
