package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Origin;
import vn.kehoach.source.Place;

/**
 * A fact of a plan and what it rests on, such as the value {@code i-3-target-1} at {@code
 * /indicators/2/values/0}.
 *
 * @param id the id by which it is known in the plan; of a part of a task, the task's id, a stroke
 *     and its own
 * @param pointer where it is in the plan, a JSON Pointer
 * @param kind what it is
 * @param text what it says, in a few words
 * @param supports its details, each with the printed words or where it was inherited from
 */
public record PlanFact(
    String id, String pointer, Kind kind, String text, ImmutableList<Support> supports) {

  /**
   * Returns the printed words of the fact itself.
   *
   * @return the first words it rests on, if it was read from a paper
   */
  public Optional<Evidence> evidence() {
    return supports.stream().flatMap(support -> support.evidence().stream()).findFirst();
  }

  /**
   * Returns where it is, in the model and in the paper.
   *
   * @return the place, with a span if it was read from a paper
   */
  public Place place() {
    return Place.at(pointer).withEvidence(evidence());
  }

  /** What a fact is. */
  public enum Kind {
    /** The title of the plan. */
    TITLE,
    /** Who signed it. */
    SIGNER,
    /** A paper it rests on. */
    BASIS,
    /** A paper it cites. */
    REFERENCE,
    /** What it wants. */
    OBJECTIVE,
    /** An indicator. */
    INDICATOR,
    /** A value of an indicator. */
    VALUE,
    /** A table of indicators or of tasks. */
    TABLE,
    /** A task. */
    TASK,
    /** A body that has a task. */
    ASSIGNMENT,
    /** What a task brings about. */
    DELIVERABLE,
    /** A statement of funding. */
    FUNDING,
    /** A section of the paper. */
    SECTION
  }

  /**
   * A detail of a fact: stated with its printed words, or inherited.
   *
   * @param detail what it is, such as {@code value} or {@code period}
   * @param text what it says, such as {@code ../2025}
   * @param origin whether it stands with the fact or was taken over from elsewhere
   * @param evidence its printed words; empty where they were inherited
   */
  public record Support(String detail, String text, Origin origin, Optional<Evidence> evidence) {}
}
