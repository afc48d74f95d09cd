/**
 * What a reader brought: the blocks of a paper, its number and its kind.
 *
 * <p>{@link vn.kehoach.document.Document} holds the decoded text and its {@link
 * vn.kehoach.document.Block}s in order; {@link vn.kehoach.document.DocumentReader} is the port that
 * readers of formats implement. {@link vn.kehoach.document.DocumentNumber} and {@link
 * vn.kehoach.document.DocumentReference} say what is printed; {@link
 * vn.kehoach.document.ReferenceScanner} finds the papers cited in a text, {@link
 * vn.kehoach.document.DocumentIdentity} tells whether two descriptions are of one paper.
 *
 * <p>Three lists of data know what holds on a day: {@link vn.kehoach.document.DocumentKinds} the
 * {@link vn.kehoach.document.DocumentKind}s with their letters and the {@link
 * vn.kehoach.document.NumberPattern} of their numbers, {@link vn.kehoach.document.IssuerCodes} the
 * letters of issuers, {@link vn.kehoach.document.FormRules} the rules on kinds and form. The page
 * KINDS.md shows them.
 */
@NullMarked
package vn.kehoach.document;

import org.jspecify.annotations.NullMarked;
