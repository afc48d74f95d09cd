package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.DocumentKind;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.registry.Registries;

/** The rank of State papers, told by their issuers: 1 for what the National Assembly passed. */
final class Ranks {

  private static final String ANY_CENTRAL = "*";
  private static final ImmutableMap<String, Integer> RANKS = load();

  private final Registries registries;

  Ranks(Registries registries) {
    this.registries = registries;
  }

  /** Returns the rank of a cited paper, empty for the Party's and where nothing tells it. */
  Optional<Integer> of(DocumentReference reference) {
    boolean law =
        registries.kinds().byName(reference.kind()).filter(DocumentKind::citedByName).isPresent();
    return law
        ? Optional.ofNullable(RANKS.get(reference.kind().toLowerCase(Locale.ROOT)))
        : reference
            .number()
            .filter(number -> number.system() == DocumentSystem.STATE)
            .flatMap(number -> number.issuerCodes().stream().findFirst())
            .flatMap(registries.issuers()::find)
            .flatMap(Ranks::of);
  }

  private static Optional<Integer> of(IssuerCode issuer) {
    Integer rank = RANKS.get(issuer.code());
    boolean other = rank == null && issuer.isCentral();
    return Optional.ofNullable(other ? RANKS.get(ANY_CENTRAL) : rank);
  }

  private static ImmutableMap<String, Integer> load() {
    ImmutableMap.Builder<String, Integer> ranks = ImmutableMap.builder();
    for (String line : Words.lines("basis-ranks.csv")) {
      int comma = line.indexOf(',');
      ranks.put(line.substring(0, comma), Integer.valueOf(line.substring(comma + 1)));
    }
    return ranks.buildOrThrow();
  }
}
