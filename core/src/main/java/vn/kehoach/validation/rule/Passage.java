package vn.kehoach.validation.rule;

import java.util.Optional;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;

/**
 * A heading, paragraph or cell of a plan's outline.
 *
 * @param value the text
 * @param list the pointer to the list it stands in, with a stroke behind
 * @param step the rest of its own pointer
 */
record Passage(SourceText value, String list, String step) {

  /** Returns where the passage is, made on demand: most passages nobody objects to. */
  Place place() {
    return Place.at(list + step)
        .withEvidence(
            value.document().isEmpty() ? Optional.empty() : Optional.of(value.evidence()));
  }
}
