/**
 * What writers of pages share: an HTML writer, the head of a page, lines of the paper.
 *
 * <p>{@link vn.kehoach.io.page.HtmlOut} writes elements in which every text stays text; {@link
 * vn.kehoach.io.page.PageHead} begins a page that needs no other file and may use none; {@link
 * vn.kehoach.io.page.PageWords} holds its words in the reader's language; {@link
 * vn.kehoach.io.page.QuotePart} shows a line of the paper with the printed words marked, {@link
 * vn.kehoach.io.page.PaperLines} many of them, to which figures link.
 *
 * <p>This room is for the writers of this module alone and is not exported from it.
 */
@NullMarked
package vn.kehoach.io.page;

import org.jspecify.annotations.NullMarked;
