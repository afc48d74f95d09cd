package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;

/**
 * The lines at the foot of a paper, recipients apart from signatures.
 *
 * @param recipients the lines from "Nơi nhận:" on
 * @param signatures the lines of the signatures
 */
record ClosingLines(ImmutableList<SourceText> recipients, ImmutableList<SourceText> signatures) {

  /**
   * Sorts the lines of the closing blocks.
   *
   * <p>List items are recipients. Some web pages glue the signature to the last of them; it is cut
   * where somebody signs for a body or an office, as in {@code Lưu: VT. | TM. ỦY BAN NHÂN DÂN}.
   */
  static ClosingLines of(List<Block> blocks) {
    ImmutableList.Builder<SourceText> recipients = ImmutableList.builder();
    ImmutableList.Builder<SourceText> signatures = ImmutableList.builder();
    boolean open = false;
    for (Block block : blocks) {
      for (SourceText line : HeaderLines.printed(List.of(block))) {
        boolean item = block instanceof Block.ListItem;
        open = open || HeaderWords.begins(line.text(), "recipients");
        OptionalInt cut = open ? signature(line.text()) : OptionalInt.of(0);
        int from = cut.orElse(item || isRecipient(line.text()) ? line.text().length() : 0);
        if (from > 0) {
          recipients.add(HeaderLines.bare(line.slice(0, from)));
        }
        if (from < line.text().length()) {
          signatures.add(line.slice(from, line.text().length()));
        }
      }
    }
    return new ClosingLines(recipients.build(), signatures.build());
  }

  private static boolean isRecipient(String text) {
    char last = text.charAt(text.length() - 1);
    return HeaderWords.begins(text, "recipients")
        || HeaderWords.begins(text, "filed")
        || last == ';'
        || last == ',';
  }

  /** Returns where a signature begins in a line: at a bar, or where somebody signs for another. */
  private static OptionalInt signature(String text) {
    int bar = text.indexOf('|');
    if (bar >= 0) {
      return OptionalInt.of(bar);
    }
    List<HeaderWord> words = HeaderWord.of(text);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean deputy =
          HeaderWords.match(words, i, "deputy") > 0
              && HeaderWords.match(words, i + 1, "office") > 0;
      boolean behalf =
          HeaderWords.match(words, i, "behalf") > 0
              && IssuerNames.beginsBody(text.substring(words.get(i + 1).start()));
      if (deputy || behalf) {
        return OptionalInt.of(words.get(i).start());
      }
    }
    return OptionalInt.empty();
  }
}
