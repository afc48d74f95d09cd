package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

class JsonPatchTest {

  static final Plan PLAN =
      Plan.builder()
          .info(PlanInfo.builder().nature(DocumentNature.PLAN).title("KẾ HOẠCH").build())
          .build();

  private static Plan withTarget(String value) {
    return PLAN.withIndicators(
        Indicator.builder()
            .id("i1")
            .number("1")
            .name("Bao phủ")
            .addValues(
                IndicatorValue.builder()
                    .id("i1-target")
                    .kind(ValueKind.TARGET)
                    .value(TargetValue.parse(value))
                    .build())
            .build());
  }

  @Test
  void testsWhatItReplaces() {
    String json = JsonPatch.between(withTarget("95 %"), withTarget("97 %")).toJson();

    assertThat(json)
        .isEqualTo(
            """
            [
              {
                "op": "test",
                "path": "/indicators/0/values/0/value/amount",
                "value": 95
              },
              {
                "op": "replace",
                "path": "/indicators/0/values/0/value/amount",
                "value": 97
              }
            ]
            """);
  }

  @Test
  void keepsEveryDigit() {
    Plan after = withTarget("6,8 %");

    assertThat(JsonPatch.between(withTarget("6,80 %"), after).apply(withTarget("6,80 %")))
        .isEqualTo(after);
  }

  @Test
  void changesNothingInAnotherVersion() {
    JsonPatch patch = JsonPatch.between(withTarget("95 %"), withTarget("97 %"));

    assertThatThrownBy(() -> patch.apply(withTarget("96 %")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("/indicators/0/values/0/value/amount must be 95 for this patch, but was 96");
  }

  @Test
  void saysNothingOfEqualPlans() {
    assertThat(JsonPatch.between(PLAN, Plan.builder().from(PLAN).build()).toJson())
        .isEqualTo("[]\n");
    assertThat(JsonPatch.between(PLAN, PLAN).isEmpty()).isTrue();
    assertThat(JsonMergePatch.between(PLAN, PLAN).toJson()).isEqualTo("{}\n");
  }

  @Test
  void mergesWhatDiffers() {
    Plan after = PLAN.withInfo(PLAN.info().withTitle("").withIssuer("UBND tỉnh"));

    assertThat(JsonMergePatch.between(PLAN, after).toJson())
        .isEqualTo(
            """
            {
              "info": {
                "title": null,
                "issuer": "UBND tỉnh"
              }
            }
            """);
  }

  /** Cases in the manner of the appendix of RFC 6902. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':1} | [{'op':'add','path':'/b','value':2}] | {'a':1,'b':2}",
        "{'a':[1,3]} | [{'op':'add','path':'/a/1','value':2}] | {'a':[1,2,3]}",
        "{'a':[1]} | [{'op':'add','path':'/a/-','value':[2]}] | {'a':[1,[2]]}",
        "{'a':[1,2]} | [{'op':'remove','path':'/a/0'}] | {'a':[2]}",
        "{'a':1} | [{'op':'replace','path':'','value':{'b':null}}] | {'b':null}",
        "{'a':{'b':1},'c':{}} | [{'op':'move','from':'/a/b','path':'/c/d'}] | {'a':{},'c':{'d':1}}",
        "{'a':[1,2,3]} | [{'op':'move','from':'/a/0','path':'/a/2'}] | {'a':[2,3,1]}",
        "{'a':[1]} | [{'op':'copy','from':'/a','path':'/b'}] | {'a':[1],'b':[1]}",
        "{'a~b':1,'c/d':2} | [{'op':'remove','path':'/a~0b'},{'op':'remove','path':'/c~1d'}] | {}",
        "{'~1':10} | [{'op':'test','path':'/~01','value':10.0}] | {'~1':10}",
      })
  void appliesEveryOperation(String before, String operations, String after) {
    assertThat(Trees.text(applied(before, operations))).isEqualTo(Trees.text(json(after)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'op':'remove','path':'/b'}] | path must lead to a value, but was '/b'",
        "[{'op':'replace','path':'/a/01','value':1}] | path must lead to a value, but was '/a/01'",
        "[{'op':'add','path':'/a/9','value':1}] | path must lead to a value, but was '/a/9'",
        "[{'op':'add','path':'/n/b','value':1}] | path must lead to a value, but was '/n/b'",
        "[{'op':'remove','path':''}] | path must name a part of the plan, but was ''",
        "[{'op':'test','path':'/n','value':'1'}] | /n must be \"1\" for this patch, but was 1",
        "[{'op':'move','from':'/a','path':'/a/0'}] | path must not lie in /a, but was /a/0",
        "[{'op':'add','path':'a','value':1}] | path must be a JSON Pointer, such as '/tasks/0', but was 'a'",
      })
  void refusesWhatLeadsNowhere(String operations, String message) {
    assertThatThrownBy(() -> applied("{'a':[1],'n':1}", operations))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static JsonNode applied(String before, String operations) {
    List<Operation> all = new ArrayList<>();
    json(operations).forEach(node -> all.add(Operation.of(node)));
    return TreePatch.apply(all, json(before));
  }

  private static JsonNode json(String text) {
    return Trees.read(text.replace('\'', '"'), "text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | patch must be a list of operations, but was {}",
        "[{\"op\":\"burn\",\"path\":\"\"}] | op must be one of [add, remove, replace, move, copy, test], but was 'burn'",
        "[{\"op\":\"add\",\"path\":\"\"}] | op add must have a value, but had none",
        "[{\"op\":\"add\"}] | operation must have the text 'path', but was {\"op\":\"add\"}",
      })
  void refusesWhatIsNoPatch(String json, String message) {
    assertThatThrownBy(() -> JsonPatch.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
