package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;

/** Reads the recipients (nơi nhận) at the foot of a paper, one a line. */
final class RecipientsReader {

  private static final int MOST_RECIPIENTS = 60;
  private static final int LONGEST_LINE = 2000;
  private static final double CAPITALS = 0.8;

  private RecipientsReader() {}

  /** Returns the lines after "Nơi nhận:" up to the signature, without their dashes. */
  static ImmutableList<String> read(List<SourceText> lines) {
    ImmutableList.Builder<String> recipients = ImmutableList.builder();
    boolean open = false;
    int count = 0;
    for (SourceText line : lines) {
      String text = line.text();
      boolean head = HeaderWords.begins(text, "recipients");
      if (head) {
        open = true;
        text = afterHead(text);
      } else if (open && isSignature(text)) {
        break;
      }
      if (open && !text.isEmpty() && text.length() <= LONGEST_LINE && count < MOST_RECIPIENTS) {
        List<String> items = items(text);
        recipients.addAll(items);
        count += items.size();
      }
    }
    return recipients.build();
  }

  private static boolean isSignature(String text) {
    List<HeaderWord> words = HeaderWord.of(text);
    return HeaderWords.match(words, 0, "behalf") > 0
        || HeaderWords.match(words, 0, "deputy") > 0
        || (CaseOf.isUpperCase(text, CAPITALS) && HeaderWords.match(words, 0, "office") > 0);
  }

  private static String afterHead(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(colon + 1).strip();
  }

  /** Cuts a line that holds several, as one cell with all recipients does: {@code - A; - B; - C.} */
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
