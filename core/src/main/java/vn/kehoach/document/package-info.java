/**
 * What a reader brought: the blocks of a paper, its number and its kind.
 *
 * <p>{@link vn.kehoach.document.Document} holds the decoded text and its {@link
 * vn.kehoach.document.Block}s in order; {@link vn.kehoach.document.DocumentReader} is the port that
 * readers of formats implement. {@link vn.kehoach.document.DocumentNumber}, {@link
 * vn.kehoach.document.DocumentKind} and {@link vn.kehoach.document.DocumentReference} say which
 * paper is meant; {@link vn.kehoach.document.ReferenceScanner} finds the papers cited in a text.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
