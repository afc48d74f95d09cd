package vn.kehoach.registry;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Objects;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.FormRules;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.territory.TerritoryRegistry;

/**
 * The registries that reading, checking and comparing go by, such as {@link #standard()}.
 *
 * <pre>{@code
 * Registries own =
 *     Registries.standard()
 *         .with(AgencyRegistry.standard().extendedBy(AgencyRegistry.read(reader, "ours.csv")));
 * }</pre>
 *
 * <p>It holds what is known, not when: each registry is asked as of a date. Immutable; a registry
 * is loaded when it is first asked for, once for all threads.
 */
public final class Registries {

  private static final Registries STANDARD =
      new Registries(
          TerritoryRegistry::standard,
          AgencyRegistry::standard,
          DocumentKinds::standard,
          IssuerCodes::standard,
          FormRules::standard,
          IndicatorCatalogue::standard);

  private final Supplier<TerritoryRegistry> territories;
  private final Supplier<AgencyRegistry> agencies;
  private final Supplier<DocumentKinds> kinds;
  private final Supplier<IssuerCodes> issuers;
  private final Supplier<FormRules> forms;
  private final Supplier<IndicatorCatalogue> indicators;

  private Registries(
      Supplier<TerritoryRegistry> territories,
      Supplier<AgencyRegistry> agencies,
      Supplier<DocumentKinds> kinds,
      Supplier<IssuerCodes> issuers,
      Supplier<FormRules> forms,
      Supplier<IndicatorCatalogue> indicators) {
    this.territories = territories;
    this.agencies = agencies;
    this.kinds = kinds;
    this.issuers = issuers;
    this.forms = forms;
    this.indicators = indicators;
  }

  /**
   * Returns the registries that come with the library.
   *
   * @return the one immutable instance
   */
  public static Registries standard() {
    return STANDARD;
  }

  /**
   * Returns the places of the province level since 1976.
   *
   * @return the registry of places
   */
  public TerritoryRegistry territories() {
    return get(territories);
  }

  /**
   * Returns the bodies that plan papers name.
   *
   * @return the registry of bodies
   */
  public AgencyRegistry agencies() {
    return get(agencies);
  }

  /**
   * Returns the kinds of document with their letters.
   *
   * @return the kinds
   */
  public DocumentKinds kinds() {
    return get(kinds);
  }

  /**
   * Returns the letters of issuers in document numbers.
   *
   * @return the letters
   */
  public IssuerCodes issuers() {
    return get(issuers);
  }

  /**
   * Returns the rules of form of the State and the Party, era by era.
   *
   * @return the rules
   */
  public FormRules forms() {
    return get(forms);
  }

  /**
   * Returns the catalogue of indicators.
   *
   * @return the catalogue
   */
  public IndicatorCatalogue indicators() {
    return get(indicators);
  }

  /**
   * Returns a copy of these registries with other places.
   *
   * @param other the places
   * @return the copy
   */
  public Registries with(TerritoryRegistry other) {
    return new Registries(Suppliers.ofInstance(other), agencies, kinds, issuers, forms, indicators);
  }

  /**
   * Returns a copy of these registries with other bodies.
   *
   * @param other the bodies
   * @return the copy
   */
  public Registries with(AgencyRegistry other) {
    return new Registries(
        territories, Suppliers.ofInstance(other), kinds, issuers, forms, indicators);
  }

  /**
   * Returns a copy of these registries with other kinds of document.
   *
   * @param other the kinds
   * @return the copy
   */
  public Registries with(DocumentKinds other) {
    return new Registries(
        territories, agencies, Suppliers.ofInstance(other), issuers, forms, indicators);
  }

  /**
   * Returns a copy of these registries with other letters of issuers.
   *
   * @param other the letters
   * @return the copy
   */
  public Registries with(IssuerCodes other) {
    return new Registries(
        territories, agencies, kinds, Suppliers.ofInstance(other), forms, indicators);
  }

  /**
   * Returns a copy of these registries with other rules of form.
   *
   * @param other the rules
   * @return the copy
   */
  public Registries with(FormRules other) {
    return new Registries(
        territories, agencies, kinds, issuers, Suppliers.ofInstance(other), indicators);
  }

  /**
   * Returns a copy of these registries with another catalogue.
   *
   * @param other the catalogue
   * @return the copy
   */
  public Registries with(IndicatorCatalogue other) {
    return new Registries(
        territories, agencies, kinds, issuers, forms, Suppliers.ofInstance(other));
  }

  private static <T> T get(Supplier<T> supplier) {
    return Objects.requireNonNull(supplier.get());
  }
}
