package vn.kehoach.examples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyResolution.One;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.measure.Unit;
import vn.kehoach.registry.Lookup;
import vn.kehoach.registry.Registries;
import vn.kehoach.source.Certainty;
import vn.kehoach.territory.TerritoryPhase;
import vn.kehoach.territory.TerritoryUnit;

/** What a name, code or number means as of a day, registry by registry. */
public final class LookupView {

  private final Locale locale;
  private final Words words;

  private LookupView(Locale locale) {
    this.locale = locale;
    this.words = Words.of(locale);
  }

  /**
   * Returns a printer.
   *
   * @param locale English, or any other for Vietnamese
   * @return the printer
   */
  public static LookupView of(Locale locale) {
    return new LookupView(locale);
  }

  /**
   * Returns what was found.
   *
   * @param found what was found
   * @return a heading, then the registries that know the words
   */
  public String print(Lookup found) {
    List<String> lines = new ArrayList<>();
    String where = found.place().map(place -> ", " + place.name()).orElse("");
    lines.add(words.say("lookup.asked", found.words(), where, found.date().toString()));
    if (found.knowsAgency() || found.isEmpty()) {
      section(lines, "lookup.agency", agency(found.agency()));
    }
    section(lines, "lookup.places", found.places().stream().map(u -> place(u, found)).toList());
    section(lines, "lookup.number", found.number().map(this::number).stream().toList());
    section(lines, "lookup.kinds", found.kinds().stream().map(kind -> kind(kind, found)).toList());
    section(lines, "lookup.issuer", found.issuer().map(this::issuer).stream().toList());
    boolean elsewhere = found.knowsAgency() || !found.places().isEmpty();
    section(
        lines,
        "lookup.indicators",
        found.indicators().stream()
            .filter(match -> match.isSure() || !elsewhere)
            .map(this::indicator)
            .toList());
    return String.join("\n", lines) + "\n";
  }

  private void section(List<String> lines, String heading, List<String> entries) {
    if (!entries.isEmpty()) {
      lines.add("");
      lines.add(words.say(heading));
      entries.forEach(entry -> lines.add("  " + entry));
    }
  }

  private List<String> agency(AgencyResolution resolution) {
    List<String> entries = new ArrayList<>();
    String where = resolution.place().map(place -> ", " + place.name()).orElse("");
    entries.add(resolution.fold(new AgencyWords(words)) + where);
    if (resolution instanceof One one) {
      entries.add(body(one.body()));
    } else if (resolution instanceof OutOfTime out) {
      entries.add(body(out.body()));
    }
    resolution
        .printed()
        .office()
        .ifPresent(office -> entries.add(words.say("lookup.office", office)));
    resolution
        .printed()
        .notes()
        .forEach(note -> entries.add(words.say("note." + note.name().toLowerCase(Locale.ROOT))));
    return entries;
  }

  private String body(AgencyBody body) {
    String successors =
        body.successors().isEmpty()
            ? ""
            : "; " + words.say("lookup.then", String.join(", ", body.successors()));
    return words.say("lookup.lifetime", body.lifetime().toString())
        + successors
        + sure(body.certainty());
  }

  private String place(TerritoryUnit unit, Lookup found) {
    TerritoryPhase phase = unit.phase(found.date()).orElse(unit.last());
    String code = phase.code().map(c -> ", " + words.say("lookup.code", c)).orElse("");
    String span =
        unit.began().map(Object::toString).orElse("..")
            + unit.ceased().map(end -> " " + words.say("lookup.until", end)).orElse("/..");
    String living = unit.livesOn(found.date()) ? "" : ", " + words.say("lookup.not-living");
    return phase.name()
        + " ("
        + unit.id()
        + ")"
        + code
        + ", "
        + span
        + living
        + sure(weaker(phase.certainty(), unit.certainty()));
  }

  /** A code is as sure as its own line, not as the beginning of the unit. */
  private static Certainty weaker(Certainty one, Certainty other) {
    return one.lowest().compareTo(other.lowest()) > 0 ? one : other;
  }

  private String number(DocumentNumber number) {
    String odd = String.join(", ", number.oddities());
    return number.normalised() + (odd.isEmpty() ? "" : "; " + words.say("lookup.odd", odd));
  }

  private String kind(DocumentKind kind, Lookup found) {
    String scope = kind.scope().isEmpty() ? "" : ", " + kind.scope();
    String basis =
        kind.termAt(found.date())
            .flatMap(term -> Registries.standard().forms().find(term.rules()))
            .map(era -> String.join("; ", era.basis()))
            .orElse(kind.basis());
    return kind.name() + " (" + kind.id() + ")" + scope + ", " + basis + sure(kind.certainty());
  }

  private String issuer(IssuerCode issuer) {
    return issuer.code() + ": " + issuer.name() + sure(issuer.certainty());
  }

  private String indicator(CatalogueMatch match) {
    String units =
        match.entry().units().stream().map(Unit::text).collect(Collectors.joining(" | "));
    String key = match.isSure() ? "lookup.surely" : "lookup.maybe";
    return words.say(key, match.entry().name(), match.entry().id(), units)
        + ": "
        + match.text(locale);
  }

  private String sure(Certainty certainty) {
    return "; " + words.say(certainty.isVerified() ? "sure" : "unsure", certainty.mark());
  }
}
