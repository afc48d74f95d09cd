package vn.kehoach.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.Block;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorTable;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.Span;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Absent;
import vn.kehoach.measure.Between;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Criterion;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Qualitative;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Rank;
import vn.kehoach.measure.Several;
import vn.kehoach.measure.TargetValue;
import vn.kehoach.measure.Unit;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.plan.Signer;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Grade;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.task.TaskTable;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Frequency;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.timeline.Timeline;

/** Plans out of random numbers: every member of every aggregate, in size as asked. */
final class PlanMaker {

  private static final ImmutableList<String> ODD_TEXTS =
      ImmutableList.of(
          "",
          " ",
          "Phấn đấu đến năm 2030",
          "\"trong ngoặc\" \\ /",
          "hai\ndòng\tvà \u0001 \u007f",
          "𠀋 chữ Nôm 😀",
          "\u2028\u2029\ufeff",
          "null",
          "a".repeat(300));

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("Sở Y tế", "các sở, ngành", "Yên Bái", "nữ", "báo cáo 6 tháng", "Đề án 06");

  private static final ImmutableList<String> UNITS =
      ImmutableList.of("", "%", "ngàn tỷ đồng", "triệu tấn.km", "thuê bao/100 dân", "% GDP");

  private static final ImmutableList<String> DATES =
      ImmutableList.of("2025", "2026-H1", "2026-Q4", "2018-09", "2021-05-15", "1999");

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of("969/KH-UBND", "172- KH/TU", "39/2017/TT-BYT", "20/NQ-TW", "/KH-UBND");

  private static final ImmutableList<String> SECTION_NUMBERS =
      ImmutableList.of("II.", "1.", "a)", "đ)", "Điều 3.", "2.1.");

  private static final ImmutableList<String> RAW =
      ImmutableList.of(
          "null",
          "true",
          "1",
          "-0",
          "1E+3",
          "6.80",
          "\"cao\"",
          "[]",
          "{}",
          "[1,[2.50],{\"a\":{}}]",
          "{\"mức độ\":\"cao\",\"~\":null}",
          "123456789012345678901234567890.10");

  private final Random random;
  private final int size;
  private int ids;

  PlanMaker(long seed, int size) {
    this.random = new Random(seed);
    this.size = size;
  }

  Plan plan() {
    return Plan.builder()
        .info(info())
        .legalBases(many(this::legalBasis))
        .references(many(this::legalBasis))
        .objectives(many(() -> objective(2)))
        .indicators(many(this::indicator))
        .indicatorTables(many(this::indicatorTable))
        .tasks(many(this::task))
        .taskTables(many(this::taskTable))
        .funding(many(this::funding))
        .timeline(Timeline.of(many(this::milestone)))
        .outline(outline())
        .source(maybe(() -> new PlanSource(text(), text(), text())))
        .extensions(extensions())
        .build();
  }

  private PlanInfo info() {
    return PlanInfo.builder()
        .nature(one(DocumentNature.values()))
        .number(maybe(this::documentNumber))
        .kind(text())
        .issuer(text())
        .place(text())
        .issued(maybe(this::day))
        .title(text())
        .signers(many(() -> new Signer(text(), text(), text(), maybe(this::evidence))))
        .recipients(many(this::text))
        .period(maybe(this::period))
        .vision(maybe(this::date))
        .territory(maybe(this::territory))
        .author(text())
        .eventDate(maybe(this::day))
        .lead(text())
        .extensions(extensions())
        .build();
  }

  private Territory territory() {
    return new Territory(
        one(NAMES), one(Territory.Level.values()), maybe(this::text), maybe(this::text));
  }

  private LegalBasis legalBasis() {
    DocumentReference reference =
        new DocumentReference(
            maybe(this::documentNumber), one(NAMES), maybe(this::day), text(), text());
    return new LegalBasis(reference, one(LegalRelation.values()), maybe(this::evidence));
  }

