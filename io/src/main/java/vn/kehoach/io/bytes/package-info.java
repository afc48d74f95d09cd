/**
 * Bytes become text, within bounds.
 *
 * <p>{@link vn.kehoach.io.bytes.Limits} says how much a reader accepts; {@link
 * vn.kehoach.io.bytes.TextDecoder} decodes UTF-8 and UTF-16 strictly and evens out Unicode form and
 * line ends.
 */
@NullMarked
package vn.kehoach.io.bytes;

import org.jspecify.annotations.NullMarked;
