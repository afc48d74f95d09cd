package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.territory.Territory;

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

  /** The names of papers beside each other; those of one name have their place or file too. */
  static ImmutableList<String> of(List<Plan> plans) {
    ImmutableList<String> names = each(plans, PaperName::of);
    ImmutableList<String> placed =
        apart(names, each(plans, p -> p.info().territory().map(Territory::name).orElse("")));
    return apart(placed, each(plans, p -> p.source().map(source -> source.name()).orElse("")));
  }

  private static ImmutableList<String> each(List<Plan> plans, Function<Plan, String> told) {
    return plans.stream().map(told).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> apart(List<String> names, List<String> more) {
    ImmutableMultiset<String> counted = ImmutableMultiset.copyOf(names);
    ImmutableList.Builder<String> apart = ImmutableList.builder();
    for (int i = 0; i < names.size(); i++) {
      boolean alone = counted.count(names.get(i)) == 1 || more.get(i).isEmpty();
      apart.add(alone ? names.get(i) : names.get(i) + " (" + more.get(i) + ")");
    }
    return apart.build();
  }

  private static String cut(String text) {
    int blank = text.lastIndexOf(' ', LONGEST);
    return text.length() <= LONGEST || blank < 0 ? text : text.substring(0, blank) + "…";
  }
}
