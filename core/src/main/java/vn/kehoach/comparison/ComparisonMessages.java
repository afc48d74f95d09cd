package vn.kehoach.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import vn.kehoach.finding.Messages;

/** The sentences of this room in a reader's language. */
record ComparisonMessages(Messages messages) {

  /** Vietnamese or, for any other language, English. */
  static ComparisonMessages of(Locale locale) {
    return new ComparisonMessages(Messages.beside(ComparisonMessages.class, locale));
  }

  String text(String code) {
    return text(code, ImmutableMap.of());
  }

  String text(String code, Map<String, String> arguments) {
    return messages.text(code, arguments);
  }
}
