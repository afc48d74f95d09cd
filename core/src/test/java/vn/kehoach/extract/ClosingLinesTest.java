package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.kehoach.source.SourceText;

class ClosingLinesTest {

  @Test
  void keepsRecipientsAndSignatureApart() {
    ClosingLines lines = closing("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "CHỦ TỊCH", "Lê An");

    assertThat(RecipientsReader.read(lines.recipients())).containsExactly("Như trên;", "Lưu: VT.");
    assertThat(lines.signatures())
        .extracting(SourceText::text)
        .containsExactly("CHỦ TỊCH", "Lê An");
  }

  @Test
  void cutsASignatureGluedToTheLastRecipient() {
    ClosingLines lines =
        closing("Noi nhận:", "- Lưu: VT. | TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An");

    assertThat(RecipientsReader.read(lines.recipients())).containsExactly("Lưu: VT.");
    assertThat(SignatureReader.read(lines.signatures()))
        .extracting(signer -> signer.name())
        .containsExactly("Lê Văn An");
  }

  @Test
  void splitsRecipientsThatShareACell() {
    ClosingLines lines = closing("Nơi nhận: - Như Điều 3; - Bộ Y tế (b/c); - Lưu: VT.");

    assertThat(RecipientsReader.read(lines.recipients()))
        .containsExactly("Như Điều 3;", "Bộ Y tế (b/c);", "Lưu: VT.");
  }

  @Test
  void findsNoRecipientsWithoutTheirHeading() {
    assertThat(RecipientsReader.read(closing("- Như trên;", "- Lưu: VT.").recipients())).isEmpty();
  }

  private static ClosingLines closing(String... lines) {
    return ClosingLines.of(HeaderPaper.document(lines).blocks());
  }
}
