/**
 * The skeleton of a paper: its numbered sections with all their text.
 *
 * <p>{@link vn.kehoach.outline.Outline} is the whole paper as a tree of {@link
 * vn.kehoach.outline.Section}s, from which it can be printed again; {@link
 * vn.kehoach.outline.SectionNumber} is one printed number, such as {@code I-} or {@code đ)}. {@link
 * vn.kehoach.outline.OutlineBuilder} finds the tree in a document's blocks.
 */
@NullMarked
package vn.kehoach.outline;

import org.jspecify.annotations.NullMarked;
