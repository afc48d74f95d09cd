/**
 * Plain text, and web pages saved as plain text.
 *
 * <p>{@link vn.kehoach.io.text.TextReader} joins hard-wrapped lines into paragraphs and finds the
 * tables that such files lay out one cell a line. Whether lines are wrapped, and how tables stand,
 * is judged for each document.
 */
@NullMarked
package vn.kehoach.io.text;

import org.jspecify.annotations.NullMarked;
