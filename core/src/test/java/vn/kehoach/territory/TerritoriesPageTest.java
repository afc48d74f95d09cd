package vn.kehoach.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerritoriesPageTest {

  private static final Path PAGE = Path.of("TERRITORIES.md");

  @Test
  void pageOfPlacesIsThatOfTheRegistry() throws IOException {
    String page = TerritoriesPage.write(TerritoryRegistry.standard());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "core/TERRITORIES.md is stale: run this test with -Dkehoach.update=true and read the"
                + " change")
        .isEqualTo(page);
  }
}
