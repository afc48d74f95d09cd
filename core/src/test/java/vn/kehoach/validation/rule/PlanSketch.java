package vn.kehoach.validation.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.Block;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.indicator.Direction;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Quantity;
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
import vn.kehoach.plan.Signer;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * A plan in a few lines, as the rules' examples and tests write it.
 *
 * <pre>
 * issued: 2026-01-05
 * section: I. MỤC TIÊU
 *   section: 1. Mục tiêu chung
 *     text: Một đoạn văn.
 * indicator: Tỷ lệ hộ nghèo
 *   baseline 2020: 4,5 %
 *   target 2025: dưới 3 %
 * task: Xây dựng Đề án
 *   lead: Sở Du lịch
 *   due: by 2026-06
 * </pre>
 *
 * <p>A number, date or issuer of a {@code basis} or {@code cites} may be left blank between bars;
 * {@code text} before the first section belongs to the head, {@code annex} is a section of its own
 * after the body, {@code omitted} a line that was left out.
 *
 * <p>A line is {@code name: value}; an indented line belongs to the item above it. Values are in
 * the text forms that the types themselves read. Parts that are not named get the ids i1, t1, o1 ….
 */
final class PlanSketch {

  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final Splitter BARS = Splitter.on('|').trimResults();

  private final PlanInfo.Builder info = PlanInfo.builder();
  private final List<LegalBasis> references = new ArrayList<>();
  private final List<LegalBasis> bases = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<FundingLine> funding = new ArrayList<>();
  private final Deque<Section> open = new ArrayDeque<>();
  private final Outline.Builder outline = Outline.builder();
  private DocumentNature nature = DocumentNature.PLAN;
  private String item = "";

  private PlanSketch() {}

  static Plan read(String text) {
    PlanSketch sketch = new PlanSketch();
    text.lines().filter(line -> !line.isBlank()).forEach(sketch::line);
    sketch.closeTo(0);
    return Plan.builder()
        .info(sketch.info.nature(sketch.nature).build())
        .references(sketch.references)
        .legalBases(sketch.bases)
        .objectives(sketch.objectives)
        .indicators(sketch.indicators)
        .tasks(sketch.tasks)
        .funding(sketch.funding)
        .outline(sketch.outline.build())
        .build();
  }

  private void line(String line) {
    int colon = line.indexOf(": ");
    int indent = line.length() - line.stripLeading().length();
    String name = line.substring(indent, colon);
    String value = line.substring(colon + 2).strip();
    if (name.equals("section") || name.equals("text") || name.equals("annex")) {
      outline(name, value, indent / 2);
    } else if (indent == 0) {
      item = name;
      begin(name, value);
    } else {
      switch (item) {
        case "indicator" -> indicators.add(detail(removeLast(indicators), name, value));
        case "task" -> tasks.add(detail(removeLast(tasks), name, value));
        case "objective" -> objectives.add(detail(removeLast(objectives), name, value));
        default -> throw unknown(name);
      }
    }
  }

  private void begin(String name, String value) {
    switch (name) {
      case "nature" -> nature = DocumentNature.valueOf(value.toUpperCase(Locale.ROOT));
      case "kind" -> info.kind(value);
      case "number" -> info.number(DocumentNumber.parse(value));
      case "issuer" -> info.issuer(value);
      case "issued" -> info.issued(LocalDate.parse(value));
      case "title" -> info.title(value);
      case "period" -> info.period(Period.parse(value));
      case "vision" -> info.vision(PartialDate.parse(value));
      case "territory" -> info.territory(Territory.of(value, Territory.Level.PROVINCE));
      case "funding" -> funding.add(funding(BARS.splitToList(value)));
      case "place" -> info.place(value);
      case "signer" -> info.addSigners(signer(BARS.splitToList(value)));
      case "recipient" -> info.addRecipients(value);
      case "basis" -> bases.add(basis(BARS.splitToList(value)));
      case "omitted" -> outline.addOmitted(paragraph(value));
      case "cites" -> references.add(citation(BARS.splitToList(value)));
      case "objective" -> objectives.add(objective(value));
      case "indicator" -> indicators.add(indicator(value));
      case "task" -> tasks.add(task(value));
      default -> throw unknown(name);
    }
  }

  private static LegalBasis citation(List<String> parts) {
    return new LegalBasis(reference(parts), LegalRelation.MENTIONS, Optional.empty());
  }

  private static LegalBasis basis(List<String> parts) {
    return new LegalBasis(reference(parts), LegalRelation.BASIS, Optional.empty());
  }

  /** Reads kind, number, date, issuer and title; those at the end may be missing, others blank. */
  private static DocumentReference reference(List<String> parts) {
    return new DocumentReference(
        part(parts, 1).map(DocumentNumber::parse),
        parts.get(0),
        part(parts, 2).map(LocalDate::parse),
        part(parts, 3).orElse(""),
        part(parts, 4).orElse(""));
  }

  private static Optional<String> part(List<String> parts, int index) {
    return index < parts.size()
        ? Optional.of(parts.get(index)).filter(part -> !part.isEmpty())
        : Optional.empty();
  }

  /** Reads name, office and the line TM. or KT. */
  private static Signer signer(List<String> parts) {
    return new Signer(
        parts.get(0), part(parts, 1).orElse(""), part(parts, 2).orElse(""), Optional.empty());
  }

  private FundingLine funding(List<String> parts) {
    return FundingLine.builder()
        .id("f" + (funding.size() + 1))
        .text(parts.get(0))
        .amount(parts.stream().skip(1).findFirst().map(Quantity::parse))
        .build();
  }

