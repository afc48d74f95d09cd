package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.document.Block;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;

/** Plans of papers that cannot be written line by line. */
final class PlansOf {

  private PlansOf() {}

  /** Returns the plan of a paper that ends in a table without rows. */
  static Plan withEmptyTable(String... lines) {
    Document paper = Papers.titled(lines);
    ImmutableList<Block> blocks =
        ImmutableList.<Block>builder()
            .addAll(paper.blocks())
            .add(new Block.Table(ImmutableList.of()))
            .build();
    return PlanExtractor.extract(paper.withBlocks(blocks)).value();
  }
}
