package vn.kehoach.io.chart;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥ 66 | đạt tối thiểu 66 năm | vi",
        "> 97% | đạt trên 97% | vi",
        "7–7,5% | từ 7 đến 7,5% | vi",
        "1,285.57 | 1.285,57 triệu | en"
      })
  void findsAFigureInTheWordsOfItsLine(String told, String marked, String language) {
    assertThatCode(() -> hold(told, marked, language)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥ 66 | đạt tối thiểu 67 năm | vi",
        "≥ 66 | đạt 66 năm | vi",
        "> 97% | đạt trên 7% | vi",
        "9 | 99 giường | vi",
        "7–7,5% | đạt 7% | vi",
        "12,21 triệu tấn | Luân chuyển hàng hóa | vi",
        "1.285,57 | 1.285,57 triệu | en"
      })
  void missesAFigureThatIsNotThere(String told, String marked, String language) {
    assertThatThrownBy(() -> hold(told, marked, language)).isInstanceOf(AssertionError.class);
  }

  @Test
  void looksForTheWordsOfThePaperBehindAFigure() {
    assertThatCode(() -> hold("0,3</a> <span class=printed>“30 ha”</span><a>", "30 ha", "vi"))
        .doesNotThrowAnyException();
  }

  private static void hold(String told, String marked, String language) {
    Document page =
        Jsoup.parse(
            "<p class=cell><a>"
                + told
                + "</a></p><p class=source>… <mark id=line>"
                + marked
                + "</mark></p>");
    PrintedFigure.of(page.selectFirst("a"), language).assertStandsIn(page.getElementById("line"));
  }
}
