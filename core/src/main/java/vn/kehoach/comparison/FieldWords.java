package vn.kehoach.comparison;

import java.time.LocalDate;
import java.util.Locale;
import vn.kehoach.timeline.DateWords;
import vn.kehoach.timeline.Due;
import vn.kehoach.timeline.DueWords;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * What stands in a field, as a reader writes it: {@code bản tin nhắc đến kế hoạch} for {@code
 * DIGEST}, {@code 2021–2025} for {@code 2021/2025}.
 */
final class FieldWords {

  private final ComparisonMessages messages;
  private final DueWords dues;
  private final DateWords dates;

  private FieldWords(ComparisonMessages messages, DueWords dues, DateWords dates) {
    this.messages = messages;
    this.dues = dues;
    this.dates = dates;
  }

  static FieldWords of(Locale locale) {
    return new FieldWords(ComparisonMessages.of(locale), DueWords.of(locale), DateWords.of(locale));
  }

  /** The words of a text that is not empty; the text itself in fields that hold words. */
  String print(String item, String field, String text) {
    return switch (field) {
      case "due" -> dues.print(Due.parse(text));
      case "period" -> dates.print(Period.parse(text));
      case "vision" -> dates.print(PartialDate.parse(text));
      case "issued", "eventDate" -> dates.print(LocalDate.parse(text));
      case "nature", "direction", "span", "relation" -> word(field, text);
      case "kind" ->
          item.equals("value")
              ? word("kind", text)
              : item.equals("objective") ? word("objective-kind", text) : text;
      default -> text;
    };
  }

  /** The word for a constant or its label. */
  String word(String field, String constant) {
    return messages.text(field + '.' + constant.toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The name of an item, which for a value is its kind and time, for an assignment a role. */
  String label(String item, String label) {
    return switch (item) {
      case "value" -> valueLabel(label);
      case "assignment" -> assignmentLabel(label);
      default -> label;
    };
  }

  private String valueLabel(String label) {
    int blank = label.indexOf(' ');
    return blank < 0
        ? word("kind", label)
        : word("kind", label.substring(0, blank))
            + ' '
            + dates.print(Period.parse(label.substring(blank + 1)));
  }

  private String assignmentLabel(String label) {
    int role = label.lastIndexOf('(');
    return label.substring(0, role + 1)
        + word("role", label.substring(role + 1, label.length() - 1))
        + ')';
  }
}
