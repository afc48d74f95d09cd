package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;

/** The citations of a plan that have a number. */
final class Citations {

  private Citations() {}

  /** Returns every citation with a number once, in the order of the paper. */
  static ImmutableList<Located<LegalBasis>> numbered(Plan plan) {
    return Located.citations(plan).stream()
        .filter(citation -> citation.value().reference().number().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the number of a citation that has one. */
  static DocumentNumber number(Located<LegalBasis> citation) {
    return citation.value().reference().number().orElseThrow();
  }
}
