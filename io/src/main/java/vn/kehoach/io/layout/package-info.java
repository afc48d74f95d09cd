/**
 * What readers of characters share: lines, passages made of them, bullets, letterheads.
 *
 * <p>{@link vn.kehoach.io.layout.Lines} parts a text into lines; {@link
 * vn.kehoach.io.layout.PassageBuilder} joins parts of the text into passages that know where they
 * stood; {@link vn.kehoach.io.layout.LineStart} tells bullets and numbers from running lines;
 * {@link vn.kehoach.io.layout.Letterhead} knows the tables that only lay out a page; {@link
 * vn.kehoach.io.layout.BlockList} collects blocks; {@code PageBreaks} joins paragraphs that a page
 * break cut, around the numbers and heads that {@link vn.kehoach.io.layout.PageFurniture} knows.
 *
 * <p>For formats that have no plain text of their own, {@link vn.kehoach.io.layout.Part} is what a
 * reader finds and {@link vn.kehoach.io.layout.Galley} lays it out.
 */
@NullMarked
package vn.kehoach.io.layout;

import org.jspecify.annotations.NullMarked;
