package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AgenciesPageTest {

  private static final Path PAGE = Path.of("AGENCIES.md");

  @Test
  void pageOfBodiesIsThatOfTheData() throws IOException {
    String page = AgenciesPage.write(AgencyRegistry.standard());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "core/AGENCIES.md is stale: run this test with -Dkehoach.update=true and read the change")
        .isEqualTo(page);
  }

  @Test
  void everyEntryStandsOnThePage() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(AgencyRegistry.standard().all())
        .allMatch(body -> page.contains("\n| `" + body.id() + "` | " + body.name()));
  }
}