  private Objective objective(int depth) {
    return Objective.builder()
        .id(id())
        .kind(one(Objective.Kind.values()))
        .text(text())
        .section(text())
        .period(maybe(this::period))
        .indicatorIds(many(this::id))
        .taskIds(many(this::id))
        .children(depth == 0 ? ImmutableList.of() : many(() -> objective(depth - 1)))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private Indicator indicator() {
    return Indicator.builder()
        .id(id())
        .number(text())
        .name(text())
        .group(text())
        .subject(text())
        .parentId(maybe(this::id))
        .unit(maybe(this::unit))
        .direction(one(Direction.values()))
        .section(text())
        .tableId(maybe(this::id))
        .values(many(this::value))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private IndicatorValue value() {
    return IndicatorValue.builder()
        .id(id())
        .kind(one(ValueKind.values()))
        .value(random.nextInt(6) == 0 ? several() : target())
        .period(maybe(this::period))
        .periodOrigin(one(Origin.values()))
        .unitOrigin(one(Origin.values()))
        .span(one(Span.values()))
        .hedge(text())
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private TargetValue several() {
    List<Criterion> criteria = new ArrayList<>(many(this::criterion));
    criteria.add(criterion());
    return Several.of(criteria);
  }

  private Criterion criterion() {
    return new Criterion(random.nextBoolean() ? "" : one(NAMES), target());
  }

  private TargetValue target() {
    BigDecimal low = decimal();
    int best = 1 + random.nextInt(20);
    return switch (random.nextInt(5)) {
      case 0 -> new Measured(one(Bound.values()), new Quantity(low, unit()));
      case 1 -> new Between(low, low.add(decimal().abs()), unit());
      case 2 -> new Rank(best, best + random.nextInt(9), random.nextBoolean() ? "" : one(NAMES));
      case 3 -> new Qualitative(one(NAMES));
      default -> new Absent(one(Absent.Reason.values()));
    };
  }

  private BigDecimal decimal() {
    return new BigDecimal(new BigInteger(1 + random.nextInt(100), random), random.nextInt(9))
        .multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
  }

  private IndicatorTable indicatorTable() {
    return IndicatorTable.builder()
        .id(id())
        .section(text())
        .columns(
            many(
                () ->
                    new IndicatorTable.Column(
                        text(),
                        one(IndicatorTable.Role.values()),
                        maybe(() -> one(ValueKind.values())),
                        maybe(this::period))))
        .indicatorIds(many(this::id))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private Task task() {
    return Task.builder()
        .id(id())
        .section(text())
        .number(text())
        .text(text())
        .group(text())
        .assignments(many(this::assignment))
        .deliverables(many(() -> new Deliverable(one(NAMES), maybe(this::evidence))))
        .due(due())
        .dueOrigin(one(Origin.values()))
        .dueEvidence(many(this::evidence))
        .tableId(maybe(this::id))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private Assignment assignment() {
    Agency agency =
        new Agency(one(NAMES), one(Agency.Kind.values()), maybe(this::text), maybe(this::text));
    return new Assignment(
        agency, one(AgencyRole.values()), one(Origin.values()), maybe(this::evidence));
  }

  private Due due() {
    return switch (random.nextInt(8)) {
      case 0 -> new Due.By(date());
      case 1 -> new Due.During(period());
      case 2 -> new Due.From(date());
      case 3 -> new Due.Every(one(Frequency.values()), maybe(() -> MonthDay.of(2, 1 + size)));
      case 4 -> new Due.Continuously();
      case 5 -> new Due.After(one(NAMES));
      case 6 -> new Due.Roadmap(ImmutableList.of(new Due.By(date()), new Due.By(date())));
      default -> new Due.Unstated();
    };
  }

  private TaskTable taskTable() {
    return TaskTable.builder()
        .id(id())
        .section(text())
        .columns(many(() -> new TaskTable.Column(text(), one(TaskTable.Role.values()))))
        .groups(
            many(
                () ->
                    new TaskTable.Group(text(), text(), random.nextInt(4), maybe(this::evidence))))
        .taskIds(many(this::id))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private FundingLine funding() {
    return FundingLine.builder()
        .id(id())
        .text(text())
        .amount(maybe(() -> new Quantity(decimal(), unit())))
        .period(maybe(this::period))
        .evidence(maybe(this::evidence))
        .extensions(extensions())
        .build();
  }

  private Milestone milestone() {
    return new Milestone(period(), one(NAMES));
  }

  private Outline outline() {
    return Outline.builder()
        .title(maybe(this::passage))
        .preamble(many(this::block))
        .sections(many(() -> section(2)))
        .closing(many(this::block))
        .annexes(many(() -> section(1)))
        .omitted(many(this::block))
        .build();
  }

  private Section section(int depth) {
    return Section.builder()
        .id(id())
        .number(maybe(() -> SectionNumber.parse(one(SECTION_NUMBERS))))
        .path(text())
        .level(random.nextInt(5))
        .heading(passage())
        .running(random.nextBoolean())
        .blocks(many(this::block))
        .children(depth == 0 ? ImmutableList.of() : many(() -> section(depth - 1)))
        .tail(many(this::block))
        .build();
  }

  private Block block() {
    return switch (random.nextInt(4)) {
      case 0 -> new Block.Heading(passage(), random.nextInt(6));
      case 1 -> new Block.Paragraph(passage(), one(Block.Emphasis.values()));
      case 2 -> new Block.ListItem(passage(), text(), random.nextInt(3));
      default -> new Block.Table(many(() -> new Block.Row(many(this::cell))));
    };
  }

  private Block.Cell cell() {
    return new Block.Cell(passage(), 1 + random.nextInt(3), 1 + random.nextInt(3));
  }

  private SourceText passage() {
    String text = text();
    List<SourceText.Piece> pieces = new ArrayList<>();
    int at = random.nextInt(2);
    while (at < text.length() && random.nextInt(4) > 0) {
      int length = 1 + random.nextInt(text.length() - at);
      pieces.add(new SourceText.Piece(at, random.nextInt(9999), length));
      at += length + random.nextInt(3);
    }
    return SourceText.of("3f2a9c1b", random.nextInt(20) - 1, text, pieces);
  }

  private Evidence evidence() {
    int start = random.nextInt(9999);
    SourceSpan span =
        new SourceSpan(one(NAMES), random.nextInt(20) - 1, start, start + random.nextInt(99));
    return new Evidence(text(), span, one(Grade.values()));
  }

  private ImmutableMap<String, String> extensions() {
    Map<String, String> all = new LinkedHashMap<>();
    while (random.nextInt(4) == 0) {
      all.put("/x" + random.nextInt(9) + one(ImmutableList.of("", "~1", "~0 ý")), one(RAW));
    }
    return ImmutableMap.copyOf(all);
  }

  private Unit unit() {
    return Unit.of(one(UNITS));
  }

  private DocumentNumber documentNumber() {
    return DocumentNumber.parse(one(NUMBERS));
  }

  private PartialDate date() {
    return PartialDate.parse(one(DATES));
  }

  private Period period() {
    return switch (random.nextInt(3)) {
      case 0 -> Period.until(date());
      case 1 -> Period.from(date());
      default -> Period.of(date());
    };
  }

  private LocalDate day() {
    return LocalDate.of(2000 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private String id() {
    return "id-" + ++ids;
  }

  private String text() {
    return random.nextBoolean() ? "" : one(ODD_TEXTS);
  }

  private <T> ImmutableList<T> many(Supplier<T> item) {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    for (int i = size == 0 ? 0 : random.nextInt(size + 1); i > 0; i--) {
      items.add(item.get());
    }
    return items.build();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
