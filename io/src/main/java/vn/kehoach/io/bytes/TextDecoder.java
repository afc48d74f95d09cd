package vn.kehoach.io.bytes;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.text.LegacyCharset;
import vn.kehoach.text.MisreadText;
import vn.kehoach.text.Misreading;
import vn.kehoach.text.Spaces;
import vn.kehoach.text.UnicodeForm;

/**
 * Decodes a file of plain characters: UTF-8, UTF-16 with a byte order mark, or an old Vietnamese
 * charset that can be recognised ({@link LegacyCharset}), also where its letters were saved as
 * Latin ones in UTF-8.
 *
 * <p>The decoded text is in Unicode form NFC with line feeds as line ends. Decoding is strict: a
 * file in any other charset is refused with a message, not read as nonsense.
 */
public final class TextDecoder {

  /** A reader sees from so many examples what kind of scan it is. */
  private static final int MOST_EXAMPLES = 1000;

  private TextDecoder() {}

  /**
   * Decodes a file.
   *
   * @param source the bytes
   * @param limits how many are accepted
   * @return the text; findings say that it was empty, not in NFC, in an old charset, written with
   *     letters that only look like those meant, or misread by the recognition of a scan
   * @throws IOException if there are too many bytes, the file is binary, or its charset is none of
   *     these or cannot be told for certain
   */
  public static Reading<String> decode(DocumentSource source, Limits limits) throws IOException {
    limits.checkBytes(source.name(), source.size());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    String raw = lineFeeds(characters(source));
    Optional<LegacyCharset> legacy = LegacyCharset.recognise(raw);
    legacy.ifPresent(charset -> findings.add(LegacyLetters.finding(charset, source)));
    String decoded = legacy.map(charset -> charset.decode(raw)).orElse(raw);
    String composed = UnicodeForm.nfc(decoded);
    if (!composed.equals(decoded)) {
      findings.addAll(mended(decoded, source));
    }
    MisreadText scanned = MisreadText.ofPaper(composed);
    misread(source, scanned.misreadings()).ifPresent(findings::add);
    String text = scanned.text();
    if (Spaces.isBlank(text)) {
      findings.add(noticed("reading.empty", Severity.ERROR, source));
    }
    return Reading.of(text, findings.build());
  }

  private static ImmutableList<Finding> mended(String decoded, DocumentSource source) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    if (!UnicodeForm.isNfc(decoded)) {
      findings.add(noticed("text.not-nfc", Severity.INFO, source));
    }
    int lookAlikes = UnicodeForm.countLookAlikes(decoded);
    if (lookAlikes > 0) {
      findings.add(lookAlikes(source, lookAlikes));
    }
    return findings.build();
  }

  /**
   * Returns whether a file could be plain characters, judged by its first bytes.
   *
   * @param source the bytes
   * @return false if they hold a zero byte without a byte order mark of UTF-16, or begin as a PDF
   */
  public static boolean looksLikeText(DocumentSource source) {
    byte[] head = source.head(4096);
    if (bomCharset(head) != null) {
      return true;
    }
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
    }
    return !new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-");
  }

  /**
   * Returns whether a file is in UTF-8 throughout.
   *
   * @param source the bytes
   * @return false if some bytes are no characters of UTF-8
   */
  public static boolean isUtf8(DocumentSource source) {
    try {
      byte[] bytes = source.bytes();
      strict(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8, source.name());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns the beginning of a file, leniently decoded, by which formats are told apart.
   *
   * @param source the bytes
   * @param count how many of them at most
   * @return the characters, with line feeds; the last may be broken
   */
  public static String head(DocumentSource source, int count) {
    byte[] bytes = source.head(count);
    Charset marked = bomCharset(bytes);
    return lineFeeds(new String(bytes, marked == null ? StandardCharsets.UTF_8 : marked));
  }

  /**
   * Returns the finding that letters only looked like those meant.
   *
   * @param source the file
   * @param count how many
   * @return the finding {@code text.look-alike-letters}
   */
  public static Finding lookAlikes(DocumentSource source, int count) {
    return Finding.of(
        "text.look-alike-letters",
        Severity.INFO,
        Place.of(new SourceSpan(source.id(), -1, 0, 0)),
        ImmutableMap.of("count", Integer.toString(count)));
  }

  /**
   * Returns the finding that characters of a scan were misread and mended.
   *
   * @param source the file
   * @param misreadings what was mended
   * @return the finding {@code text.misread-characters} with some examples, at the first of them;
   *     empty if there are none
   */
  public static Optional<Finding> misread(DocumentSource source, List<Misreading> misreadings) {
    if (misreadings.isEmpty()) {
      return Optional.empty();
    }
    Misreading first = misreadings.get(0);
    SourceSpan span = new SourceSpan(source.id(), -1, first.start(), first.end());
    String examples =
        misreadings.stream()
            .limit(MOST_EXAMPLES)
            .map(Misreading::toString)
            .collect(Collectors.joining("; "));
    return Optional.of(
        Finding.of(
            "text.misread-characters",
            Severity.INFO,
            Place.of(span),
            ImmutableMap.of("count", Integer.toString(misreadings.size()), "examples", examples)));
  }

  private static Finding noticed(String code, Severity severity, DocumentSource source) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    return Finding.of(code, severity, whole, ImmutableMap.of("name", source.name()));
  }

  private static String characters(DocumentSource source) throws IOException {
    byte[] bytes = source.bytes();
    Charset marked = bomCharset(bytes);
    Charset charset = marked == null ? StandardCharsets.UTF_8 : marked;
    if (marked == null && !looksLikeText(source)) {
      throw new IOException(
          "file must be text in UTF-8, or in UTF-16 with a byte order mark, but '"
              + source.name()
              + "' is binary");
    }
    int skip = charset.equals(StandardCharsets.UTF_8) ? (marked == null ? 0 : 3) : 2;
    try {
      return strict(ByteBuffer.wrap(bytes, skip, bytes.length - skip), charset, source.name());
    } catch (CharsetException e) {
      String latin = new String(bytes, StandardCharsets.ISO_8859_1);
      if (marked == null && LegacyCharset.recognise(latin).isPresent()) {
        return latin;
      }
      throw e;
    }
  }

  private static @Nullable Charset bomCharset(byte[] bytes) {
    int b0 = bytes.length > 0 ? bytes[0] & 0xFF : -1;
    int b1 = bytes.length > 1 ? bytes[1] & 0xFF : -1;
    int b2 = bytes.length > 2 ? bytes[2] & 0xFF : -1;
    if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b0 == 0xFE && b1 == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return b0 == 0xFF && b1 == 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  private static String strict(ByteBuffer bytes, Charset charset, String name) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.remaining() + 1);
    CoderResult result = decoder.decode(bytes, out, true);
    if (result.isError()) {
      throw new CharsetException(
          "charset must be UTF-8, or UTF-16 with a byte order mark, but byte "
              + bytes.position()
              + " of '"
              + name
              + "' is not "
              + charset
              + ", nor could an old Vietnamese charset (TCVN3, VNI, VISCII, windows-1258) be"
              + " recognised for certain; convert the file first");
    }
    return out.flip().toString();
  }

  private static String lineFeeds(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != '\r' && c != '\f' && c != '\u000B' && c != '\u2028' && c != '\u2029';
    }
    if (plain) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean end = c == '\r' || c == '\f' || c == '\u000B' || c == '\u2028' || c == '\u2029';
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      out.append(end ? '\n' : c);
    }
    return out.toString();
  }

  /** Characters that are not in the charset. */
  private static final class CharsetException extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final String message;

    CharsetException(String message) {
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
