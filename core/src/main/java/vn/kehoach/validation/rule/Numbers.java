package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;

/** The document numbers printed in a plan: its own and those it cites. */
final class Numbers {

  private Numbers() {}

  /** Returns the numbers, the plan's own first. */
  static ImmutableList<Printed> printed(Plan plan) {
    Stream<Printed> own =
        plan.info().number().stream()
            .map(number -> new Printed(number, Place.at("/info/number"), Optional.empty()));
    Stream<Printed> cited = Located.citations(plan).stream().flatMap(Numbers::number);
    return Stream.concat(own, cited).collect(ImmutableList.toImmutableList());
  }

  private static Stream<Printed> number(Located<LegalBasis> citation) {
    Optional<Evidence> evidence = citation.value().evidence();
    Place place = Place.at(citation.place().pointer() + "/reference/number").withEvidence(evidence);
    return citation.value().reference().number().stream()
        .map(number -> new Printed(number, place, evidence));
  }

  /** Returns a cited paper by kind and number, or by kind and title where it has no number. */
  static String nameOf(DocumentReference reference) {
    String name = reference.number().map(Object::toString).orElse(reference.title());
    return (reference.kind() + " " + name).strip();
  }

  /** A printed number with its place. */
  record Printed(DocumentNumber number, Place place, Optional<Evidence> evidence) {}
}
