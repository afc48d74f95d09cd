package vn.kehoach.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.kehoach.plan.Plan;

/**
 * What the rules of one validation work out once and all use, such as the list of all figures of
 * the plan with their places.
 *
 * <p>A rule asks for it by its class and says how it is made; whoever asks first makes it. A rule
 * that runs by itself, or over another plan than the one being validated, makes its own. What is
 * shared must not change after it was made. Safe for use by several threads.
 */
public final class Shared {

  /** Shares nothing: what a context holds outside of a validation. */
  static final Shared NOTHING = new Shared(Optional.empty());

  private final Optional<Plan> plan;
  private final Map<Class<?>, Object> made = new HashMap<>();

  private Shared(Optional<Plan> plan) {
    this.plan = plan;
  }

  /** Returns what the rules of one validation of a plan are to share, nothing made as yet. */
  static Shared of(Plan plan) {
    return new Shared(Optional.of(plan));
  }

  /**
   * Returns the thing of a class, which is made if no rule of this validation has asked before.
   *
   * @param <T> the class of the thing
   * @param kind the class by which it is asked for, one that belongs to the rules that share it
   * @param about the plan that the asking rule looks at
   * @param make makes the thing from the plan and the context, and from nothing else
   * @return the thing
   */
  public <T> T get(Class<T> kind, Plan about, Supplier<T> make) {
    if (plan.filter(mine -> mine == about).isEmpty()) {
      return make.get();
    }
    synchronized (made) {
      Object known = made.get(kind);
      T thing = known == null ? make.get() : kind.cast(known);
      made.put(kind, thing);
      return thing;
    }
  }
}
