package vn.kehoach.examples.benchmark;

import static vn.kehoach.examples.benchmark.Phrasebook.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.agency.Agency;
import vn.kehoach.agency.AgencyRole;
import vn.kehoach.document.Block;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.indicator.IndicatorValue;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.measure.Bound;
import vn.kehoach.measure.Measured;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.SourceText;
import vn.kehoach.task.Assignment;
import vn.kehoach.task.Deliverable;
import vn.kehoach.task.Task;
import vn.kehoach.text.RomanNumeral;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.PartialDate;

/** The facts of a sample plan, made one after the other, and the sections they stand in. */
final class SampleSections {

  private static final ImmutableList<Integer> YEARS = ImmutableList.of(2020, 2025, 2030);
  private static final int PER_SECTION = 8;

  /** No section of a paper has a number of four digits. */
  private static final int PER_CHAPTER = 900;

  private static final int FIRST_CHAPTER = 2;

  private final PaperTape tape = new PaperTape();
  private final List<Block.Row> rows = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Block> open = new ArrayList<>();

  Indicator indicator(int number) {
    tape.nextBlock();
    SourceText name = tape.passage(Phrasebook.indicator(number));
    SourceText unit = tape.passage(at(Phrasebook.UNITS, number));
    ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
    cells.add(cell(tape.passage(String.valueOf(number + 1))), cell(name), cell(unit));
    Indicator.Builder indicator =
        Indicator.builder()
            .id("i" + (number + 1))
            .number(String.valueOf(number + 1))
            .name(name.text())
            .unit(Unit.of(unit.text()))
            .section("I.1")
            .tableId("tb1")
            .evidence(name.evidence());
    for (int year : YEARS) {
      BigDecimal amount = BigDecimal.valueOf(2 * (year - 2000L) + number * 7L % 400, 1);
      SourceText figure = tape.passage(amount.toString().replace('.', ','));
      cells.add(cell(figure));
      indicator.addValues(value(number, year, amount, unit.text(), figure.evidence()));
    }
    rows.add(new Block.Row(cells.build()));
    return indicator.build();
  }

  private static IndicatorValue value(
      int number, int year, BigDecimal amount, String unit, Evidence evidence) {
    boolean first = year == YEARS.get(0);
    return IndicatorValue.builder()
        .id("i" + (number + 1) + "-" + year)
        .kind(first ? ValueKind.BASELINE : ValueKind.TARGET)
        .value(
            Measured.of(first ? Bound.EXACTLY : Bound.AT_LEAST, Quantity.of(amount, Unit.of(unit))))
        .period(SamplePlans.endOf(year))
        .periodOrigin(Origin.COLUMN)
        .unitOrigin(Origin.COLUMN)
        .evidence(evidence)
        .build();
  }

  private static Block.Cell cell(SourceText content) {
    return new Block.Cell(content, 1, 1);
  }

  void task(int number) {
    tape.nextBlock();
    String lead = at(Phrasebook.AGENCIES, number);
    String with = at(Phrasebook.AGENCIES, number + 3);
    String product = at(Phrasebook.PRODUCTS, number);
    int month = 1 + number % 12;
    int year = 2022 + number % 5;
    String time = "tháng " + month + " năm " + year;
    SourceText line =
        tape.passage(
            Phrasebook.task(number)
                + ("; " + lead + " chủ trì, phối hợp với " + with)
                + ("; sản phẩm: " + product + "; hoàn thành " + time + "."));
    open.add(new Block.ListItem(line, "-", 0));
    tasks.add(
        Task.builder()
            .id("t" + (number + 1))
            .number(String.valueOf(1 + number % PER_SECTION))
            .section(path())
            .text(line.text())
            .addAssignments(
                assignment(line, lead, AgencyRole.LEAD),
                assignment(line, with, AgencyRole.COOPERATING))
            .addDeliverables(new Deliverable(product, Optional.of(quoted(line, product))))
            .due(new Due.By(PartialDate.ofMonth(year, month)))
            .addDueEvidence(quoted(line, time))
            .evidence(line.evidence())
            .build());
    if (open.size() == PER_SECTION) {
      close();
    }
  }

  private static Assignment assignment(SourceText line, String name, AgencyRole role) {
    return new Assignment(Agency.named(name), role, Origin.STATED, Optional.of(quoted(line, name)));
  }

  private static Evidence quoted(SourceText line, String words) {
    int start = line.text().lastIndexOf(words);
    return line.evidence(start, start + words.length());
  }

  private void close() {
    int number = sections.size() + 1;
    String printed = 1 + sections.size() % PER_CHAPTER + ".";
    sections.add(section(path(), printed, 2, "Nhóm nhiệm vụ thứ " + number).blocks(open).build());
    open.clear();
  }

  /** The path of the section that is open: the first in the second chapter is II.1. */
  private String path() {
    return chapter(sections.size() / PER_CHAPTER) + "." + (1 + sections.size() % PER_CHAPTER);
  }

  private static String chapter(int number) {
    return RomanNumeral.print(FIRST_CHAPTER + number);
  }

  private Section.Builder section(String path, String printed, int level, String heading) {
    tape.nextBlock();
    return Section.builder()
        .id("s-" + path)
        .number(SectionNumber.parse(printed))
        .path(path)
        .level(level)
        .heading(tape.passage(heading));
  }

  ImmutableList<Task> tasks() {
    return ImmutableList.copyOf(tasks);
  }

  Outline outline() {
    close();
    Section aims =
        section("I", "I.", 1, "MỤC TIÊU")
            .addChildren(
                section("I.1", "1.", 2, "Chỉ tiêu chủ yếu")
                    .addBlocks(new Block.Table(ImmutableList.copyOf(rows)))
                    .build())
            .build();
    Outline.Builder outline = Outline.builder();
    outline.addSections(aims);
    int chapters = 0;
    for (List<Section> part : Lists.partition(sections, PER_CHAPTER)) {
      String number = chapter(chapters++);
      outline.addSections(
          section(number, number + ".", 1, "NHIỆM VỤ VÀ GIẢI PHÁP").children(part).build());
    }
    return outline.build();
  }
}
