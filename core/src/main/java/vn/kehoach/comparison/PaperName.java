package vn.kehoach.comparison;

import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;

/** What a paper is called in sentences. */
final class PaperName {

  private static final int LONGEST = 60;

  private PaperName() {}

  /** The number, else the title, else the lead, else what its file is called. */
  static String of(Plan plan) {
    PlanInfo info = plan.info();
    return Stream.of(info.number().map(Object::toString).orElse(""), info.title(), info.lead())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(PaperName::cut)
        .orElseGet(() -> plan.source().map(source -> source.name()).orElse(""));
  }

  private static String cut(String text) {
    int blank = text.lastIndexOf(' ', LONGEST);
    return text.length() <= LONGEST || blank < 0 ? text : text.substring(0, blank) + "…";
  }
}
