package vn.kehoach.io.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.bytes.Limits;

/** Only what can be tried without a file that Word itself wrote. */
class DocReaderTest {

  private static final DocReader READER = DocReader.of(Limits.standard());

  @Test
  void tellsFilesOfWordFromOthersOfOffice() throws IOException {
    assertThat(READER.accepts(compound("WordDocument"))).isTrue();
    assertThat(READER.accepts(compound("Workbook"))).isFalse();
    assertThat(READER.accepts(DocumentSource.of("a.doc", "I. MỤC".getBytes()))).isFalse();
  }

  @Test
  void refusesABrokenFile() throws IOException {
    DocumentSource source = compound("WordDocument");

    assertThatThrownBy(() -> READER.read(source)).isInstanceOf(IOException.class);
  }

  private static DocumentSource compound(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(bytes);
    }
    return DocumentSource.of("a.doc", bytes.toByteArray());
  }
}
