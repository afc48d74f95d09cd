package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import vn.kehoach.io.chart.ChartTable.Cell;
import vn.kehoach.io.chart.ChartTable.Part;
import vn.kehoach.io.page.HtmlOut;
import vn.kehoach.io.page.PageWords;

/** Writes pictures with their figures into a page. */
final class ChartPart {

  private final HtmlOut out;
  private final PageWords words;
  private int figures;

  ChartPart(HtmlOut out, PageWords words) {
    this.out = out;
    this.words = words;
  }

  void write(ChartSection section) {
    out.open("section", "class", "topic", "id", section.id()).line();
    if (!section.heading().isEmpty()) {
      out.element("h2", section.heading()).line();
    }
    section.remarks().forEach(this::remark);
    boolean drawn = false;
    for (Chart chart : section.charts()) {
      drawn |= isDrawn(chart);
      picture(chart, section.heading());
      chart.notes().forEach(this::remark);
      if (section.table().isEmpty()) {
        table(ChartTable.of(chart, words), isDrawn(chart));
      }
      if (chart instanceof GanttChart gantt) {
        gantt.apart().forEach(this::apart);
      }
    }
    if (section.table().isPresent()) {
      table(section.table().get(), drawn);
    }
    out.closeLine();
  }

  private void remark(String remark) {
    out.element("p", remark, "class", "remark").line();
  }

  private boolean isDrawn(Chart chart) {
    return Drawing.of(chart, new Sheet(Sheet.WIDE, "", words)).isPresent();
  }

  private void picture(Chart chart, String heading) {
    if (!isDrawn(chart)) {
      return;
    }
    figures++;
    String id = "fig-" + figures;
    out.open("figure", "class", "figure", "id", id).line();
    out.element("figcaption", chart.title()).line();
    String title = heading.isEmpty() ? chart.title() : heading + ": " + chart.title();
    Drawing.write(out, chart, title, new Sheet(Sheet.WIDE, id + "w", words), false);
    Drawing.write(out, chart, title, new Sheet(Sheet.NARROW, id + "n", words), false);
    out.closeLine();
  }

  private void table(ChartTable table, boolean drawn) {
    if (table.rows().isEmpty()) {
      return;
    }
    String caption = caption(table, drawn ? "table.caption" : "table.alone");
    if (TableWidth.of(table) > Sheet.NARROW) {
      out.element("p", words.text("table.wide"), "class", "remark wide-table").line();
    }
    out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    out.line().open("table", "class", "figures").line().element("caption", caption).line();
    out.open("thead").open("tr");
    table.heads().forEach(head -> out.element("th", head, "scope", "col"));
    out.close().closeLine().open("tbody").line();
    table.rows().forEach(this::row);
    out.closeLine().closeLine().closeLine();
  }

  private String caption(ChartTable table, String code) {
    return table.unit().isEmpty()
        ? words.text(code)
        : words.text(code + "-unit", ImmutableMap.of("unit", table.unit()));
  }

  private void row(ImmutableList<Cell> cells) {
    out.open("tr").element("th", cells.get(0).text(), "scope", "row");
    for (Cell cell : cells.subList(1, cells.size())) {
      out.open("td");
      if (cell.parts().isEmpty()) {
        out.text(words.text("table.none"));
      }
      for (int i = 0; i < cell.parts().size(); i++) {
        out.text(i == 0 ? "" : "; ");
        part(cell.parts().get(i));
      }
      out.close();
    }
    out.closeLine();
  }

  private void part(Part part) {
    linked(part.text(), part.link(), part.text().length() > TableWidth.TOGETHER ? "long" : "");
    if (!part.printed().isEmpty()) {
      out.text(" ").element("span", "“" + part.printed() + "”", "class", "printed");
    }
  }

  private void linked(String text, Optional<String> link, String type) {
    if (link.isEmpty()) {
      out.text(text);
    } else if (type.isEmpty()) {
      out.element("a", text, "href", link.get());
    } else {
      out.element("a", text, "class", type, "href", link.get());
    }
  }

  private void apart(GanttChart.Apart apart) {
    out.element("h3", apart.reason() + " (" + apart.tasks().size() + ")").line();
    out.open("ul", "class", "apart").line();
    for (GanttChart.Row task : apart.tasks()) {
      out.open("li");
      linked(task.label(), task.link(), "");
      if (!task.words().isEmpty()) {
        out.text(" ").element("span", "(" + task.words() + ")", "class", "when");
      }
      if (!task.group().isEmpty()) {
        out.text(" ").element("span", "· " + task.group(), "class", "when");
      }
      out.closeLine();
    }
    out.closeLine();
  }
}
