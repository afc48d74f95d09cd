package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.ReferenceMention;
import vn.kehoach.document.ReferenceScanner;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.Folding;

/**
 * A paper's citation of itself above an annex, such as {@code (Kèm theo Kế hoạch số 12/KH-UBND ngày
 * 01/02/2026 của UBND tỉnh An Giang)}; where the letterhead was lost, it says what stood there.
 *
 * @param reference number, date and issuer
 * @param evidence the printed citation
 */
record OwnCitation(DocumentReference reference, Evidence evidence) {

  private static final int LONGEST_LINE = 400;

  /** Returns the first line that attaches something to a paper of this kind. */
  static Optional<OwnCitation> in(Document document, String kind) {
    ImmutableList<SourceText> lines = HeaderLines.printed(document.blocks());
    return lines.stream()
        .filter(line -> line.text().length() <= LONGEST_LINE)
        .filter(line -> HeaderWords.begins(line.text(), "attached"))
        .flatMap(line -> mention(line, kind).stream())
        .findFirst();
  }

  private static Optional<OwnCitation> mention(SourceText line, String kind) {
    return ReferenceScanner.scan(line.text()).stream()
        .limit(1)
        .filter(mention -> mention.reference().number().filter(OwnCitation::isFull).isPresent())
        .filter(mention -> isOf(mention, kind))
        .map(m -> new OwnCitation(m.reference(), line.evidence(m.start(), m.end())))
        .findFirst();
  }

  private static boolean isFull(DocumentNumber number) {
    return !number.serial().isEmpty();
  }

  /** A plan may be issued by a decision; then the decision's number is the one to have. */
  private static boolean isOf(ReferenceMention mention, String kind) {
    String cited = mention.reference().kind();
    return kind.isEmpty()
        || Folding.sameWords(cited, kind)
        || (HeaderWords.is(cited, "wrapper") && HeaderWords.begins(kind, "plan"));
  }
}
