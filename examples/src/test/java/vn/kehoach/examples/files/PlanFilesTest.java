package vn.kehoach.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanFilesTest {

  @ParameterizedTest
  @CsvSource({
    "132-KH-UBND.txt, 132-KH-UBND",
    "kế hoạch.v2.md, kế hoạch.v2",
    "...txt, paper",
    "..hidden.txt, hidden",
    "plain, plain",
  })
  void aFolderNameNeverLeadsOutOfItsFolder(String file, String folder) {
    assertThat(PlanFiles.folderName(Path.of(file))).isEqualTo(folder);
  }
}