  private Objective objective(String text) {
    return Objective.builder()
        .id("o" + (objectives.size() + 1))
        .kind(Objective.Kind.SPECIFIC)
        .text(text)
        .build();
  }

  private static Objective detail(Objective objective, String name, String value) {
    return switch (name) {
      case "kind" -> objective.withKind(Objective.Kind.valueOf(value.toUpperCase(Locale.ROOT)));
      case "indicators" -> objective.withIndicatorIds(COMMAS.split(value));
      case "tasks" -> objective.withTaskIds(COMMAS.split(value));
      case "period" -> objective.withPeriod(Period.parse(value));
      default -> throw unknown(name);
    };
  }

  private Indicator indicator(String name) {
    String number = String.valueOf(indicators.size() + 1);
    return Indicator.builder().id("i" + number).number(number).name(name).build();
  }

  private Indicator detail(Indicator indicator, String name, String value) {
    return switch (name) {
      case "id" -> indicator.withId(value);
      case "group" -> indicator.withGroup(value);
      case "under" -> indicator.withSection(value);
      case "unit" -> indicator.withUnit(Unit.of(value));
      case "part-of" -> partOf(indicator, value);
      case "table" -> indicator.withTableId(value);
      case "direction" ->
          indicator.withDirection(Direction.valueOf(value.toUpperCase(Locale.ROOT)));
      default -> indicator.withValues(plus(indicator.values(), value(indicator, name, value)));
    };
  }

  /** Makes an indicator a sub-row of the one with the id, which stands above it. */
  private Indicator partOf(Indicator indicator, String id) {
    String whole =
        indicators.stream()
            .filter(i -> i.id().equals(id))
            .map(Indicator::name)
            .findFirst()
            .orElse("");
    return indicator.withParentId(id).withGroup(whole);
  }

  /**
   * Reads a value from such as {@code target 2025} and {@code 95 %}; printed words that differ from
   * the usual form of the value stand behind a bar, as in {@code 12,5 % | 12.5%}.
   */
  private static IndicatorValue value(Indicator indicator, String name, String value) {
    int blank = name.indexOf(' ');
    String kind = blank < 0 ? name : name.substring(0, blank);
    Optional<Period> period =
        blank < 0
            ? Optional.empty()
            : Optional.of(Period.until(PartialDate.parse(name.substring(blank + 1))));
    List<String> parts = BARS.splitToList(value);
    return IndicatorValue.builder()
        .id(indicator.id() + "-" + (indicator.values().size() + 1))
        .kind(ValueKind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .period(period)
        .value(TargetValue.parse(parts.get(0)))
        .evidence(parts.stream().skip(1).findFirst().map(words -> passage(words).evidence()))
        .build();
  }

  private Task task(String text) {
    String number = String.valueOf(tasks.size() + 1);
    return Task.builder().id("t" + number).number(number).text(text).build();
  }

  private static Task detail(Task task, String name, String value) {
    return switch (name) {
      case "group" -> task.withGroup(value);
      case "under" -> task.withSection(value);
      case "table" -> task.withTableId(value);
      case "lead" -> with(task, AgencyRole.LEAD, value);
      case "with" -> with(task, AgencyRole.COOPERATING, value);
      case "product" -> task.withDeliverables(plus(task.deliverables(), Deliverable.of(value)));
      case "due" -> task.withDue(Due.parse(value));
      default -> throw unknown(name);
    };
  }

  /** Takes names that begin with "các" for open groups, all others for bodies. */
  private static Task with(Task task, AgencyRole role, String name) {
    Agency agency = name.startsWith("các ") ? Agency.group(name) : Agency.named(name);
    return task.withAssignments(plus(task.assignments(), Assignment.of(agency, role)));
  }

  private void outline(String name, String value, int depth) {
    closeTo(depth);
    if (name.equals("text") && open.isEmpty()) {
      outline.addPreamble(paragraph(value));
      return;
    }
    if (name.equals("text")) {
      Section section = open.pop();
      open.push(section.withBlocks(plus(section.blocks(), paragraph(value))));
      return;
    }
    SectionNumber.Match match = SectionNumber.at(value).orElseThrow();
    String id = (name.equals("annex") ? "a" : "s") + match.number().value();
    open.push(
        Section.builder()
            .id(id)
            .number(match.number())
            .path(match.number().value())
            .level(depth + 1)
            .heading(passage(value.substring(match.end())))
            .build());
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      Section done = open.pop();
      if (open.isEmpty() && isAnnex(done)) {
        outline.addAnnexes(done);
      } else if (open.isEmpty()) {
        outline.addSections(done);
      } else {
        Section parent = open.pop();
        open.push(parent.withChildren(plus(parent.children(), done)));
      }
    }
  }

  /** Only a line {@code annex:} makes an annex; {@code section: PHỤ LỤC I} stays a section. */
  private static boolean isAnnex(Section section) {
    return section.id().startsWith("a");
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(passage(text), Block.Emphasis.NONE);
  }

  private static SourceText passage(String text) {
    return SourceText.of("sketch", -1, text, 0, text.length());
  }

  private static <T> T removeLast(List<T> list) {
    return list.remove(list.size() - 1);
  }

  private static <T> ImmutableList<T> plus(List<T> list, T last) {
    return ImmutableList.<T>builder().addAll(list).add(last).build();
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException("a sketch has no line '" + name + "'");
  }
}
