package vn.kehoach.io.facts;

import java.util.Optional;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.Frequency;
import vn.kehoach.timeline.Period;

/**
 * The cells of the time of a task.
 *
 * @param kind deadline, period, start-only, recurring:…, event or none
 * @param start the first date
 * @param end the last date
 */
record DueCells(String kind, String start, String end) {

  private static final DueCells CONTINUOUS = new DueCells("recurring:continuous", "", "");

  static DueCells of(Due due) {
    return due.fold(new Maker());
  }

  private static DueCells dated(String kind, Due due) {
    Optional<Period> span = due.span();
    return new DueCells(kind, FactDates.start(span), FactDates.end(span));
  }

  /** Returns the nearest of the rhythms the table knows. */
  private static DueCells recurring(Frequency frequency) {
    return switch (frequency) {
      case PERIODIC -> CONTINUOUS;
      case YEARLY, HALF_YEARLY -> new DueCells("recurring:yearly", "", "");
      case QUARTERLY -> new DueCells("recurring:quarterly", "", "");
      case MONTHLY, WEEKLY, DAILY -> new DueCells("recurring:monthly", "", "");
    };
  }

  /** The cells of each shape of a schedule. */
  private static final class Maker implements Due.Visitor<DueCells> {

    @Override
    public DueCells by(Due.By due) {
      return dated("deadline", due);
    }

    @Override
    public DueCells during(Due.During due) {
      return dated("period", due);
    }

    @Override
    public DueCells from(Due.From due) {
      return dated("start-only", due);
    }

    @Override
    public DueCells every(Due.Every due) {
      return recurring(due.frequency());
    }

    @Override
    public DueCells continuously(Due.Continuously due) {
      return CONTINUOUS;
    }

    @Override
    public DueCells after(Due.After due) {
      return new DueCells("event", "", "");
    }

    @Override
    public DueCells roadmap(Due.Roadmap due) {
      return dated("deadline", due);
    }

    @Override
    public DueCells unstated(Due.Unstated due) {
      return new DueCells("none", "", "");
    }
  }
}
