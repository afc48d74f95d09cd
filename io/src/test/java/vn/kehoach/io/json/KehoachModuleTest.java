package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.plan.Plan;

class KehoachModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new KehoachModule()).build();

  /** What a program keeps around its plans. */
  record Folder(String owner, List<Plan> plans) {}

  @Test
  void bindsPlansInsideOtherValues() {
    Folder folder = new Folder("Sở Y tế", List.of(new PlanMaker(7, 3).plan()));

    Folder read = MAPPER.readValue(MAPPER.writeValueAsBytes(folder), Folder.class);

    assertThat(read).isEqualTo(folder);
  }

  @Test
  void writesTheFormatOfPlanJson() {
    Plan plan = new PlanMaker(5, 2).plan();

    assertThat(MAPPER.writeValueAsString(plan) + "\n")
        .isEqualTo(PlanJson.standard().with(JsonStyle.COMPACT).toJson(plan));
  }

  @Test
  void readsFromTrees() {
    Plan plan = new PlanMaker(11, 3).plan().withExtensions(Map.of());
    Quantity quantity = Quantity.of(new BigDecimal("6.80"), Unit.of("%"));

    JsonNode tree = MAPPER.valueToTree(quantity);

    assertThat(tree.get("unit").stringValue()).isEqualTo("%");
    assertThat(MAPPER.readValue("{\"amount\":6.80,\"unit\":\"%\"}", Quantity.class))
        .isEqualTo(quantity);
    assertThat(MAPPER.convertValue(plan.info().signers(), new TypeReference<List<Object>>() {}))
        .hasSameSizeAs(plan.info().signers());
  }

  @Test
  void refusesUnknownMembersWhereTheMapperDoes() {
    String json = "{\"amount\":1,\"colour\":\"green\"}";
    JsonMapper strict =
        MAPPER.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    assertThat(MAPPER.readValue(json, Quantity.class).amount()).isEqualTo("1");
    assertThatThrownBy(() -> strict.readValue(json, Quantity.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("/colour is no member of quantity");
  }
}
