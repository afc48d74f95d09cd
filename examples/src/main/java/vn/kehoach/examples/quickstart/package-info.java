/** The main job from end to end: {@link vn.kehoach.examples.quickstart.Quickstart}. */
@NullMarked
package vn.kehoach.examples.quickstart;

import org.jspecify.annotations.NullMarked;
