package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KindsPageTest {

  private static final Path PAGE = Path.of("KINDS.md");

  @Test
  void pageOfKindsIsThatOfTheData() throws IOException {
    String page =
        KindsPage.write(DocumentKinds.standard(), FormRules.standard(), IssuerCodes.standard());
    if (Boolean.getBoolean("kehoach.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("core/KINDS.md is stale: run this test with -Dkehoach.update=true and read the change")
        .isEqualTo(page);
  }
}
