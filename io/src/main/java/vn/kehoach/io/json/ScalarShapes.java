package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.kehoach.agency.Agency;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.measure.Quantity;
import vn.kehoach.measure.Unit;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Milestone;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;
import vn.kehoach.timeline.Timeline;

/** Values with a text form, and small records of them. */
final class ScalarShapes {

  private static final String DATE = "[0-9]{4}(-H[12]|-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?";

  static final Type<PartialDate> PARTIAL_DATE =
      Texts.of("a date", "^" + DATE + "$", PartialDate::parse, "2025", "2026-H1", "2018-09");

  static final Type<Period> PERIOD =
      Texts.of(
          "a period",
          "^(\\.\\.|" + DATE + ")/(\\.\\.|" + DATE + ")$",
          Period::parse,
          "2021/2025",
          "../2030-06");

  static final Type<LocalDate> DAY =
      Texts.of("a day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ScalarShapes::day, "2021-05-15");

  static final Type<DocumentNumber> NUMBER =
      Texts.of("the number of a paper", "", DocumentNumber::parse, "969/KH-UBND", "39/2017/TT-BYT");

  static final Type<SectionNumber> SECTION_NUMBER =
      Texts.of("the number of a section", "", SectionNumber::parse, "II.", "a)");

  static final Type<Unit> UNIT = Texts.of("a unit", "", Unit::of, "%", "ngàn tỷ đồng");

  static final Shape<Quantity, Slots> QUANTITY =
      Shape.ofRecord(Quantity.class, "quantity", "An amount with its unit (số lượng).")
          .add(
              Field.required(
                  "amount",
                  Numbers.DECIMAL,
                  Quantity::amount,
                  put(0),
                  "The number as printed, all its digits kept."))
          .add(
              Field.usual(
                  "unit",
                  UNIT,
                  Quantity::unit,
                  put(1),
                  Unit.NONE,
                  "The unit as printed, its scale word with it; none if left out."))
          .end(s -> new Quantity(s.at(0), s.or(1, Unit.NONE)));

  static final Shape<Agency, Slots> AGENCY =
      Shape.ofRecord(
              Agency.class, "agency", "A body, open group or office that acts (cơ quan, đơn vị).")
          .add(Field.required("name", Texts.NAME, Agency::name, put(0), "The printed name."))
          .add(
              Field.required(
                  "kind", Words.of(Agency.Kind.class), Agency::kind, put(1), "What it stands for."))
          .add(
              Field.optional("id", Texts.TEXT, Agency::id, put(2), "Its identifier in a registry."))
          .add(
              Field.optional(
                  "place", Texts.TEXT, Agency::place, put(3), "The place whose body it is."))
          .end(s -> new Agency(s.at(0), s.at(1), s.maybe(2), s.maybe(3)));

  static final Shape<Territory, Slots> TERRITORY =
      Shape.ofRecord(Territory.class, "territory", "A place of administration (địa bàn).")
          .add(Field.required("name", Texts.NAME, Territory::name, put(0), "The name."))
          .add(
              Field.required(
                  "level",
                  Words.of(Territory.Level.class),
                  Territory::level,
                  put(1),
                  "How high it stands."))
          .add(Field.optional("code", Texts.TEXT, Territory::code, put(2), "The official code."))
          .add(
              Field.optional(
                  "id", Texts.TEXT, Territory::id, put(3), "Its identifier in a registry."))
          .end(s -> new Territory(s.at(0), s.at(1), s.maybe(2), s.maybe(3)));

  static final Shape<DocumentReference, Slots> REFERENCE =
      Shape.ofRecord(
              DocumentReference.class, "reference", "A paper as another one cites it (viện dẫn).")
          .add(
              Field.optional(
                  "number", NUMBER, DocumentReference::number, put(0), "The number as printed."))
          .add(Field.text("kind", DocumentReference::kind, put(1), "The printed name of its kind."))
          .add(Field.optional("date", DAY, DocumentReference::date, put(2), "Its date."))
          .add(Field.text("issuer", DocumentReference::issuer, put(3), "The printed issuer."))
          .add(
              Field.text(
                  "title", DocumentReference::title, put(4), "The printed summary (trích yếu)."))
          .end(
              s ->
                  new DocumentReference(
                      s.maybe(0), s.or(1, ""), s.maybe(2), s.or(3, ""), s.or(4, "")));

  static final Shape<Milestone, Slots> MILESTONE =
      Shape.ofRecord(Milestone.class, "milestone", "A dated event (mốc thời gian).")
          .add(Field.required("when", PERIOD, Milestone::when, put(0), "The time of the event."))
          .add(Field.required("text", Texts.NAME, Milestone::text, put(1), "The event as printed."))
          .end(s -> new Milestone(s.at(0), s.at(1)));

  static final Type<Timeline> TIMELINE =
      Mapped.of(Items.of(MILESTONE), Timeline::milestones, Timeline::of);

  private ScalarShapes() {}

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "day must read 'year-month-day', such as '2021-05-15', but was '" + text + "'", e);
    }
  }
}
