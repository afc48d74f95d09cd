package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;
import vn.kehoach.timeline.Period;

/**
 * The time in which one set of rules on kinds and form of papers was in force, such as that of Nghị
 * định 30/2020/NĐ-CP since 5 March 2020.
 *
 * <p>For the Party a rule on kinds (quy định) comes first and its guidance on layout (hướng dẫn)
 * later; until then the earlier guidance stands. So an era has two times.
 */
@Value.Immutable
public interface FormEra extends WithFormEra {

  /** What a set of rules is about. */
  enum Matter {
    /** Administrative papers, and all papers of the Party. */
    PAPERS,
    /** Norms (văn bản quy phạm pháp luật). */
    NORMS
  }

  /**
   * What is laid down for one element of the form.
   *
   * @param value the signs as printed, such as {@code ;}, or a word such as {@code italic}
   * @param certainty how sure it is
   * @param note what else there is to say; may be empty
   */
  record Form(String value, Certainty certainty, String note) {}

  /**
   * Returns the stable name of the era.
   *
   * @return such as {@code st-2020}
   */
  String id();

  /**
   * Returns the system of papers the rules are for.
   *
   * @return the State or the Party
   */
  DocumentSystem system();

  /**
   * Returns what the rules are about.
   *
   * @return papers or norms
   */
  Matter matter();

  /**
   * Returns the name of the rules.
   *
   * @return such as {@code Nghị định 30/2020/NĐ-CP}
   */
  String name();

  /**
   * Returns the numbers of the rules.
   *
   * @return such as {@code 66-QĐ/TW} and {@code 36-HD/VPTW}
   */
  ImmutableList<String> basis();

  /**
   * Returns the time in which the rule on kinds was in force.
   *
   * @return the time, or empty where no end is known
   */
  Optional<Period> time();

  /**
   * Returns the time in which the rules on layout were in force.
   *
   * @return the time, or empty where no end is known
   */
  Optional<Period> layoutTime();

  /**
   * Returns what is laid down for the elements of the form, as far as it is known.
   *
   * @return the forms by element; an element that no source tells of is missing
   */
  ImmutableMap<FormElement, Form> layout();

  /**
   * Returns how sure the rules and their days are.
   *
   * @return the mark of the row
   */
  Certainty certainty();

  /**
   * Returns what else there is to say.
   *
   * @return a note, or the empty string
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Returns whether the rule on kinds was in force on a day.
   *
   * @param date the day
   * @return true if it was
   */
  default boolean isInForce(LocalDate date) {
    return time().map(time -> time.contains(date)).orElse(true);
  }

  /**
   * Returns whether the rules on layout were in force on a day.
   *
   * @param date the day
   * @return true if they were
   */
  default boolean isLayoutInForce(LocalDate date) {
    return layoutTime().map(time -> time.contains(date)).orElse(true);
  }

  /**
   * Returns the signs laid down for an element, such as {@code KT.} for {@link
   * FormElement#SIGN_FOR_HEAD}.
   *
   * @param element the element
   * @return the signs, or empty where no source tells
   */
  default Optional<String> form(FormElement element) {
    return Optional.ofNullable(layout().get(element)).map(Form::value);
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of eras
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of eras; not safe for use by several threads. */
  class Builder extends ImmutableFormEra.Builder {
    Builder() {}
  }
}
