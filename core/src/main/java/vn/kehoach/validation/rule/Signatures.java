package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.FormEra;
import vn.kehoach.document.FormRules;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signer;
import vn.kehoach.source.Place;

/** The signatures of a plan, each with its place. */
final class Signatures {

  private Signatures() {}

  static ImmutableList<Located<Signer>> of(Plan plan) {
    ImmutableList<Signer> signers = plan.info().signers();
    return IntStream.range(0, signers.size())
        .mapToObj(
            i ->
                new Located<>(
                    signers.get(i),
                    Place.at("/info/signers/" + i).withEvidence(signers.get(i).evidence())))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the rules on layout the plan is under, told by its number and date. */
  static Optional<FormEra> era(Plan plan, FormRules rules) {
    return plan.info()
        .number()
        .map(DocumentNumber::system)
        .flatMap(system -> plan.info().issued().flatMap(date -> rules.layoutAsOf(system, date)));
  }
}
