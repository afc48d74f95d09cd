package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;

/**
 * A numbered section of a paper, such as {@code II. MỤC TIÊU} with everything under it.
 *
 * <p>Its own blocks come first ({@link #blocks()}), then its parts ({@link #children()}), then what
 * follows the parts but belongs to the whole ({@link #tail()}).
 */
@Value.Immutable
public interface Section extends WithSection {

  /**
   * Returns the section's id.
   *
   * @return a stable id, such as {@code s-III.2.a}; unique in the paper
   */
  String id();

  /**
   * Returns the printed number.
   *
   * @return the number, or empty for an unnumbered section
   */
  Optional<SectionNumber> number();

  /**
   * Returns the numbers from the outermost section to this one.
   *
   * @return the path without punctuation, such as {@code III.2.a} or {@code PHỤ LỤC I.2}
   */
  String path();

  /**
   * Returns how deep the section stands.
   *
   * @return 1 for the outermost
   */
  int level();

  /**
   * Returns the heading's words without the number.
   *
   * @return the heading; of a running item, its whole paragraph
   */
  SourceText heading();

  /**
   * Returns whether the heading is a running paragraph and not a title.
   *
   * @return true for an item such as {@code 1. Sở Y tế có trách nhiệm …}
   */
  @Value.Default
  default boolean running() {
    return false;
  }

  /**
   * Returns the blocks between the heading and the first part.
   *
   * @return the blocks in order
   */
  ImmutableList<Block> blocks();

  /**
   * Returns the parts.
   *
   * @return the sections one level deeper, in order
   */
  ImmutableList<Section> children();

  /**
   * Returns the blocks after the last part that belong to the section as a whole.
   *
   * @return the blocks in order
   */
  ImmutableList<Block> tail();

  /**
   * Returns this section and all below it.
   *
   * @return parents before children, in the order of the paper
   */
  default Stream<Section> withDescendants() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Section::withDescendants));
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of sections
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of sections; not safe for use by several threads. */
  class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
