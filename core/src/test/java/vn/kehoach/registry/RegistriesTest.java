package vn.kehoach.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.agency.AgencyRegistry;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.document.DocumentKinds;
import vn.kehoach.document.FormRules;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.indicator.IndicatorCatalogue;
import vn.kehoach.territory.TerritoryRegistry;

class RegistriesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void standardHoldsTheRegistriesOfTheLibrary() {
    Registries standard = Registries.standard();

    assertThat(standard.territories()).isSameAs(TerritoryRegistry.standard());
    assertThat(standard.agencies()).isSameAs(AgencyRegistry.standard());
    assertThat(standard.kinds()).isSameAs(DocumentKinds.standard());
    assertThat(standard.issuers()).isSameAs(IssuerCodes.standard());
    assertThat(standard.forms()).isSameAs(FormRules.standard());
    assertThat(standard.indicators()).isSameAs(IndicatorCatalogue.standard());
  }

  @Test
  void withChangesACopyAndOneRegistryOnly() throws IOException {
    AgencyRegistry own =
        AgencyRegistry.read(
            new StringReader(
                "id,name,level,kind\nq.luu-vuc,Ban Lưu vực sông Hiếu,province,board\n"),
            "ours.csv");

    Registries ours = Registries.standard().with(AgencyRegistry.standard().extendedBy(own));

    assertThat(resolve(ours, "Ban Lưu vực sông Hiếu").id()).contains("q.luu-vuc");
    assertThat(resolve(Registries.standard(), "Ban Lưu vực sông Hiếu").id())
        .isNotEqualTo(Optional.of("q.luu-vuc"));
    assertThat(ours.territories()).isSameAs(TerritoryRegistry.standard());
  }

  @Test
  void withTakesEachSortOfRegistry() {
    Registries none =
        Registries.standard()
            .with(TerritoryRegistry.of(java.util.List.of()))
            .with(AgencyRegistry.of(java.util.List.of()))
            .with(DocumentKinds.of(java.util.List.of()))
            .with(IssuerCodes.of(java.util.List.of()))
            .with(FormRules.of(java.util.List.of()))
            .with(IndicatorCatalogue.of(java.util.List.of()));

    assertThat(none.territories().units()).isEmpty();
    assertThat(none.agencies().all()).isEmpty();
    assertThat(none.kinds().all()).isEmpty();
    assertThat(none.issuers().all()).isEmpty();
    assertThat(none.forms().all()).isEmpty();
    assertThat(none.indicators().entries()).isEmpty();
  }

  private static AgencyResolution resolve(Registries registries, String name) {
    return registries.agencies().resolve(name, Optional.empty(), DAY);
  }
}
