package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;

/** The document numbers printed in a plan: its own and those it cites. */
final class Numbers {

  private static final String NUMBER = "/reference/number";

  private Numbers() {}

  /** Returns the numbers, the plan's own first. */
  static ImmutableList<Printed> printed(Plan plan) {
    Stream<Printed> own = plan.info().number().stream().map(number -> own(plan, number));
    Stream<Printed> cited = Located.citations(plan).stream().flatMap(Numbers::number);
    return Stream.concat(own, cited).collect(ImmutableList.toImmutableList());
  }

  /** The paper's own number, with the characters in which its text has it. */
  static Printed own(Plan plan, DocumentNumber number) {
    Optional<Evidence> evidence = evidence(plan.outline(), number.toString());
    return new Printed(
        number, plan.info().kind(), Place.at("/info/number").withEvidence(evidence), evidence);
  }

  private static Optional<Evidence> evidence(Outline outline, String printed) {
    return evidence(Passages.ofPreamble(outline), printed)
        .or(() -> evidence(Passages.ofAnnexes(outline), printed));
  }

  private static Optional<Evidence> evidence(List<Passage> passages, String printed) {
    return passages.stream()
        .map(Passage::value)
        .filter(text -> !text.document().isEmpty() && text.text().contains(printed))
        .findFirst()
        .map(text -> text.evidence(text.text().indexOf(printed), end(text, printed)));
  }

  private static int end(SourceText text, String printed) {
    return text.text().indexOf(printed) + printed.length();
  }

  private static Stream<Printed> number(Located<LegalBasis> citation) {
    Optional<Evidence> evidence = citation.value().evidence();
    Place place = Place.at(citation.place().pointer() + NUMBER).withEvidence(evidence);
    return citation.value().reference().number().stream()
        .map(number -> new Printed(number, citation.value().reference().kind(), place, evidence));
  }

  /**
   * Returns where a number stands in the plan: its own place, and the bases that are the same
   * citation as a reference and would show up by themselves if only the reference changed.
   */
  static ImmutableList<String> pointers(Plan plan, Printed printed) {
    String own = printed.place().pointer();
    return Stream.concat(
            Stream.of(own),
            IntStream.range(0, plan.references().size())
                .filter(i -> own.equals("/references/" + i + NUMBER))
                .filter(i -> plan.references().indexOf(plan.references().get(i)) == i)
                .boxed()
                .flatMap(i -> basesLike(plan, plan.references().get(i))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> basesLike(Plan plan, LegalBasis reference) {
    return IntStream.range(0, plan.legalBases().size())
        .filter(i -> plan.legalBases().get(i).equals(reference))
        .mapToObj(i -> "/legalBases/" + i + NUMBER);
  }

  /** Returns a cited paper by kind and number, or by kind and title where it has no number. */
  static String nameOf(DocumentReference reference) {
    String name = reference.number().map(Object::toString).orElse(reference.title());
    return (reference.kind() + " " + name).strip();
  }

  /** A printed number with the printed kind of its paper and its place. */
  record Printed(DocumentNumber number, String kind, Place place, Optional<Evidence> evidence) {}
}
