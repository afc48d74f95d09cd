package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoach.document.FormEra.Matter;
import vn.kehoach.text.RowFile;

/**
 * The rules on kinds and form of papers (thể thức văn bản) as of a date: Thông tư 01/2011/TT-BNV on
 * 4 March 2020, Nghị định 30/2020/NĐ-CP a day later.
 *
 * <p>{@link #standard()} holds three eras of state papers, three of the Party and four of norms.
 * The Front and the unions have rules of their own, which it does not know.
 */
public final class FormRules {

  private static final FormRules STANDARD =
      FormRulesFile.load("form-rules.csv").with(FormRulesFile.layout("form-layout.csv"));

  private final ImmutableMap<String, FormEra> byId;

  private FormRules(ImmutableMap<String, FormEra> byId) {
    this.byId = byId;
  }

  /**
   * Returns the rules of Vietnam.
   *
   * @return the one immutable instance
   */
  public static FormRules standard() {
    return STANDARD;
  }

  /**
   * Returns rules of some eras.
   *
   * @param eras the eras; of two with one id the later counts
   * @return the rules
   */
  public static FormRules of(Iterable<FormEra> eras) {
    Map<String, FormEra> byId = new LinkedHashMap<>();
    for (FormEra era : eras) {
      byId.put(era.id(), era);
    }
    return new FormRules(ImmutableMap.copyOf(byId));
  }

  /**
   * Reads a user's eras in the form of the library's {@code form-rules.csv}.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the rules, without layout
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a row is wrong; the message names file, line and column
   */
  public static FormRules read(Reader reader, String name) throws IOException {
    return FormRulesFile.rules(
        RowFile.read(reader, name, FormRulesFile.COLUMNS, List.of("id", "system", "name")));
  }

  /**
   * Returns a copy of these rules with a user's layout, in the form of the library's {@code
   * form-layout.csv}.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the copy; a form that is given here takes the place of an earlier one
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a row is wrong or names rules that are not among these
   */
  public FormRules withLayout(Reader reader, String name) throws IOException {
    return with(
        RowFile.read(
            reader, name, FormRulesFile.LAYOUT_COLUMNS, List.of("rules", "element", "value")));
  }

  private FormRules with(ImmutableList<RowFile.Row> layout) {
    return of(FormRulesFile.withLayout(byId, layout));
  }

  /**
   * Returns a copy of these rules with others added.
   *
   * @param others the others; one of the same id takes the place of an earlier one
   * @return the copy
   */
  public FormRules extendedBy(FormRules others) {
    return of(ImmutableList.<FormEra>builder().addAll(all()).addAll(others.all()).build());
  }

  /**
   * Returns every era, in the order of the list.
   *
   * @return the eras
   */
  public ImmutableList<FormEra> all() {
    return byId.values().asList();
  }

  /**
   * Returns an era by its id.
   *
   * @param id such as {@code st-2020}
   * @return the era, or empty where there is none of that id
   */
  public Optional<FormEra> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns the era whose rule on kinds of papers was in force, such as that of Quy định 399-QĐ/TW
   * for the Party since 9 January 2026.
   *
   * @param system the State or the Party
   * @param date the day
   * @return the era, or empty where none is known
   */
  public Optional<FormEra> asOf(DocumentSystem system, LocalDate date) {
    return last(system, Matter.PAPERS, era -> era.isInForce(date));
  }

  /**
   * Returns the era whose rules on layout were in force, which may be an earlier one than that of
   * the kinds: until the Party's guidance of 27 May 2026 that of 2018 stood.
   *
   * @param system the State or the Party
   * @param date the day
   * @return the era, or empty where none is known
   */
  public Optional<FormEra> layoutAsOf(DocumentSystem system, LocalDate date) {
    return last(system, Matter.PAPERS, era -> era.isLayoutInForce(date));
  }

  /**
   * Returns the law on norms (luật ban hành văn bản quy phạm pháp luật) that was in force.
   *
   * @param date the day
   * @return the era, or empty where none is known
   */
  public Optional<FormEra> normsAsOf(LocalDate date) {
    return last(DocumentSystem.STATE, Matter.NORMS, era -> era.isInForce(date));
  }

  private Optional<FormEra> last(DocumentSystem system, Matter matter, Predicate<FormEra> inForce) {
    return byId.values().stream()
        .filter(era -> era.system() == system && era.matter() == matter && inForce.test(era))
        .reduce((first, second) -> second);
  }
}
