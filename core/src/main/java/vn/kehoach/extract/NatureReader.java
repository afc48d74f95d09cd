package vn.kehoach.extract;

import java.util.List;
import vn.kehoach.outline.Outline;
import vn.kehoach.outline.Section;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.plan.DocumentNature;

/**
 * Tells what kind of paper was read, as far as plans go.
 *
 * <p>The printed kind decides: a plan, programme or scheme is a plan; so is a decision or
 * resolution whose subject is one (a law-making programme of the National Assembly, too); a report
 * is a report. Without a kind, headings of a plan make one; otherwise it is an article, and of the
 * articles those that tell results are progress reports and the others digests.
 */
final class NatureReader {

  private static final int FEWEST_HEADINGS = 2;
  private static final int FEWEST_RESULTS = 2;

  private NatureReader() {}

  static DocumentNature read(
      HeaderTitle title, boolean hasLetterhead, Outline outline, List<String> paragraphs) {
    if (title.namesPlan() || title.namesSheet()) {
      return DocumentNature.PLAN;
    }
    if (title.namesReport()) {
      return DocumentNature.PROGRESS_REPORT;
    }
    if (hasLetterhead || !title.kind().isEmpty()) {
      return hasInnerPlan(outline) ? DocumentNature.PLAN : DocumentNature.OTHER;
    }
    return unofficial(outline, paragraphs);
  }

  private static DocumentNature unofficial(Outline outline, List<String> paragraphs) {
    if (paragraphs.isEmpty()) {
      return DocumentNature.OTHER;
    }
    if (planHeadings(outline) >= FEWEST_HEADINGS) {
      return DocumentNature.PLAN;
    }
    return !isListOfNews(outline) && tellsResults(paragraphs)
        ? DocumentNature.PROGRESS_REPORT
        : DocumentNature.DIGEST;
  }

  private static boolean hasInnerPlan(Outline outline) {
    return planHeadings(outline) >= FEWEST_HEADINGS;
  }

  private static long planHeadings(Outline outline) {
    return outline
        .allSections()
        .filter(section -> !section.running())
        .filter(section -> HeaderWords.begins(section.heading().text(), "heading"))
        .count();
  }

  /** Several numbered items side by side and nothing above them: news of a week. */
  private static boolean isListOfNews(Outline outline) {
    List<Section> sections = outline.sections();
    return sections.size() > 2
        && sections.stream()
            .allMatch(s -> s.number().filter(n -> n.style() == Style.ARABIC).isPresent());
  }

  private static boolean tellsResults(List<String> paragraphs) {
    int results = 0;
    for (String paragraph : paragraphs) {
      results += HeaderWords.count(HeaderWord.of(paragraph), "result");
    }
    return results >= FEWEST_RESULTS;
  }
}
