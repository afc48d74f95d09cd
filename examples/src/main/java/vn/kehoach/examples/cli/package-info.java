/**
 * The command line {@code kehoach}: {@code read}, {@code facts}, {@code validate}, {@code compare},
 * {@code source}, {@code score}.
 *
 * <p>{@link vn.kehoach.examples.cli.Main} is the door. One class is one command; {@code Batch}
 * takes a command over many files, {@code Console} is where it writes, {@code Complaint} makes a
 * sentence of what went wrong. The words stand in {@code messages.properties}, in Vietnamese, and
 * {@code messages_en.properties}.
 */
@NullMarked
package vn.kehoach.examples.cli;

import org.jspecify.annotations.NullMarked;
