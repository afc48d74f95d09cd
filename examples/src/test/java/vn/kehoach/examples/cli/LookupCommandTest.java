package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LookupCommandTest {

  @Test
  void tellsWhoABodyWasOnADay() {
    Cli cli =
        Cli.run(
            "lookup", "Sở KH&ĐT", "--place", "Bình Thuận", "--as-of", "2021-06-01", "--lang=en");

    assertThat(cli.code()).isZero();
    assertThat(cli.out())
        .contains("Sở KH&ĐT, Bình Thuận, as of 2021-06-01")
        .contains("Sở Kế hoạch và Đầu tư (s.khdt), Bình Thuận")
        .contains("2025-02-28")
        .contains("then: s.tai-chinh")
        .contains("verified [V]");
  }

  @Test
  void tellsThatABodyHasEndedAndWhoWentOn() {
    Cli cli = Cli.run("lookup", "Sở KH&ĐT", "--place=Lâm Đồng", "--as-of=2026-06-01", "--lang=en");

    assertThat(cli.out()).contains("has ended").contains("Sở Tài chính (s.tai-chinh)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 | yen-bai-1991 | lao-cai-2025",
        "QĐ | st.quyet-dinh | pt.quy-dinh",
        "172- KH/TU | 172-KH/TU | stray-space",
        "tỷ lệ bao phủ BHYT | health.bhyt-coverage | BHYT",
        "UBND | Ủy ban nhân dân | UBND:",
      })
  void looksInEveryRegistry(String words, String one, String another) {
    Cli cli = Cli.run("lookup", words, "--as-of=2026-03-01", "--lang=en");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains(one).contains(another);
  }

  @Test
  void givesJsonForOtherPrograms() {
    Cli cli = Cli.run("lookup", "Sở Y tế tỉnh Yên Bái", "--as-of=2021-06-01", "--format=json");

    JsonNode found = JsonMapper.builder().build().readTree(cli.out());
    assertThat(found.at("/agency/id").asString()).isEqualTo("s.y-te");
    assertThat(found.at("/agency/place/id").asString()).isEqualTo("yen-bai-1991");
    assertThat(found.at("/agency/place/code").asString()).isEqualTo("15");
  }

  @Test
  void saysSoWhereNobodyKnowsTheWords() {
    Cli cli = Cli.run("lookup", "abc", "--as-of=2026-03-01", "--lang=en");

    assertThat(cli.code()).isEqualTo(1);
    assertThat(cli.out()).contains("in no list");
  }

  @Test
  void saysWhatADateLooksLike() {
    Cli cli = Cli.run("lookup", "Sở Y tế", "--as-of=hôm qua", "--lang=en");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("2021-06-01").contains("hôm qua").doesNotContain("java.time");
  }

  @Test
  void namesProvincesNearOneThatNobodyKnows() {
    Cli near =
        Cli.run("lookup", "Sở Y tế", "--place=Binh Thuan", "--as-of=2026-01-01", "--lang=en");
    Cli far = Cli.run("lookup", "Sở Y tế", "--place=Xyz", "--as-of=2026-01-01", "--lang=en");

    assertThat(near.code()).isEqualTo(2);
    assertThat(near.err()).contains("near: Bình Thuận");
    assertThat(far.code()).isEqualTo(2);
    assertThat(far.err()).contains("no province named");
  }

  @Test
  void saysInJsonThatABodyHasEnded() {
    Cli cli =
        Cli.run(
            "lookup",
            "Sở Tài nguyên và Môi trường",
            "--place=Lâm Đồng",
            "--as-of=2026-03-01",
            "--format=json");

    JsonNode agency = JsonMapper.builder().build().readTree(cli.out()).get("agency");
    assertThat(agency.get("ended").asBoolean()).isTrue();
    assertThat(agency.at("/instead/0").asString()).isEqualTo("s.nnmt");
  }

  @Test
  void asksForWords() {
    Cli cli = Cli.run("lookup", " ", "--lang=en");

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.err()).contains("say what to look up");
  }

  @Test
  void isAsSureOfACodeAsItsOwnLine() {
    assertThat(Cli.run("lookup", "Hà Tây", "--as-of=2010-01-01", "--lang=en").out())
        .contains("code 28")
        .contains("not all verified [G]");
  }

  @Test
  void saysThatAGivenPlaceIsNotOfTheDay() {
    assertThat(
            Cli.run("lookup", "Sở Y tế", "--place=Bình Thuận", "--as-of=2026-01-01", "--lang=en")
                .out())
        .contains("not there on this day");
  }
}
