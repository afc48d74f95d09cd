/**
 * Markdown.
 *
 * <p>{@link vn.kehoach.io.markdown.MarkdownReader} reads CommonMark with GitHub's tables, and knows
 * what plan papers converted to Markdown do to it: numbers at the beginning of paragraphs that look
 * like lists, broken marks of emphasis, letterheads laid out as tables.
 */
@NullMarked
package vn.kehoach.io.markdown;

import org.jspecify.annotations.NullMarked;
