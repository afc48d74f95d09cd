package vn.kehoach.io.report;

import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The file a plan was read from.
 *
 * @param length how many bytes it has
 * @param sha256 its hash in hexadecimal digits
 * @param text its characters, if it is text in UTF-8
 */
record SourceFile(int length, String sha256, Optional<FileText> text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static SourceFile of(byte[] bytes) {
    String hash = Hashing.sha256().hashBytes(bytes).toString();
    return new SourceFile(bytes.length, hash, decode(bytes).map(FileText::of));
  }

  private static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return Optional.of(marked ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
