package vn.kehoach.io.chart;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The links a picture may have: to a place on its page or to another page, never to a script. */
final class Links {

  private static final ImmutableList<String> BEGINNINGS =
      ImmutableList.of("#", "https://", "http://");

  private Links() {}

  /**
   * Checks a link.
   *
   * @throws IllegalArgumentException if it leads elsewhere
   */
  static void check(Optional<String> link) {
    checkArgument(
        link.isEmpty() || BEGINNINGS.stream().anyMatch(link.get()::startsWith),
        "link must begin with one of %s, but was '%s'",
        BEGINNINGS,
        link.orElse(""));
  }
}
