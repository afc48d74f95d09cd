package vn.kehoach.extract;

import java.util.List;
import java.util.Optional;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Spaces;

/**
 * The title of a paper, cut into kind and subject.
 *
 * @param text kind and subject on one line, or the empty string
 * @param kind the printed kind, such as {@code KẾ HOẠCH}; empty for the headline of an article
 * @param source the passage it was read from
 */
record HeaderTitle(String text, String kind, Optional<SourceText> source) {

  private static final double CAPITALS = 0.8;

  static HeaderTitle of(Optional<SourceText> title) {
    String text = withoutAddress(title.map(line -> Spaces.collapse(line.text())).orElse(""));
    String kind =
        DocumentKinds.standard()
            .at(text, 0)
            .filter(match -> isKind(text, match))
            .map(match -> text.substring(0, match.end()))
            .orElse("");
    return new HeaderTitle(text, kind, title);
  }

  /** A report may name its addressee right under the title ("Kính gửi: …"). */
  private static String withoutAddress(String text) {
    List<HeaderWord> words = HeaderWord.of(text);
    for (int i = 1; i < words.size(); i++) {
      if (HeaderWords.match(words, i, "address") > 0) {
        return text.substring(0, words.get(i - 1).end());
      }
    }
    return text;
  }

  /** The first word of a headline may be that of a kind, as in "Chương trình gặp mặt đầu xuân". */
  private static boolean isKind(String text, DocumentKinds.Match match) {
    String name = text.substring(0, match.end());
    String rest = text.substring(match.end());
    return CaseOf.isUpperCase(name, CAPITALS) || rest.isEmpty() || HeaderWords.is(name, "plan");
  }

  /** Returns whether the paper calls itself a plan, or puts one into force. */
  boolean namesPlan() {
    if (HeaderWords.begins(kind, "plan")) {
      return true;
    }
    return HeaderWords.begins(kind, "wrapper") && issuesPlan();
  }

  private boolean issuesPlan() {
    List<HeaderWord> words = HeaderWord.of(text.substring(kind.length()));
    int at = 0;
    int step = HeaderWords.match(words, at, "issuing");
    while (step > 0) {
      at += step;
      step = HeaderWords.match(words, at, "issuing");
    }
    return HeaderWords.match(words, at, "plan") > 0;
  }

  /** Returns whether the paper is a sheet of tables that belongs to a plan. */
  boolean namesSheet() {
    return kind.isEmpty() && HeaderWords.begins(text, "sheet");
  }

  /** Returns whether the paper calls itself a report. */
  boolean namesReport() {
    return HeaderWords.begins(kind, "report");
  }

  /** Returns whether the block number of the title is known. */
  Optional<Integer> block() {
    return source.map(SourceText::block).filter(block -> block >= 0);
  }
}
