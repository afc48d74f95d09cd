/**
 * Web pages.
 *
 * <p>{@link vn.kehoach.io.html.HtmlReader} reads HTML with jsoup: {@code MainPart} finds the paper
 * among menus and site text, {@code HtmlParts} and {@code HtmlTable} take it apart. Without the
 * library (an optional dependency), reading says which artifact to add.
 */
@NullMarked
package vn.kehoach.io.html;

import org.jspecify.annotations.NullMarked;
