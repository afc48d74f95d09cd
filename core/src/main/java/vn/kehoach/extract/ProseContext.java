package vn.kehoach.extract;

import java.util.Optional;
import vn.kehoach.indicator.ValueKind;
import vn.kehoach.source.SourceText;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;
import vn.kehoach.timeline.Period;

/**
 * What a paragraph's place in the paper says of the values in it.
 *
 * @param label the heading it stands under
 * @param period the time its headings name
 * @param kind what values say here unless their words say otherwise
 * @param strict whether only values that are sure to be targets count, as among tasks
 * @param bare whether numbers without a unit count, as in reports
 */
record ProseContext(
    String label, Optional<Period> period, ValueKind kind, boolean strict, boolean bare) {

  /** A date that opens a line stands so near its beginning. */
  private static final int OPENING = 24;

  /** A line such as "Đến hết năm 2030, phấn đấu:" dates what follows it. */
  ProseContext opened(SourceText line) {
    if (!line.text().endsWith(":")) {
      return this;
    }
    Optional<Period> named =
        DateScanner.scan(line.text()).stream()
            .filter(date -> date.start() <= OPENING && date.kind() != DateMention.Kind.VISION)
            .findFirst()
            .flatMap(DateMention::period);
    return named.isPresent() ? new ProseContext(label, named, kind, strict, bare) : this;
  }
}
