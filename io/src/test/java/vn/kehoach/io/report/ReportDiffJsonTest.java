package vn.kehoach.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kehoach.validation.PlanValidator;
import vn.kehoach.validation.ReportDiff;
import vn.kehoach.validation.ValidationReport;

class ReportDiffJsonTest {

  private static final ReportDiffJson JSON = ReportDiffJson.of(Locale.ENGLISH);

  @Test
  void tellsEachFindingWithItsFingerprintAndFitsItsSchema() {
    ValidationReport earlier = Reports.small();
    ValidationReport later =
        PlanValidator.standard()
            .validate(Reports.PLAN.withInfo(Reports.PLAN.info().withIssuer("Tỉnh ủy")));

    String json = JSON.render(ReportDiff.between(earlier, later));

    assertThat(Reports.misfits(ReportSchema.DIFF, json)).isEmpty();
    JsonNode tree = JsonMapper.shared().readTree(json);
    assertThat(tree.get("sums").get("resolved").intValue()).isEqualTo(1);
    JsonNode resolved = tree.get("resolved").get(0);
    assertThat(resolved.get("code").stringValue()).isEqualTo("form.issuer-missing");
    assertThat(resolved.get("sentence").stringValue()).contains("issued");
    assertThat(resolved.get("fingerprint").stringValue()).matches("[0-9a-f]{16}");
    assertThat(tree.get("unchanged")).hasSize(later.findings().size());
  }

  @Test
  void lineAndPageSayTheSame() {
    ReportDiff diff = ReportDiff.between(Reports.small(), Reports.full());

    assertThat(JSON.renderLine(diff).lines()).hasSize(1);
    assertThat(JsonMapper.shared().readTree(JSON.renderLine(diff)))
        .isEqualTo(JsonMapper.shared().readTree(JSON.render(diff)));
    assertThat(Reports.misfits(ReportSchema.DIFF, JSON.renderLine(diff))).isEmpty();
  }
}
