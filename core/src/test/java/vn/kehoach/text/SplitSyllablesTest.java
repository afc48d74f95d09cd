package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitSyllablesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ỦY B AN NHÂN D ÂN TỈNH; ỦY BAN NHÂN DÂN TỈNH",
        "TỈNH Đ Ắ K L Ắ K; TỈNH ĐẮK LẮK",
        "T ỈNH N A M Đ Ị N H; TỈNH NAM ĐỊNH",
        "H À N Ộ I; HÀ NỘI",
        "KT. CHỦ TỊ CH P HÓ; KT. CHỦ TỊCH PHÓ",
        "T hành phố Hồ Chí M inh; Thành phố Hồ Chí Minh",
        "xã bố trí c án bộ; xã bố trí cán bộ",
        "một số b ệnh viện khu v ực; một số bệnh viện khu vực",
        "giám sát và t ổng kết; giám sát và tổng kết",
        "Mục đích là\u00a0mục đ ích; Mục đích là\u00a0mục đích",
        "điều k iện, phần m ềm; điều kiện, phần mềm",
        "công tác th anh niên; công tác thanh niên",
        "L a o đ ộ n g; Lao động"
      })
  void joinsThePiecesOfSyllables(String cut, String whole) {
    assertThat(joined(cut)).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dự án nhóm B ưu tiên, điểm c ưu đãi",
        "viêm gan B ở trẻ em",
        "điểm b và c ở khoản 2",
        "dài 5 m ương, nặng 3 t ôm",
        "c ở đây",
        "trạm c Internet án",
        "ông Nguyễn Văn T ở xã An",
        "a b c d đ e g h",
        "y tế ở xã, áo ấm, ô tô, à ơi",
        "Krông Nô, Ea Kar, Si Ma Cai, H Mông",
        "UBND tỉnh, HĐND xã, TP Vinh, GRDP, 5 kg",
        "thứ n, bậc m"
      })
  void leavesWordsClassesAndUnits(String text) {
    SplitSyllables split = SplitSyllables.in(text);

    assertThat(joined(text)).isEqualTo(text);
    assertThat(split.joined()).isEmpty();
  }

  @Test
  void joinsAPieceInCapitalsWhereTheWordStandsWholeElsewhere() {
    String alone = "TM. ỦY B AN XÃ";

    assertThat(joined(alone)).isEqualTo(alone);
    assertThat(joined("Ban hành.\n" + alone)).isEqualTo("Ban hành.\nTM. ỦY BAN XÃ");
  }

  @Test
  void tellsWhatItJoined() {
    assertThat(SplitSyllables.in("NHÂN D Â N T ỈNH").joined()).containsExactly("DÂN", "TỈNH");
  }

  @Test
  void takesTimeInProportionToTheText() {
    String text = "D Â N c án b ộ ".repeat(50_000);

    assertThat(SplitSyllables.in(text).joined()).hasSizeGreaterThan(100_000);
  }

  private static String joined(String text) {
    SplitSyllables split = SplitSyllables.in(text);
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!split.cutsAt(i)) {
        joined.append(text.charAt(i));
      }
    }
    return joined.toString();
  }
}
