package vn.kehoach.io.facts;

import java.util.Locale;
import vn.kehoach.comparison.Cascade;
import vn.kehoach.comparison.CascadeLine;
import vn.kehoach.comparison.CascadePlan;
import vn.kehoach.comparison.CascadeReason;
import vn.kehoach.comparison.CascadeText;

/** A cascade as a table, one target of the superior paper and one plan a row. */
public final class CascadeTable {

  private CascadeTable() {}

  /**
   * Returns the cascade as CSV.
   *
   * @param cascade the cascade
   * @param locale the language of the sentences: Vietnamese; any other gives English
   * @return a head line, then the lines of each plan; what a plan adds has the verdict {@code
   *     local-addition} and no demand
   */
  public static String toCsv(Cascade cascade, Locale locale) {
    CascadeText text = CascadeText.of(locale);
    FactTable table =
        new FactTable(
            "plan",
            "indicator",
            "until",
            "demand",
            "own_indicator",
            "value",
            "verdict",
            "reason",
            "quote",
            "span",
            "sentence");
    for (CascadePlan plan : cascade.plans()) {
      plan.lines().forEach(line -> add(table, plan.name(), line, text.sentence(line)));
      plan.additions()
          .forEach(
              own ->
                  table.add(
                      FactTable.guarded(plan.name()),
                      "",
                      "",
                      "",
                      FactTable.guarded(own.label()),
                      "",
                      "local-addition",
                      "",
                      "",
                      "",
                      ""));
    }
    return table.print();
  }

  private static void add(FactTable table, String plan, CascadeLine line, String sentence) {
    var evidence = line.answer().flatMap(v -> v.evidence());
    table.add(
        FactTable.guarded(plan),
        FactTable.guarded(line.superior().label()),
        ProgressTable.until(line.demand()),
        line.demand().value().toString(),
        line.indicator().map(i -> FactTable.guarded(i.label())).orElse(""),
        line.answer().map(v -> v.value().toString()).orElse(""),
        line.verdict().code(),
        line.reason().map(CascadeReason::code).orElse(""),
        evidence.map(e -> FactTable.guarded(e.quote())).orElse(""),
        evidence.map(e -> e.span().toString()).orElse(""),
        sentence);
  }
}
