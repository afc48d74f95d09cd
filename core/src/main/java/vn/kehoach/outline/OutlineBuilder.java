package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Reading;

/**
 * Finds the tree of sections in a document's blocks.
 *
 * <p>A number begins a section if it is the next of a sequence that is open in this paper, or the
 * first of a new one; {@code Điều 1 Luật …} in a sentence, cells of tables and bullets never do.
 * Nothing is lost: blocks that are no heading stay with their section, and what stands twice is
 * kept aside.
 */
public final class OutlineBuilder {

  private OutlineBuilder() {}

  /**
   * Builds the outline of a document.
   *
   * @param document what a reader brought
   * @return the outline; findings tell of gaps and repeats in the numbering and of a second copy
   */
  public static Reading<Outline> build(Document document) {
    List<Part> parts =
        document.blocks().stream().map(Part::of).collect(ImmutableList.toImmutableList());
    OutlineWalk walk = new OutlineWalk(parts);
    walk.walk();
    return Reading.of(walk.outline(), walk.findings());
  }
}
