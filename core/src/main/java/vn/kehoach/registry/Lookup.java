package vn.kehoach.registry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyResolution.Reason;
import vn.kehoach.agency.AgencyResolution.Unresolved;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.indicator.CatalogueMatch;
import vn.kehoach.indicator.NameContext;
import vn.kehoach.territory.Territory;
import vn.kehoach.territory.TerritoryUnit;

/**
 * What a name, code or number means in every registry, such as {@code Sở KH&ĐT} in Bình Thuận on 1
 * June 2021.
 *
 * @param words what was asked for
 * @param date the day
 * @param place the place from which it was asked
 * @param agency the body or group, or why none was found
 * @param places every unit that ever bore the name or code
 * @param number the document number, if the words have the shape of one
 * @param kinds the kinds of document with these letters, this name or this number
 * @param issuer the issuer with these letters
 * @param indicators the likeliest entries of the catalogue, the best first
 */
public record Lookup(
    String words,
    LocalDate date,
    Optional<Territory> place,
    AgencyResolution agency,
    ImmutableList<TerritoryUnit> places,
    Optional<DocumentNumber> number,
    ImmutableList<DocumentKind> kinds,
    Optional<IssuerCode> issuer,
    ImmutableList<CatalogueMatch> indicators) {

  /**
   * Asks every registry.
   *
   * @param registries the registries
   * @param words a name, code or number as printed
   * @param place the place from which it is asked, such as that of a plan
   * @param date the day
   * @return what was found
   */
  public static Lookup of(
      Registries registries, String words, Optional<Territory> place, LocalDate date) {
    ImmutableList<TerritoryUnit> named = registries.territories().byName(words);
    Optional<DocumentNumber> number = DocumentNumber.tryParse(words);
    return new Lookup(
        words,
        date,
        place,
        registries.agencies().resolve(words, place, date),
        named.isEmpty() ? registries.territories().byCode(words.strip()) : named,
        number,
        kinds(registries.kinds(), words, number, date),
        registries.issuers().find(words.strip(), date),
        registries.indicators().candidates(words, NameContext.NONE));
  }

  private static ImmutableList<DocumentKind> kinds(
      DocumentKinds kinds, String words, Optional<DocumentNumber> number, LocalDate date) {
    ImmutableSet.Builder<DocumentKind> found = ImmutableSet.builder();
    number.ifPresent(n -> found.addAll(kinds.everyByNumber(n, date)));
    found.addAll(kinds.everyByCode(words.strip(), DocumentSystem.UNKNOWN, date));
    for (DocumentSystem system : DocumentSystem.values()) {
      kinds.byName(words, system, date).ifPresent(found::add);
    }
    return found.build().asList();
  }

  /**
   * Returns whether no registry knows the words.
   *
   * @return whether nothing was found, not even a body that the name may mean
   */
  public boolean isEmpty() {
    return !knowsAgency()
        && places.isEmpty()
        && number.isEmpty()
        && kinds.isEmpty()
        && issuer.isEmpty()
        && indicators.isEmpty();
  }

  /**
   * Returns whether the words name a body or group, or several between which they do not tell.
   *
   * @return false if the registry of bodies does not know them
   */
  public boolean knowsAgency() {
    return !(agency instanceof Unresolved unresolved && unresolved.reason() == Reason.UNKNOWN);
  }
}
