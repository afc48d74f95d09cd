package vn.kehoach.document;

import com.google.common.hash.Hashing;
import java.util.Arrays;

/**
 * The bytes of a paper and what they were called, such as {@code 132-KH-UBND.docx}.
 *
 * <p>Immutable: the bytes are copied in and out.
 */
public final class DocumentSource {

  private static final int ID_DIGITS = 16;

  private final String name;
  private final byte[] bytes;

  private DocumentSource(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Returns a source.
   *
   * @param name a file name or another label, perhaps empty
   * @param bytes the content
   * @return the source
   */
  public static DocumentSource of(String name, byte[] bytes) {
    return new DocumentSource(name, bytes.clone());
  }

  /**
   * Returns what the content was called.
   *
   * @return the label, perhaps empty
   */
  public String name() {
    return name;
  }

  /**
   * Returns the content.
   *
   * @return a copy of the bytes
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * Returns the number of bytes.
   *
   * @return the size
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Returns the first bytes, by which formats are told apart.
   *
   * @param count how many at most
   * @return a copy of them, fewer if the content is shorter
   */
  public byte[] head(int count) {
    return Arrays.copyOf(bytes, Math.min(count, bytes.length));
  }

  /**
   * Returns the id that documents read from these bytes have.
   *
   * @return the first 16 hexadecimal digits of their SHA-256
   */
  public String id() {
    return Hashing.sha256().hashBytes(bytes).toString().substring(0, ID_DIGITS);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
