/**
 * Bytes become text, within bounds.
 *
 * <p>{@link vn.kehoach.io.bytes.Limits} says how much a reader accepts; {@link
 * vn.kehoach.io.bytes.TextDecoder} decodes UTF-8, UTF-16 and the old Vietnamese charsets strictly
 * and evens out Unicode form and line ends; {@link vn.kehoach.io.bytes.LegacyLetters} does the same
 * for words in the fonts of those charsets.
 */
@NullMarked
package vn.kehoach.io.bytes;

import org.jspecify.annotations.NullMarked;
