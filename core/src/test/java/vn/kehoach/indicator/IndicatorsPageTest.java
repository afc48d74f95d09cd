package vn.kehoach.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndicatorsPageTest {

  private static final Path PAGE = Path.of("INDICATORS.md");

  @Test
  void pageOfIndicatorsIsThatOfTheCatalogue() throws IOException {
    String page = IndicatorsPage.write(IndicatorCatalogue.standard());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as(
            "core/INDICATORS.md is stale: run this test with -Dkehoach.update=true and read the"
                + " change")
        .isEqualTo(page);
  }
}
