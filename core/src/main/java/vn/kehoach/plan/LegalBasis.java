package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.source.Evidence;

/**
 * Another paper this one rests on or cites (căn cứ), and in what relation.
 *
 * @param reference the paper, as cited
 * @param relation what this paper does with it; {@link LegalRelation#MENTIONS} for a citation in
 *     running text
 * @param evidence the printed citation with its place, if it was read from a paper
 */
public record LegalBasis(
    DocumentReference reference, LegalRelation relation, Optional<Evidence> evidence) {}
