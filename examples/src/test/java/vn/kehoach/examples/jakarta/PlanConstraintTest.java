package vn.kehoach.examples.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

/** The rules behind an annotation of Jakarta Validation, as the Javadoc shows it. */
class PlanConstraintTest {

  private static final Path PACKAGE =
      Path.of("../core/src/main/java/vn/kehoach/validation/package-info.java");
  private static final Path CONSTRAINT =
      Path.of("src/test/java/vn/kehoach/examples/jakarta/PlanConstraint.java");
  private static final Path README = Path.of("../README.md");
  private static final String COMMENT = " * ";
  private static final Plan PLAN =
      Plan.builder().info(PlanInfo.builder().nature(DocumentNature.PLAN).build()).build();

  @Test
  void aPlanWithoutErrorsPasses() {
    assertThat(messages(new Form(PLAN))).isEmpty();
  }

  @Test
  void aPlanWithAnErrorIsRefusedAtItsField() {
    Indicator twice = Indicator.builder().id("i1").number("1").name("Số xã").build();
    Plan plan = PLAN.withIndicators(twice, twice);

    assertThat(messages(new Form(plan))).containsExactly("plan: plan has errors");
  }

  @Test
  void aPlanThatIsNotThereIsForOtherAnnotationsToRefuse() {
    assertThat(messages(new Form(null))).isEmpty();
  }

  @Test
  void theJavadocAndTheReadmeShowWhatIsCompiledHere() throws IOException {
    String source = Files.readString(CONSTRAINT);
    String constraint = source.substring(source.indexOf("public final class")).strip();
    String javadoc =
        Files.readAllLines(PACKAGE).stream()
            .map(line -> line.startsWith(COMMENT) ? line.substring(COMMENT.length()) : line)
            .collect(Collectors.joining("\n"));

    assertThat(javadoc).contains(constraint);
    assertThat(Files.readString(README))
        .contains("`return plan == null || !PlanValidator.standard().validate(plan).hasErrors();`");
    assertThat(constraint)
        .contains("return plan == null || !PlanValidator.standard().validate(plan).hasErrors();");
  }

  private static Set<String> messages(Form form) {
    try (ValidatorFactory validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return validators.getValidator().validate(form).stream()
          .map(PlanConstraintTest::printed)
          .collect(Collectors.toSet());
    }
  }

  private static String printed(ConstraintViolation<Form> violation) {
    return violation.getPropertyPath() + ": " + violation.getMessage();
  }

  /** What a portal takes from its users. */
  private record Form(@ValidPlan @Nullable Plan plan) {}
}
