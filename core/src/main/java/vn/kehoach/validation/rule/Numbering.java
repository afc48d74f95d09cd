package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.source.Evidence;
import vn.kehoach.source.SourceText;

/** The numbered sections of an outline, each with the number that was to be expected there. */
final class Numbering {

  /** Roman numerals from here on (L, C, D, M) are more likely capital letters. */
  private static final int FIRST_UNLIKELY_ROMAN = 50;

  private static final String NOTHING = "–";

  private final Map<Style, Integer> last = new EnumMap<>(Style.class);
  private final ImmutableList.Builder<Step> steps = ImmutableList.builder();

  private Numbering() {}

  static ImmutableList<Step> of(Outline outline) {
    Numbering numbering = new Numbering();
    Located.siblings(outline).forEach(numbering::goOver);
    return numbering.steps.build();
  }

  private void goOver(ImmutableList<Located<Section>> siblings) {
    Map<Style, SectionNumber> previous = new EnumMap<>(Style.class);
    for (Located<Section> section : siblings) {
      section.value().number().filter(Numbering::counts).ifPresent(n -> step(section, n, previous));
    }
  }

  private static boolean counts(SectionNumber number) {
    boolean unlikely = number.style() == Style.ROMAN && number.ordinal() >= FIRST_UNLIKELY_ROMAN;
    return number.ordinal() > 0 && !unlikely;
  }

  private void step(
      Located<Section> section, SectionNumber number, Map<Style, SectionNumber> previous) {
    SectionNumber before = previous.put(number.style(), number);
    boolean goesOn = number.ordinal() == last.getOrDefault(number.style(), 0) + 1;
    int first = goesOn ? number.ordinal() : 1;
    int expected = before == null ? first : before.ordinal() + 1;
    String printedBefore = before == null ? NOTHING : before.printed();
    steps.add(new Step(section, number.ordinal(), expected, number.printed(), printedBefore));
    last.put(number.style(), number.ordinal());
  }

  /**
   * A numbered section.
   *
   * @param ordinal its number
   * @param expected the number that follows the one before it
   * @param printed its number as printed
   * @param previous the number before it as printed, or a dash
   */
  record Step(
      Located<Section> section, int ordinal, int expected, String printed, String previous) {

    Optional<Evidence> evidence() {
      return section.place().span().isPresent()
          ? Optional.of(section.value().heading()).map(SourceText::evidence)
          : Optional.empty();
    }
  }
}
