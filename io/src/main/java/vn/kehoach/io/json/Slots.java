package vn.kehoach.io.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The parts of a record while they are read, by number. */
final class Slots {

  private static final int USUAL = 8;

  private @Nullable Object[] values = new Object[USUAL];

  /** Returns what puts a value into a slot. */
  static <V> BiConsumer<Slots, V> put(int slot) {
    return (slots, value) -> slots.set(slot, value);
  }

  void set(int slot, Object value) {
    if (slot >= values.length) {
      values = Arrays.copyOf(values, slot + USUAL);
    }
    values[slot] = value;
  }

  private @Nullable Object get(int slot) {
    return slot < values.length ? values[slot] : null;
  }

  /** Returns a part that must be there; what was put in by number comes out by number. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> V at(int slot) {
    Object value = get(slot);
    if (value == null) {
      throw new IllegalStateException("slot " + slot + " must have been read, but was not");
    }
    return (V) value;
  }

  /** Returns a part, or its usual value. */
  @SuppressWarnings("unchecked")
  <V> V or(int slot, V usual) {
    Object value = get(slot);
    return value == null ? usual : (V) value;
  }

  /** Returns a part that may be missing. */
  @SuppressWarnings("unchecked")
  <V> Optional<V> maybe(int slot) {
    return Optional.ofNullable((V) get(slot));
  }

  boolean has(int slot) {
    return get(slot) != null;
  }
}
