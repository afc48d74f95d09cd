package vn.kehoach.comparison;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;

/** The sentences of this room in a reader's language. */
final class ComparisonMessages {

  private final Messages messages;

  private ComparisonMessages(Messages messages) {
    this.messages = messages;
  }

  /** Vietnamese or, for any other language, English. */
  static ComparisonMessages of(Locale locale) {
    String file =
        "vi".equals(locale.getLanguage()) ? "messages_vi.properties" : "messages.properties";
    InputStream stream =
        Objects.requireNonNull(ComparisonMessages.class.getResourceAsStream(file), file);
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new ComparisonMessages(Messages.of(new PropertyResourceBundle(reader)));
    } catch (IOException e) {
      throw new UncheckedIOException("resource must be readable: " + file, e);
    }
  }

  String text(String code) {
    return text(code, ImmutableMap.of());
  }

  String text(String code, Map<String, String> arguments) {
    return messages.text(Finding.of(code, Severity.INFO, Place.WHOLE, arguments));
  }
}
