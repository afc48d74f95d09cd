/** The plan as typed values, and what can be done with it. */
module vn.kehoach.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  // annotations that are read while compiling and never afterwards
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports vn.kehoach.text;
}
