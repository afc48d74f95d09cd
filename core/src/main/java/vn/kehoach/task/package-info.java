/**
 * Tasks (nhiệm vụ): who does what by when, and what comes of it.
 *
 * <p>{@link vn.kehoach.task.Task} is one tracked row; {@link vn.kehoach.task.Assignment} names an
 * agency in its role, {@link vn.kehoach.task.Deliverable} a product. {@link
 * vn.kehoach.task.TaskTable} keeps the groups of the table the tasks were printed in.
 */
@NullMarked
package vn.kehoach.task;

import org.jspecify.annotations.NullMarked;
