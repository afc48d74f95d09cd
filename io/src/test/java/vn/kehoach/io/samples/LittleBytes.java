package vn.kehoach.io.samples;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;

/** Numbers as bytes, the lowest first. */
final class LittleBytes {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @CanIgnoreReturnValue
  LittleBytes one(int number) {
    out.write(number);
    return this;
  }

  @CanIgnoreReturnValue
  LittleBytes two(int number) {
    return one(number).one(number >> 8);
  }

  @CanIgnoreReturnValue
  LittleBytes four(int number) {
    return two(number).two(number >> 16);
  }

  @CanIgnoreReturnValue
  LittleBytes bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** Adds zeros up to a place. */
  @CanIgnoreReturnValue
  LittleBytes upTo(int place) {
    return bytes(new byte[place - out.size()]);
  }

  int size() {
    return out.size();
  }

  byte[] toArray() {
    return out.toByteArray();
  }
}
