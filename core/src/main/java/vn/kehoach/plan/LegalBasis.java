package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/**
 * Another paper this one rests on or cites (căn cứ), and in what relation.
 *
 * @param reference the paper, as cited
 * @param relation what this paper does with it; {@link LegalRelation#MENTIONS} for a citation in
 *     running text
 * @param evidence the printed citation with its place, if it was read from a paper
 */
public record LegalBasis(
    DocumentReference reference, LegalRelation relation, Optional<Evidence> evidence) {

  /**
   * Returns the citation's id within its plan.
   *
   * @return the number and date, such as {@code 283-qd-ttg-2020-02-19}; without a number, kind and
   *     title; the same for the same paper
   */
  public String id() {
    String what =
        reference
            .number()
            .map(number -> number.normalised())
            .orElse(reference.kind() + " " + reference.title());
    String when = reference.date().map(date -> "-" + date).orElse("");
    return Folding.slug(what) + when;
  }
}
