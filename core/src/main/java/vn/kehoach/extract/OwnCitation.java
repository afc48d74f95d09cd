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

  /**
   * Returns the first line that attaches something to this paper.
   *
   * @param document the paper
   * @param kind its printed kind
   * @param issued whether the paper may have come into force by another, whose number it then bears
   */
  static Optional<OwnCitation> in(Document document, String kind, boolean issued) {
    ImmutableList<SourceText> lines = HeaderLines.printed(document.blocks());
    return lines.stream()
        .filter(line -> line.text().length() <= LONGEST_LINE)
        .filter(line -> HeaderWords.begins(line.text(), "attached"))
        .flatMap(line -> mention(line, kind, issued).stream())
        .findFirst();
  }

  private static Optional<OwnCitation> mention(SourceText line, String kind, boolean issued) {
    return ReferenceScanner.scan(line.text()).stream()
        .limit(1)
        .filter(mention -> mention.reference().number().filter(OwnCitation::isFull).isPresent())
        .filter(mention -> isOf(mention, kind, issued))
        .map(m -> new OwnCitation(m.reference(), line.evidence(m.start(), m.end())))
        .findFirst();
  }

  private static boolean isFull(DocumentNumber number) {
    return !number.serial().isEmpty();
  }

  private static boolean isOf(ReferenceMention mention, String kind, boolean issued) {
    String cited = mention.reference().kind();
    boolean wrapper = HeaderWords.is(cited, "wrapper") && HeaderWords.begins(kind, "plan");
    return Folding.sameWords(cited, kind) || (issued && (wrapper || kind.isEmpty()));
  }
}
