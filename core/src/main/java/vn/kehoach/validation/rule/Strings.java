package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;

/** The words of a plan that are not bound to characters of a paper, each with its place. */
final class Strings {

  private final ImmutableList.Builder<Located<String>> strings = ImmutableList.builder();

  private Strings() {}

  /** Returns the words of header, citations, objectives, indicators and tasks. */
  static ImmutableList<Located<String>> of(Plan plan) {
    Strings all = new Strings();
    all.header(plan.info());
    all.citations("/legalBases/", plan.legalBases());
    all.citations("/references/", plan.references());
    Located.objectives(plan).forEach(o -> all.add(o.place(), "/text", o.value().text()));
    Located.indicators(plan).forEach(i -> all.add(i.place(), "/name", i.value().name()));
    Located.tasks(plan).forEach(t -> all.add(t.place(), "/text", t.value().text()));
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
      strings.add(new Located<>(text, new Place(place.pointer() + member, place.span())));
    }
  }
}
