package vn.kehoach.indicator;

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
final class IndicatorMessages {

  private final Messages messages;

  private IndicatorMessages(Messages messages) {
    this.messages = messages;
  }

  /** Vietnamese or, for any other language, English. */
  static IndicatorMessages of(Locale locale) {
    String file =
        "vi".equals(locale.getLanguage()) ? "messages_vi.properties" : "messages.properties";
    InputStream stream =
        Objects.requireNonNull(IndicatorMessages.class.getResourceAsStream(file), file);
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return new IndicatorMessages(Messages.of(new PropertyResourceBundle(reader)));
    } catch (IOException e) {
      throw new UncheckedIOException("resource must be readable: " + file, e);
    }
  }

  String text(String code, Map<String, String> arguments) {
    return messages.text(Finding.of(code, Severity.INFO, Place.WHOLE, arguments));
  }
}
