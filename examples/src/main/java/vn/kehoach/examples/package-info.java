/**
 * Programs that use the library; never published.
 *
 * <p>{@code quickstart} shows the main job, {@code cli} is the command line, {@code jshell} the
 * helpers of the interactive script. They read files through {@code files} and print through {@code
 * text}.
 */
@NullMarked
package vn.kehoach.examples;

import org.jspecify.annotations.NullMarked;
