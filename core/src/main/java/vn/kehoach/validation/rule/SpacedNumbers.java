package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.ReferenceMention;
import vn.kehoach.document.ReferenceScanner;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;

/**
 * Numbers that the text of a plan prints with stray blanks, such as {@code 20- NQ/TW}, though its
 * list of citations, in which each paper stands once, has them from a better place.
 */
final class SpacedNumbers {

  private final Set<String> known = new HashSet<>();
  private final List<Numbers.Printed> found = new ArrayList<>();

  private SpacedNumbers() {}

  /** Returns each such form once, where it stands first, without those among {@code others}. */
  static ImmutableList<Numbers.Printed> in(PlanView view, List<Numbers.Printed> others) {
    SpacedNumbers all = new SpacedNumbers();
    others.forEach(other -> all.known.add(other.number().toString()));
    view.body().forEach(all::take);
    view.annexes().forEach(all::take);
    return ImmutableList.copyOf(all.found);
  }

  private void take(Passage passage) {
    String text = passage.value().text();
    if (mayHoldOne(text)) {
      for (ReferenceMention mention : ReferenceScanner.scan(text)) {
        mention.reference().number().ifPresent(number -> take(passage, mention, number));
      }
    }
  }

  private void take(Passage passage, ReferenceMention mention, DocumentNumber number) {
    if (number.oddities().contains("stray-space") && known.add(number.toString())) {
      SourceText text = passage.value();
      Optional<Evidence> evidence =
          text.document().isEmpty()
              ? Optional.empty()
              : Optional.of(text.evidence(mention.start(), mention.numberEnd()));
      Place place = Place.at(passage.place().pointer()).withEvidence(evidence);
      found.add(new Numbers.Printed(number, mention.reference().kind(), place, evidence));
    }
  }

  /** Looks for a slash, as numbers have one, and a blank beside a stroke: few paragraphs do. */
  private static boolean mayHoldOne(String text) {
    int slash = text.indexOf('/', 1);
    return slash > 0 && slash + 1 < text.length() && hasSpacedStroke(text);
  }

  private static boolean hasSpacedStroke(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stroke = c == '/' || c == '-' || c == '\u2013';
      if (stroke && (isBlank(text.charAt(i - 1)) || isBlank(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
