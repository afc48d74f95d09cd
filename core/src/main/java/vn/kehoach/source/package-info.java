/**
 * Where something was said: places in the paper and in the model.
 *
 * <p>Start with {@link vn.kehoach.source.SourceSpan} (characters of a document) and {@link
 * vn.kehoach.source.Evidence} (printed words with their span and how exactly they were matched).
 * {@link vn.kehoach.source.SourceText} is a passage that still knows where each of its characters
 * stood after lines were joined and markup was taken out. {@link vn.kehoach.source.Place} points
 * into paper and model at once; {@link vn.kehoach.source.Origin} tells stated from inherited, and
 * {@link vn.kehoach.source.Certainty} how sure a row of a registry is.
 */
@NullMarked
package vn.kehoach.source;

import org.jspecify.annotations.NullMarked;
