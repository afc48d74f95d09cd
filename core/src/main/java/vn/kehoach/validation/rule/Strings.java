package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.indicator.Indicator;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.task.Task;

/** The words of a plan that are not bound to characters of a paper, each with its place. */
final class Strings {

  private final ImmutableList.Builder<Written> strings = ImmutableList.builder();

  private Strings() {}

  /** Returns the words of header, citations, objectives, indicators and tasks. */
  static ImmutableList<Written> of(Plan plan) {
    return of(plan, Located.indicators(plan), Located.tasks(plan));
  }

  /** Returns those words, given the indicators and tasks with their places. */
  static ImmutableList<Written> of(
      Plan plan, ImmutableList<Located<Indicator>> indicators, ImmutableList<Located<Task>> tasks) {
    Strings all = new Strings();
    all.header(plan.info());
    all.citations("/legalBases/", plan.legalBases());
    all.citations("/references/", plan.references());
    Located.objectives(plan).forEach(o -> all.add(o.place(), "/text", o.value().text()));
    indicators.forEach(i -> all.add(i.place(), "/name", i.value().name()));
    tasks.forEach(t -> all.add(t.place(), "/text", t.value().text()));
    return all.strings.build();
  }

  private void header(PlanInfo info) {
    Place header = Place.at("/info");
    add(header, "/kind", info.kind());
    add(header, "/issuer", info.issuer());
    add(header, "/place", info.place());
    add(header, "/title", info.title());
    for (int i = 0; i < info.recipients().size(); i++) {
      add(header, "/recipients/" + i, info.recipients().get(i));
    }
    for (int i = 0; i < info.signers().size(); i++) {
      add(header, "/signers/" + i + "/name", info.signers().get(i).name());
      add(header, "/signers/" + i + "/title", info.signers().get(i).title());
    }
  }

  private void citations(String pointer, List<LegalBasis> citations) {
    for (int i = 0; i < citations.size(); i++) {
      LegalBasis citation = citations.get(i);
      Place place = Place.at(pointer + i + "/reference").withEvidence(citation.evidence());
      add(place, "/kind", citation.reference().kind());
      add(place, "/issuer", citation.reference().issuer());
      add(place, "/title", citation.reference().title());
    }
  }

  private void add(Place place, String member, String text) {
    if (!text.isEmpty()) {
      strings.add(new Written(text, place, member));
    }
  }

  /**
   * Words of a plan.
   *
   * @param text the words
   * @param of where the part is that has them
   * @param member the rest of their own pointer
   */
  record Written(String text, Place of, String member) {

    /** Returns where the words are, made on demand: with most nobody finds fault. */
    Place place() {
      return new Place(of.pointer() + member, of.span());
    }
  }
}
