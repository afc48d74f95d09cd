package vn.kehoach.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

class PlanRegistrarTest {

  private static final LocalDate BEFORE = LocalDate.of(2021, 3, 24);
  private static final LocalDate AFTER = LocalDate.of(2026, 3, 24);
  private static final PlanRegistrar REGISTRAR = PlanRegistrar.of(Registries.standard());

  private static Plan plan(String... leads) {
    PlanInfo info =
        PlanInfo.builder()
            .nature(DocumentNature.PLAN)
            .issuer("Ủy ban nhân dân tỉnh Bình Thuận")
            .territory(Territory.of("Bình Thuận", Territory.Level.PROVINCE))
            .build();
    List<Assignment> assignments =
        List.of(leads).stream()
            .map(lead -> Assignment.of(Agency.of(lead), AgencyRole.LEAD))
            .toList();
    Task task =
        Task.builder().id("t-1").number("1").text("Sửa cầu.").assignments(assignments).build();
    return Plan.builder().info(info).addTasks(task).build();
  }

  private static Agency lead(Plan plan) {
    return plan.tasks().get(0).assignments().get(0).agency();
  }

  @Test
  void putsIdAndPlaceBesideThePrintedName() {
    Agency lead = lead(REGISTRAR.register(plan("Sở KH&ĐT"), BEFORE));

    assertThat(lead.name()).isEqualTo("Sở KH&ĐT");
    assertThat(lead.id()).contains("s.khdt");
    assertThat(lead.place()).contains("Bình Thuận");
  }

  @Test
  void putsIdAndCodeBesideTheTerritoryAndItsIssuer() {
    PlanInfo info = REGISTRAR.register(plan(), BEFORE).info();

    assertThat(info.territory().flatMap(Territory::id)).contains("binh-thuan-1991");
    assertThat(info.territory().flatMap(Territory::code)).contains("60");
    assertThat(info.issuerId()).contains("p.ubnd");
  }

  @Test
  void leavesATerritoryAloneThatIsNotThereOnTheDay() {
    PlanInfo info = REGISTRAR.register(plan(), AFTER).info();

    assertThat(info.territory().orElseThrow().name()).isEqualTo("Bình Thuận");
    assertThat(info.territory().flatMap(Territory::id)).isEmpty();
  }

  @Test
  void leavesANameAloneThatNobodyKnows() {
    Agency lead = lead(REGISTRAR.register(plan("Những người yêu sông"), BEFORE));

    assertThat(lead.name()).isEqualTo("Những người yêu sông");
    assertThat(lead.id()).isEmpty();
  }

  @Test
  void changesNothingWhereThePlanNamesNoDate() {
    Plan plan = plan("Sở Y tế");

    assertThat(REGISTRAR.register(plan)).isEqualTo(plan);
  }

  @Test
  void changesNothingTheSecondTime() {
    Plan once = REGISTRAR.register(plan("Sở KH&ĐT", "các sở, ban, ngành"), BEFORE);

    assertThat(REGISTRAR.register(once, BEFORE)).isEqualTo(once);
  }

  @Test
  void tellsWhyABodyIsNotThere() {
    Plan plan = plan("Sở KH&ĐT");

    assertThat(REGISTRAR.resolve(lead(plan), plan, AFTER))
        .isInstanceOf(AgencyResolution.OutOfTime.class);
    assertThat(REGISTRAR.resolve(lead(plan), plan, BEFORE))
        .isInstanceOf(AgencyResolution.One.class);
  }

  @Test
  void speaksAsOfTheDayOfIssue() {
    Plan issued = plan().withInfo(plan().info().withIssued(BEFORE));

    assertThat(PlanRegistrar.dateOf(issued.withReferences(cited(AFTER)))).contains(BEFORE);
  }

  @Test
  void speaksElseAsOfTheLatestPaperItCites() {
    Plan plan = plan().withReferences(cited(BEFORE), cited(LocalDate.of(2019, 1, 2)));

    assertThat(PlanRegistrar.dateOf(plan)).contains(BEFORE);
  }

  @Test
  void speaksElseAsOfItsPeriodOrItsFirstDatedTask() {
    Plan period = plan().withInfo(plan().info().withPeriod(Period.parse("2021/2025")));
    Plan dated =
        plan("Sở Y tế")
            .withTasks(
                plan("Sở Y tế").tasks().get(0).withDue(new Due.By(PartialDate.parse("2022-06"))));

    assertThat(PlanRegistrar.dateOf(period)).contains(LocalDate.of(2021, 1, 1));
    assertThat(PlanRegistrar.dateOf(dated)).contains(LocalDate.of(2022, 6, 30));
    assertThat(PlanRegistrar.dateOf(plan())).isEmpty();
  }

  private static LegalBasis cited(LocalDate date) {
    return new LegalBasis(
        DocumentReference.of(DocumentNumber.parse("20-NQ/TW")).withDate(date),
        LegalRelation.MENTIONS,
        Optional.empty());
  }
}
