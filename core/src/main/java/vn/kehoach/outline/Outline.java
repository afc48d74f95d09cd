package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;

/**
 * A paper as a tree of numbered sections, with all its text.
 *
 * <p>Read in order, {@link #preamble()}, {@link #sections()}, {@link #closing()} and {@link
 * #annexes()} hold every word of the paper; what stood twice or belongs to the page and not to the
 * paper (a page number, a second copy of the body) is in {@link #omitted()}.
 */
@Value.Immutable
public interface Outline extends WithOutline {

  /**
   * Returns the paper's title (tên loại và trích yếu), such as {@code KẾ HOẠCH Cơ cấu lại ngành
   * dịch vụ}.
   *
   * @return kind and subject as one passage, if they were found
   */
  Optional<SourceText> title();

  /**
   * Returns what stands before the first section: letterhead, number, date, title, legal bases.
   *
   * @return the blocks in order
   */
  ImmutableList<Block> preamble();

  /**
   * Returns the sections of the body.
   *
   * @return the outermost sections in order
   */
  ImmutableList<Section> sections();

  /**
   * Returns what stands after the body: recipients and signatures.
   *
   * @return the blocks in order
   */
  ImmutableList<Block> closing();

  /**
   * Returns the annexes (phụ lục), each a section of its own.
   *
   * @return the annexes in order
   */
  ImmutableList<Section> annexes();

  /**
   * Returns what was recognised as not belonging to the paper or as standing in it twice.
   *
   * @return the blocks in order
   */
  ImmutableList<Block> omitted();

  /**
   * Returns every section of body and annexes.
   *
   * @return parents before children, in the order of the paper
   */
  default Stream<Section> allSections() {
    return Stream.concat(sections().stream(), annexes().stream()).flatMap(Section::withDescendants);
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of outlines
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of outlines; not safe for use by several threads. */
  class Builder extends ImmutableOutline.Builder {
    Builder() {}
  }
}
