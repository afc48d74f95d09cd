package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.measure.Unit;

/**
 * Known indicators (danh mục chỉ tiêu) under one name each, and what a printed name means by them:
 * {@code Tỷ lệ bác sỹ/1 vạn dân} is {@code health.doctors}, {@code Số bác sĩ trên 10.000 dân}.
 *
 * <p>It names indicators; it holds no values, and two names that it does not know may still mean
 * the same. Immutable and safe for use by several threads.
 */
public final class IndicatorCatalogue {

  private static final class Standard {
    private static final IndicatorCatalogue INSTANCE = of(CatalogueFile.standard());
  }

  private final ImmutableMap<String, CatalogueEntry> entriesById;

  /** Made when a name is first looked up. */
  private final Lazy<CatalogueIndex> index;

  private IndicatorCatalogue(ImmutableMap<String, CatalogueEntry> entriesById) {
    this.entriesById = entriesById;
    this.index = new Lazy<>(() -> CatalogueIndex.of(entriesById.values().asList()));
  }

  /**
   * Returns the catalogue of this library; {@code core/INDICATORS.md} shows it.
   *
   * @return the one instance, read on first use
   */
  public static IndicatorCatalogue standard() {
    return Standard.INSTANCE;
  }

  /**
   * Returns a catalogue of entries.
   *
   * @param entries the entries, in order
   * @return the catalogue
   * @throws IllegalArgumentException if two entries have one id
   */
  public static IndicatorCatalogue of(Iterable<CatalogueEntry> entries) {
    Map<String, CatalogueEntry> byId = new LinkedHashMap<>();
    for (CatalogueEntry entry : entries) {
      if (byId.putIfAbsent(entry.id(), entry) != null) {
        throw new IllegalArgumentException(
            "entries must have ids of their own, but two were '" + entry.id() + "'");
      }
    }
    return new IndicatorCatalogue(ImmutableMap.copyOf(byId));
  }

  /**
   * Returns the catalogue of a user's file in the form of {@code indicator-catalogue.csv}: commas
   * between cells, the first row names the columns, lines that begin with {@code #} are comments.
   *
   * <p>Only {@code id} and {@code name} are required; the others are {@code mark, name_en, unit,
   * unit_en, aim, synonyms, related, sector, source, note}.
   *
   * @param reader the text; it is read to its end and left open
   * @param name what to call the file in errors
   * @return the catalogue
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if a row is not in this form; the message says file, line and
   *     column, what was read and what would have been right
   */
  public static IndicatorCatalogue read(Reader reader, String name) throws IOException {
    return of(CatalogueFile.read(reader, name));
  }

  /**
   * Returns a catalogue of the entries of this one and another's.
   *
   * @param other the other catalogue; its entries take the place of those with the same id, the
   *     rest come last
   * @return the catalogue of both
   */
  public IndicatorCatalogue extendedBy(IndicatorCatalogue other) {
    return new IndicatorCatalogue(
        ImmutableMap.<String, CatalogueEntry>builder()
            .putAll(entriesById)
            .putAll(other.entriesById)
            .buildKeepingLast());
  }

  /**
   * Returns all entries.
   *
   * @return the entries in order
   */
  public ImmutableList<CatalogueEntry> entries() {
    return entriesById.values().asList();
  }

  /**
   * Returns an entry by its id.
   *
   * @param id the id, such as {@code health.doctors}
   * @return the entry, if there is one
   */
  public Optional<CatalogueEntry> find(String id) {
    return Optional.ofNullable(entriesById.get(id));
  }

  /**
   * Returns what a printed name means, if nothing else is known.
   *
   * @param printed the name as printed; a leading dash and a unit in brackets behind it are allowed
   * @return the best match, sure or not; empty if nothing is close
   */
  public Optional<CatalogueMatch> name(String printed) {
    return name(printed, NameContext.NONE);
  }

  /**
   * Returns what a printed name means, given what stands around it.
   *
   * <p>Ties are settled by how the name was recognised, then by the unit, then by the order of the
   * catalogue; what is tied is never sure.
   *
   * @param printed the name as printed; a leading dash and a unit in brackets behind it are allowed
   * @param context the unit, the row above, the heading, the subject
   * @return the best match, sure or not; empty if nothing is close
   */
  public Optional<CatalogueMatch> name(String printed, NameContext context) {
    return candidates(printed, context).stream().findFirst();
  }

  /**
   * Returns what an indicator of a plan means.
   *
   * @param indicator the indicator, named and put in context as printed
   * @return the best match, sure or not; empty if nothing is close
   */
  public Optional<CatalogueMatch> name(Indicator indicator) {
    return name(indicator.name(), NameContext.of(indicator));
  }

  /**
   * Returns what the indicators of a plan mean: the same as {@link #name(Indicator)} for each, in
   * less time.
   *
   * @param indicators the indicators, named and put in context as printed
   * @return the best match of each, in their order
   */
  public ImmutableList<Optional<CatalogueMatch>> names(List<Indicator> indicators) {
    return CatalogueSearch.best(index.get(), indicators);
  }

  /**
   * Returns what the indicators of a plan surely mean: the matches of {@link #names} that are
   * {@linkplain CatalogueMatch#isSure sure}, in less time.
   *
   * @param indicators the indicators, named and put in context as printed
   * @return the sure match of each, if there is one, in their order
   */
  public ImmutableList<Optional<CatalogueMatch>> sureNames(List<Indicator> indicators) {
    return CatalogueSearch.sure(index.get(), indicators);
  }

  /**
   * Returns everything that a printed name may mean, for a person to choose.
   *
   * @param printed the name as printed
   * @param context the unit, the row above, the heading, the subject
   * @return the matches, the best first; at most one is sure, and that is the first
   */
  public ImmutableList<CatalogueMatch> candidates(String printed, NameContext context) {
    return CatalogueSearch.search(index.get(), PrintedName.of(printed, context));
  }

  /**
   * Returns whether a unit is one that an indicator has: {@code %} is none for child mortality,
   * which is counted in {@code ‰}.
   *
   * @param entry the indicator
   * @param printed the unit as printed, {@link Unit#NONE} if none was
   * @return the verdict with its reason
   */
  public static UnitExpectation expectation(CatalogueEntry entry, Unit printed) {
    return UnitExpectation.of(entry.units(), printed);
  }
}
