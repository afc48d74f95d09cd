package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kehoach.finding.Reading;
import vn.kehoach.plan.Plan;

@Domain(ArbitraryPlans.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class PlanJsonProperties {

  private static final PlanJson JSON = PlanJson.standard();
  private static final JsonMapper TREES =
      JsonMapper.builder()
          .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(tools.jackson.databind.cfg.JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(PlanSchema.text());

  @Property(tries = 300)
  void readsWhatItWrote(@ForAll Plan plan) throws Exception {
    Reading<Plan> reading = JSON.readLenient(JSON.write(plan));

    assertThat(reading.value()).isEqualTo(plan);
    assertThat(reading.hasErrors()).isFalse();
  }

  @Property(tries = 100)
  void readsStrictlyWhatItWroteForALaterVersion(@ForAll Plan plan) throws Exception {
    Plan later =
        plan.withExtensions(
            ImmutableMap.<String, String>builder()
                .putAll(plan.extensions())
                .put("/version", "\"1.7\"")
                .buildKeepingLast());

    assertThat(JSON.read(JSON.write(later))).isEqualTo(later);
  }

  @Property(tries = 200)
  void writesCanonicalBytesBackUnchanged(@ForAll Plan plan) throws Exception {
    byte[] bytes = JSON.write(plan);

    byte[] again = JSON.write(JSON.readLenient(bytes).value());

    assertThat(again).isEqualTo(bytes);
  }

  @Property(tries = 100)
  void readsTheSameFromBothLayouts(@ForAll Plan plan) throws Exception {
    byte[] compact = JSON.with(JsonStyle.COMPACT).write(plan);

    assertThat(JSON.readLenient(compact).value()).isEqualTo(plan);
  }

  @Property(tries = 100)
  void writesWhatTheSchemaAllows(@ForAll Plan plan) {
    assertThat(SCHEMA.validate(JSON.toJson(plan), InputFormat.JSON)).isEmpty();
  }

  @Property(tries = 500)
  void losesNothingOfAnInjuredFile(@ForAll Plan plan, @ForAll long seed) throws Exception {
    JsonNode tree = TREES.readTree(JSON.write(plan));
    injure(tree, new Random(seed));

    Reading<Plan> reading = JSON.readLenient(TREES.writeValueAsBytes(tree));

    if (tree.get("info") instanceof ObjectNode info && !info.has("nature")) {
      info.put("nature", "other");
    }
    assertThat(TREES.readTree(JSON.write(reading.value()))).isEqualTo(tree);
  }

  /** Adds a strange member somewhere, or puts a strange value in the place of another. */
  private static void injure(JsonNode tree, Random random) {
    List<JsonNode> nodes = new ArrayList<>();
    collect(tree, nodes);
    for (int i = 0; i <= random.nextInt(3); i++) {
      JsonNode node = nodes.get(random.nextInt(nodes.size()));
      if (node instanceof ObjectNode object) {
        injure(object, random);
      } else if (node instanceof ArrayNode array && !array.isEmpty()) {
        array.set(random.nextInt(array.size()), strange(random));
      }
    }
  }

  private static void injure(ObjectNode object, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    names.removeAll(List.of("format", "version"));
    if (names.isEmpty() || random.nextBoolean()) {
      object.set("y" + random.nextInt(3), strange(random));
    } else {
      object.set(names.get(random.nextInt(names.size())), strange(random));
    }
  }

  private static JsonNode strange(Random random) {
    return TREES.readTree(
        List.of("null", "{\"z\":[1.50]}", "[[{}]]", "-7", "\"?\"", "true").get(random.nextInt(6)));
  }

  private static void collect(JsonNode node, List<JsonNode> all) {
    if (node.isContainer()) {
      all.add(node);
      node.forEach(child -> collect(child, all));
    }
  }
}
