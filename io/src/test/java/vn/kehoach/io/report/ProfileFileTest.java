package vn.kehoach.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoach.finding.Severity;
import vn.kehoach.validation.Acceptance;
import vn.kehoach.validation.Fingerprint;
import vn.kehoach.validation.Profile;

class ProfileFileTest {

  private static final String OURS =
      """
      {
        "format": "kehoach/profile",
        "version": "1.0",
        "name": "our-portal",
        "extends": "publication",
        "severities": {"task.lead-missing": "warning", "form.number-missing": "off"},
        "accept": [
          {
            "code": "indicator.unit-missing",
            "fingerprint": "3f2a9c1b4d5e6f70-2",
            "reason": "Đơn vị ghi ở câu trước bảng",
            "until": "2026-12-31"
          }
        ]
      }
      """;

  @TempDir private Path folder;

  private static Profile read(String json) throws ReportFileException {
    return ProfileFile.read(json.getBytes(UTF_8), "our.json");
  }

  @Test
  void goesBeforeTheProfileItExtends() throws Exception {
    Profile profile = ProfileFile.read(Files.writeString(folder.resolve("our.json"), OURS));

    assertThat(profile.name()).isEqualTo("our-portal");
    assertThat(profile.severities())
        .containsEntry("task.lead-missing", Severity.WARNING)
        .containsEntry("form.date-missing", Severity.ERROR)
        .doesNotContainKey("form.number-missing");
    assertThat(profile.leftOut()).containsExactly("form.number-missing");
    assertThat(profile.acceptances())
        .containsExactly(
            Acceptance.of(
                    "indicator.unit-missing",
                    Fingerprint.parse("3f2a9c1b4d5e6f70-2"),
                    "Đơn vị ghi ở câu trước bảng")
                .withUntil(LocalDate.of(2026, 12, 31)));
  }

  @Test
  void fitsItsSchemaAndReadsWhatItWrote() throws Exception {
    String written = ProfileFile.write(read(OURS));

    assertThat(Reports.misfits(ReportSchema.PROFILE, OURS)).isEmpty();
    assertThat(Reports.misfits(ReportSchema.PROFILE, written)).isEmpty();
    assertThat(read(written)).isEqualTo(read(OURS));
  }

  @Test
  void nameAloneIsEnough() throws Exception {
    assertThat(read("{\"format\":\"kehoach/profile\",\"version\":\"1.0\",\"name\":\"x\"}"))
        .isEqualTo(Profile.builder().name("x").build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "publication" | "print"     | our.json: /extends is wrong: profile must be one of [standard, drafting, publication, research], but was 'print'
          "extends"     | "extend"    | our.json: /extend is not known; the object may have [format, version, name, extends, severities, accept]
          "off"         | "none"      | our.json: /severities/form.number-missing must be one of [error, warning, info, off], but was 'none'
          "warning"     | 3           | our.json: /severities/task.lead-missing must be text, but was 3
          "until"       | "til"       | our.json: /accept/0/til is not known; the object may have [code, fingerprint, reason, until]
          2026-12-31    | 31/12/2026  | our.json: /accept/0/until is wrong: a date must read year-month-day, such as 2026-01-15, but was '31/12/2026'
          5e6f70-2      | 5e6f        | our.json: /accept/0/fingerprint is wrong: fingerprint must read 16 hexadecimal digits
          Đơn vị ghi ở câu trước bảng | '' | our.json: /accept/0 is wrong: acceptance must have a code and a reason
          kehoach/profile | kehoach/plan | our.json: /format must be 'kehoach/profile', but was 'kehoach/plan'
          """)
  void saysWhatWasReadWhereAndWhatWouldBeRight(String from, String to, String complaint) {
    String wrong = OURS.replaceFirst(from, to);

    assertThat(wrong).isNotEqualTo(OURS);
    assertThat(Reports.misfits(ReportSchema.PROFILE, wrong)).isNotEmpty();
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(ReportFileException.class)
        .hasMessageStartingWith(complaint);
  }

  @Test
  void brokenJsonIsToldWithItsLine() {
    assertThatThrownBy(() -> read("{\n\"format\": }"))
        .isInstanceOf(ReportFileException.class)
        .hasMessageContaining("must be JSON in UTF-8")
        .hasMessageContaining("line 2");
  }
}
