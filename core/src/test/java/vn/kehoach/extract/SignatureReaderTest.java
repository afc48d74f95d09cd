package vn.kehoach.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Signer;

class SignatureReaderTest {

  @Test
  void readsADeputyWhoSignsForTheHead() {
    assertThat(
            SignatureReader.read(
                HeaderPaper.lines(
                    "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Văn Bình")))
        .extracting(Signer::name, Signer::title, Signer::onBehalfOf)
        .containsExactly(
            Tuple.tuple("Trần Văn Bình", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH"));
  }

  @Test
  void readsASignatureInOneLine() {
    assertThat(
            SignatureReader.read(
                HeaderPaper.lines("T/M TỈNH ỦY PHÓ BÍ THƯ THƯỜNG TRỰC Nguyễn Thị Lan Anh")))
        .extracting(Signer::name, Signer::title, Signer::onBehalfOf)
        .containsExactly(
            Tuple.tuple("Nguyễn Thị Lan Anh", "PHÓ BÍ THƯ THƯỜNG TRỰC", "T/M TỈNH ỦY"));
  }

  @Test
  void readsSeveralSigners() {
    assertThat(
            SignatureReader.read(
                HeaderPaper.lines(
                    "GIÁM ĐỐC SỞ Y TẾ",
                    "Lê Văn Cường",
                    "TM. ỦY BAN NHÂN DÂN",
                    "CHỦ TỊCH",
                    "(Đã ký)",
                    "Phạm Thị Dung")))
        .extracting(Signer::name, Signer::onBehalfOf)
        .containsExactly(
            Tuple.tuple("Lê Văn Cường", ""), Tuple.tuple("Phạm Thị Dung", "TM. ỦY BAN NHÂN DÂN"));
  }

  @Test
  void takesTheNameOfAPaperForNoName() {
    assertThat(
            SignatureReader.read(
                HeaderPaper.lines("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "KẾ HOẠCH", "TRẦN VĂN BÌNH")))
        .extracting(Signer::name)
        .containsExactly("TRẦN VĂN BÌNH");
  }

  @Test
  void makesANameWholeWhoseSyllablesAScanCut() {
    assertThat(
            SignatureReader.read(HeaderPaper.lines("KT. CHỦ TỊCH PHÓ CHỦ TỊCH Ngu y ễn Văn Bình")))
        .extracting(Signer::name, Signer::title, Signer::onBehalfOf)
        .containsExactly(Tuple.tuple("Nguyễn Văn Bình", "PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH"));
    assertThat(SignatureReader.read(HeaderPaper.lines("CHỦ TỊCH", "Lê bá Bình"))).isEmpty();
  }

  @Test
  void dropsTheRankBeforeAName() {
    assertThat(SignatureReader.read(HeaderPaper.lines("GIÁM ĐỐC", "Đại tá Lê Văn Cường")))
        .extracting(Signer::name)
        .containsExactly("Lê Văn Cường");
  }

  @Test
  void quotesTheNameWhereItStands() {
    Signer signer = SignatureReader.read(HeaderPaper.lines("CHỦ TỊCH Lê Văn Cường")).get(0);

    assertThat(signer.evidence())
        .hasValueSatisfying(
            e -> {
              assertThat(e.quote()).isEqualTo("Lê Văn Cường");
              assertThat(e.span().start()).isEqualTo(9);
            });
  }

  @Test
  void takesNoRecipientForASigner() {
    assertThat(
            SignatureReader.read(HeaderPaper.lines("Chủ tịch, các PCT UBND tỉnh;", "Lưu: VT, Hà")))
        .isEmpty();
  }

  @Test
  void needsAnOfficeBeforeAName() {
    assertThat(SignatureReader.read(HeaderPaper.lines("Lê Văn Cường"))).isEmpty();
  }
}
