package vn.kehoach.examples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.flipkart.zjsonpatch.JsonDiff;
import de.danielbechler.diff.ObjectDiffer;
import de.danielbechler.diff.ObjectDifferBuilder;
import de.danielbechler.diff.node.DiffNode;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.diff.Diff;
import org.javers.core.diff.ListCompareAlgorithm;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What libraries that compare any objects take for the versions of {@link VersionDiff}. */
@State(Scope.Thread)
public class VersionDiffPeers extends ShortRuns {

  /** The indicators of the plan. */
  @Param({"100", "1000", "5000"})
  public int size;

  private final Javers javers =
      JaversBuilder.javers().withListCompareAlgorithm(ListCompareAlgorithm.SIMPLE).build();
  private final ObjectDiffer differ = differ();
  private PeerPlan before = PeerPlan.of(SamplePlans.of(0, 0));
  private PeerPlan after = before;
  private JsonNode treeBefore = new ObjectMapper().createObjectNode();
  private JsonNode treeAfter = treeBefore;

  /** Items of lists are known by their ids, as for the others. */
  private static ObjectDiffer differ() {
    return ObjectDifferBuilder.startBuilding()
        .identity()
        .setDefaultCollectionItemIdentityStrategy(VersionDiffPeers::isSame)
        .and()
        .build();
  }

  private static boolean isSame(Object a, Object b) {
    return a instanceof PeerIndicator x && b instanceof PeerIndicator y
        ? x.getId().equals(y.getId())
        : a instanceof PeerValue v && b instanceof PeerValue w && v.getId().equals(w.getId());
  }

  /** Makes both versions, which share no object. */
  @Setup
  public void prepare() {
    before = PeerPlan.of(SamplePlans.of(size, 0));
    after = PeerPlan.of(SamplePlans.changed(size));
    ObjectMapper mapper = new ObjectMapper();
    treeBefore = mapper.valueToTree(before);
    treeAfter = mapper.valueToTree(after);
  }

  /**
   * Compares the beans by JaVers.
   *
   * @return the difference
   */
  @Benchmark
  public Diff javers() {
    return javers.compare(before, after);
  }

  /**
   * Compares the beans by java-object-diff.
   *
   * @return the difference
   */
  @Benchmark
  public DiffNode objectDiff() {
    return differ.compare(after, before);
  }

  /**
   * Compares the same as JSON trees by zjsonpatch.
   *
   * @return the operations
   */
  @Benchmark
  public JsonNode zjsonpatch() {
    return JsonDiff.asJson(treeBefore, treeAfter);
  }
}
