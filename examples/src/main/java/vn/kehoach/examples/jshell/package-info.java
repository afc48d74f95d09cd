/** What the JShell script offers: {@link vn.kehoach.examples.jshell.Notebook}. */
@NullMarked
package vn.kehoach.examples.jshell;

import org.jspecify.annotations.NullMarked;
