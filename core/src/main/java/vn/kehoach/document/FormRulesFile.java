package vn.kehoach.document;

import static vn.kehoach.document.DocumentSystem.PARTY;
import static vn.kehoach.document.DocumentSystem.STATE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.text.RowFile;
import vn.kehoach.timeline.Period;

/** Reads {@code form-rules.csv}, {@code form-layout.csv} and files of their form. */
final class FormRulesFile {

  static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "id",
          "system",
          "matter",
          "name",
          "basis",
          "from",
          "to",
          "layout_from",
          "layout_to",
          "mark",
          "note");

  static final ImmutableList<String> LAYOUT_COLUMNS =
      ImmutableList.of("rules", "element", "value", "mark", "note");

  private FormRulesFile() {}

  static FormRules load(String name) {
    return rules(RowFile.of(FormRulesFile.class, name));
  }

  static ImmutableList<RowFile.Row> layout(String name) {
    return RowFile.of(FormRulesFile.class, name);
  }

  static FormRules rules(ImmutableList<RowFile.Row> rows) {
    Marks marks = new Marks();
    ImmutableList.Builder<FormEra> eras = ImmutableList.builder();
    for (RowFile.Row row : rows) {
      eras.add(era(row, marks));
    }
    return FormRules.of(eras.build());
  }

  private static FormEra era(RowFile.Row row, Marks marks) {
    Optional<Period> time = Cells.time(row, "from", "to");
    Optional<Period> layoutTime = Cells.time(row, "layout_from", "layout_to");
    FormEra.Builder era = FormEra.builder();
    era.id(row.required("id", "st-2020"))
        .system(system(row))
        .matter(matter(row))
        .name(row.required("name", "Nghị định 30/2020/NĐ-CP"))
        .basis(row.several("basis"))
        .time(time)
        .layoutTime(layoutTime.isPresent() ? layoutTime : time)
        .certainty(marks.of(row))
        .note(row.text("note"));
    return era.build();
  }

  private static DocumentSystem system(RowFile.Row row) {
    DocumentSystem system = Cells.oneOf(row, "system", DocumentSystem.class);
    if (system != STATE && system != PARTY) {
      throw row.wrong("system", "one of [state, party]");
    }
    return system;
  }

  private static FormEra.Matter matter(RowFile.Row row) {
    return row.text("matter").isEmpty()
        ? FormEra.Matter.PAPERS
        : Cells.oneOf(row, "matter", FormEra.Matter.class);
  }

  /** Returns the eras, in their order, with the forms that {@code layout} gives. */
  static ImmutableList<FormEra> withLayout(
      ImmutableMap<String, FormEra> eras, ImmutableList<RowFile.Row> layout) {
    Marks marks = new Marks();
    Map<String, Map<FormElement, FormEra.Form>> forms = new LinkedHashMap<>();
    for (FormEra era : eras.values()) {
      forms.put(era.id(), new LinkedHashMap<>(era.layout()));
    }
    for (RowFile.Row row : layout) {
      Map<FormElement, FormEra.Form> ofEra = forms.get(row.text("rules"));
      if (ofEra == null) {
        throw row.wrong("rules", "one of " + eras.keySet());
      }
      ofEra.put(
          Cells.oneOf(row, "element", FormElement.class),
          new FormEra.Form(row.required("value", "./."), marks.of(row), row.text("note")));
    }
    ImmutableList.Builder<FormEra> with = ImmutableList.builder();
    for (FormEra era : eras.values()) {
      with.add(era.withLayout(forms.getOrDefault(era.id(), Map.of())));
    }
    return with.build();
  }
}
