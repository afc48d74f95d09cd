package vn.kehoach.examples.benchmark;

import java.util.List;
import org.javers.core.metamodel.annotation.Id;

/** An indicator as a plain bean, known by its id. */
public final class PeerIndicator {

  @Id private final String id;
  private final String number;
  private final String name;
  private final String unit;
  private final List<PeerValue> values;

  PeerIndicator(String id, String number, String name, String unit, List<PeerValue> values) {
    this.id = id;
    this.number = number;
    this.name = name;
    this.unit = unit;
    this.values = values;
  }

  /**
   * Returns the id.
   *
   * @return such as {@code i7}
   */
  public String getId() {
    return id;
  }

  /**
   * Returns the number.
   *
   * @return such as {@code 7}
   */
  public String getNumber() {
    return number;
  }

  /**
   * Returns the name.
   *
   * @return the name
   */
  public String getName() {
    return name;
  }

  /**
   * Returns the unit.
   *
   * @return such as {@code %}
   */
  public String getUnit() {
    return unit;
  }

  /**
   * Returns the values.
   *
   * @return in the order of the paper
   */
  public List<PeerValue> getValues() {
    return values;
  }
}
