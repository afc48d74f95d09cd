package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.source.SourceText;

/** Reads the recipients (nơi nhận) at the foot of a paper, one a line. */
final class RecipientsReader {

  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 3000;

  private RecipientsReader() {}

  /** Returns the lines after "Nơi nhận:" up to the archive, without their dashes. */
  static ImmutableList<String> read(List<SourceText> lines) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    boolean open = false;
    int count = 0;
    for (SourceText line : lines) {
      boolean head = HeaderWords.begins(line.text(), "recipients");
      open = open || head;
      String text = head ? afterHead(line.text()) : line.text();
      if (open && !text.isEmpty() && text.length() <= LONGEST_LINE && count++ < MOST_LINES) {
        recipients.addAll(items(text));
        open = !HeaderWords.begins(text, "filed");
      }
    }
    return recipients.build();
  }

  private static String afterHead(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(colon + 1).strip();
  }

  /**
   * Cuts a line that holds several, as one cell with all recipients does: {@code - A; - B; - C.}
   */
  private static List<String> items(String text) {
    ImmutableList.Builder<String> items = ImmutableList.builder();
    int from = skipDash(text, 0);
    for (int i = from; i + 2 < text.length(); i++) {
      boolean stop = ";.)".indexOf(text.charAt(i)) >= 0;
      if (stop && text.charAt(i + 1) == ' ' && isDash(text.charAt(i + 2))) {
        items.add(text.substring(from, i + 1).strip());
        from = skipDash(text, i + 1);
      }
    }
    if (from < text.length()) {
      items.add(text.substring(from).strip());
    }
    return items.build();
  }

  private static int skipDash(String text, int from) {
    int at = from;
    while (at < text.length() && (isDash(text.charAt(at)) || text.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '+';
  }
}
