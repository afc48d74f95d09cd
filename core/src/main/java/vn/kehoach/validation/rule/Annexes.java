package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;

/** The annexes of an outline, each with its place. */
final class Annexes {

  private Annexes() {}

  static ImmutableList<Located<Section>> of(Outline outline) {
    return IntStream.range(0, outline.annexes().size())
        .mapToObj(
            i -> {
              SourceText heading = outline.annexes().get(i).heading();
              Optional<Evidence> evidence =
                  heading.document().isEmpty() ? Optional.empty() : Optional.of(heading.evidence());
              Place place = Place.at("/outline/annexes/" + i).withEvidence(evidence);
              return new Located<>(outline.annexes().get(i), place);
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the printed number with the heading. */
  static String nameOf(Section annex) {
    String number = annex.number().map(SectionNumber::printed).orElse("");
    return (number + " " + annex.heading().text()).strip();
  }
}
