package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;
import vn.kehoach.timeline.Period;

/**
 * A kind of official paper (loại văn bản), such as Kế hoạch with the letters {@code KH}.
 *
 * <p>The kind tells the form of a paper, not its matter: a plan may come as a Kế hoạch, a Chương
 * trình, an Đề án, or inside a Quyết định. The letters alone do not tell the kind: {@code TT} is
 * Thông tư for the State and Thông tri for the Party, so a kind always names its system. The kinds
 * are those of Nghị định 30/2020/NĐ-CP (Phụ lục III), Luật 64/2025/QH15 (Điều 4) and Quy định
 * 399-QĐ/TW.
 *
 * <p>A kind lasts from one set of rules to the next, and its letters may change with them: Giấy ủy
 * quyền was {@code UQ} until 2020 and is {@code GUQ} since. {@link #terms()} tells it.
 */
@Value.Immutable
public interface DocumentKind extends WithDocumentKind {

  /** Where a kind belongs within its system. */
  enum Group {
    /** An administrative paper (văn bản hành chính). */
    ADMIN,
    /** A copy (bản sao). */
    COPY,
    /** A norm (văn bản quy phạm pháp luật), or what serves one. */
    NORM,
    /** A paper of the Party. */
    PARTY,
    /** An office paper of the Party (giấy tờ hành chính), without letters laid down. */
    OFFICE,
    /** Any kind, numbered by an organisation's own rules; it is looked up by its id only. */
    OWN
  }

  /**
   * A time under one set of rules.
   *
   * @param rules the id of the {@link FormEra}, such as {@code st-2011}; empty where no rules are
   *     named
   * @param code the letters in those days; empty where a number carried none
   * @param time the time, empty where no end is known
   * @param certainty how sure it is that the rules had the kind with these letters
   */
  record Term(String rules, String code, Optional<Period> time, Certainty certainty) {

    /**
     * Returns whether a day lies in the time.
     *
     * @param date the day
     * @return true if it does, or no end is known
     */
    public boolean contains(LocalDate date) {
      return time.map(t -> t.contains(date)).orElse(true);
    }
  }

  /**
   * Returns the stable name of the kind.
   *
   * @return such as {@code st.ke-hoach}; never blank
   */
  String id();

  /**
   * Returns the letters in a number today, or in the last days of the kind.
   *
   * @return such as {@code CTr}; empty where a number carries none
   */
  @Value.Default
  default String code() {
    return "";
  }

  /**
   * Returns the printed name in sentence case.
   *
   * @return such as {@code Kế hoạch}; never blank
   */
  String name();

  /**
   * Returns the system of papers.
   *
   * @return the system, never {@link DocumentSystem#UNKNOWN}
   */
  DocumentSystem system();

  /**
   * Returns where the kind belongs within its system.
   *
   * @return the group
   */
  Group group();

  /**
   * Returns further printed names.
   *
   * @return such as {@code Chương trình hành động}; may be empty
   */
  ImmutableList<String> otherNames();

  /**
   * Returns the issuer, where several tiers of norms share name and letters.
   *
   * @return such as {@code Chính phủ}; else the empty string
   */
  @Value.Default
  default String scope() {
    return "";
  }

  /**
   * Returns whether such papers are cited by name without a number, as laws are.
   *
   * @return whether they are
   */
  @Value.Default
  default boolean citedByName() {
    return false;
  }

  /**
   * Returns the English name.
   *
   * @return such as {@code plan}; may be empty
   */
  @Value.Default
  default String english() {
    return "";
  }

  /**
   * Returns the form of its numbers.
   *
   * @return such as <code>{no}/{ABBR}-{ISSUER}</code>, or empty where none is laid down
   */
  Optional<NumberPattern> pattern();

  /**
   * Returns a real number of the kind.
   *
   * @return such as {@code 969/KH-UBND}; empty where none is at hand
   */
  @Value.Default
  default String example() {
    return "";
  }

  /**
   * Returns the rules it rests on, those in force first.
   *
   * @return such as {@code 64/2025/QH15; 80/2015/QH13}; may be empty
   */
  @Value.Default
  default String basis() {
    return "";
  }

  /**
   * Returns the times in which the kind was in use, one for each set of rules.
   *
   * @return the times from the earliest on; empty where nothing bounds them
   */
  ImmutableList<Term> terms();

  /**
   * Returns the ids of other kinds of this system that bear the same letters at the same time.
   *
   * @return such as {@code pt.quy-dinh} for the Party's Quyết định; mostly empty
   */
  ImmutableList<String> sharesCodeWith();

  /**
   * Returns how sure the row is.
   *
   * @return the mark as written in the data file
   */
  @Value.Default
  default Certainty certainty() {
    return new Certainty("");
  }

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
   * Returns the time in which a day lies.
   *
   * @param date the day
   * @return the last such time, or empty where the kind was not in use or no times are known
   */
  default Optional<Term> termAt(LocalDate date) {
    return terms().stream().filter(term -> term.contains(date)).reduce((first, second) -> second);
  }

  /**
   * Returns whether the kind was in use on a day.
   *
   * @param date the day
   * @return true if it was, or nothing bounds the time
   */
  default boolean isInForce(LocalDate date) {
    return terms().isEmpty() || termAt(date).isPresent();
  }

  /**
   * Returns the letters on a day, such as {@code UQ} for Giấy ủy quyền in 2015.
   *
   * @param date the day
   * @return the letters; empty where a number carried none or the kind was not in use
   */
  default String codeAt(LocalDate date) {
    return terms().isEmpty() ? code() : termAt(date).map(Term::code).orElse("");
  }

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException if id or name is blank or the system is unknown
   */
  @Value.Check
  default void check() {
    if (id().isBlank()) {
      throw new IllegalArgumentException("id must name the kind, such as 'st.ke-hoach', was blank");
    }
    if (name().isBlank()) {
      throw new IllegalArgumentException("name must be printed words, such as 'Kế hoạch'");
    }
    if (system() == DocumentSystem.UNKNOWN) {
      throw new IllegalArgumentException("system must be known, but was not, of " + id());
    }
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of kinds
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of kinds; not safe for use by several threads. */
  class Builder extends ImmutableDocumentKind.Builder {
    Builder() {}
  }
}
