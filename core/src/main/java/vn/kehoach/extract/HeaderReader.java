package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import vn.kehoach.document.Document;
import vn.kehoach.finding.Finding;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.SourceText;

/** Reads the header data of a paper: what it is, who issued it, when, on what it rests. */
final class HeaderReader {

  private HeaderReader() {}

  /**
   * What stands at the head and the foot of a paper.
   *
   * @param info the header data
   * @param legalBases what the paper rests on and carries out
   * @param references every cited paper, once
   * @param findings what was noticed
   */
  record Header(
      PlanInfo info,
      ImmutableList<LegalBasis> legalBases,
      ImmutableList<LegalBasis> references,
      ImmutableList<Finding> findings) {}

  /** Reads the header of a document whose outline was found. */
  static Header read(Document document, Outline outline) {
    PlanInfo info =
        PlanInfo.builder()
            .nature(document.blocks().isEmpty() ? DocumentNature.OTHER : DocumentNature.PLAN)
            .title(outline.title().map(SourceText::text).orElse(""))
            .build();
    return new Header(info, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
  }
}
