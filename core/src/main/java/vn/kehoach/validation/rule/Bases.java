package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;

/** The papers a plan rests on (căn cứ), without those it only carries out or mentions. */
final class Bases {

  private Bases() {}

  static ImmutableList<Located<LegalBasis>> of(Plan plan) {
    return IntStream.range(0, plan.legalBases().size())
        .filter(i -> plan.legalBases().get(i).relation() == LegalRelation.BASIS)
        .mapToObj(
            i -> {
              LegalBasis basis = plan.legalBases().get(i);
              Place place = Place.at("/legalBases/" + i).withEvidence(basis.evidence());
              return new Located<>(basis, place);
            })
        .collect(ImmutableList.toImmutableList());
  }
}
