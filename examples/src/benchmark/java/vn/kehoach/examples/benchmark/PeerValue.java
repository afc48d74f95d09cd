package vn.kehoach.examples.benchmark;

import org.javers.core.metamodel.annotation.Id;

/** A value of an indicator as a plain bean, known by its id. */
public final class PeerValue {

  @Id private final String id;
  private final String kind;
  private final String period;
  private final String value;

  PeerValue(String id, String kind, String period, String value) {
    this.id = id;
    this.kind = kind;
    this.period = period;
    this.value = value;
  }

  /**
   * Returns the id.
   *
   * @return such as {@code i7-target-2025}
   */
  public String getId() {
    return id;
  }

  /**
   * Returns the kind.
   *
   * @return such as {@code target}
   */
  public String getKind() {
    return kind;
  }

  /**
   * Returns the period.
   *
   * @return such as {@code ../2025}
   */
  public String getPeriod() {
    return period;
  }

  /**
   * Returns the value.
   *
   * @return such as {@code 95 %}
   */
  public String getValue() {
    return value;
  }
}
