package vn.kehoach.examples.text;

import java.util.List;
import java.util.Locale;
import vn.kehoach.plan.PlanFact;

/** The facts of a plan, a line each: the id by which it is asked for, what it is, what it says. */
public final class FactsView {

  private static final int WIDEST_ID = 32;

  private final Words words;

  private FactsView(Words words) {
    this.words = words;
  }

  /**
   * Returns a printer.
   *
   * @param locale English, or any other for Vietnamese
   * @return the printer
   */
  public static FactsView of(Locale locale) {
    return new FactsView(Words.of(locale));
  }

  /**
   * Returns the facts.
   *
   * @param facts the facts
   * @return their lines; an id is never cut
   */
  public String print(List<PlanFact> facts) {
    int ids = 0;
    int kinds = 0;
    for (PlanFact fact : facts) {
      ids = Math.max(ids, Math.min(WIDEST_ID, Fit.width(fact.id())));
      kinds = Math.max(kinds, Fit.width(kind(fact)));
    }
    StringBuilder out = new StringBuilder();
    for (PlanFact fact : facts) {
      String left = Fit.pad(fact.id(), ids) + "  " + Fit.pad(kind(fact), kinds) + "  ";
      int room = Math.max(24, PlanText.WIDTH - Fit.width(left));
      String text = Fit.cut(fact.text().replace('\n', ' '), room);
      out.append((left + text).stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private String kind(PlanFact fact) {
    return words.say("fact." + fact.kind().name().toLowerCase(Locale.ROOT));
  }
}
