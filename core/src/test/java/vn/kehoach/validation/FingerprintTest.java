package vn.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

class FingerprintTest {

  private static final Finding FINDING =
      finding("task.lead-missing", "number", "3", "task", "Xây dựng Đề án", "quote", "Xây dựng");

  private static Finding finding(String code, String... details) {
    ImmutableMap.Builder<String, String> arguments = ImmutableMap.builder();
    for (int i = 0; i < details.length; i += 2) {
      arguments.put(details[i], details[i + 1]);
    }
    return Finding.of(code, Severity.INFO, Place.at("/tasks/3"), arguments.buildOrThrow());
  }

  @Test
  void staysWhenThePaperGainsLinesElsewhere() {
    Finding moved =
        finding("task.lead-missing", "number", "4", "task", "Xây dựng Đề án", "quote", "Xây dựng")
            .withPlace(new Place("/tasks/9", Place.of(new SourceSpan("d", 5, 1, 9)).span()))
            .withSeverity(Severity.ERROR);

    assertThat(Fingerprint.of(moved)).isEqualTo(Fingerprint.of(FINDING));
  }

  @Test
  void doesNotHangOnBlanksOrUnicodeForm() {
    Finding typed =
        finding("task.lead-missing", "task", "Xây  dựng\nĐề án", "quote", "Xa\u0302y dư\u0323ng");

    assertThat(Fingerprint.of(typed)).isEqualTo(Fingerprint.of(FINDING));
  }

  @Test
  void differsWhereWhatWasFoundDiffers() {
    assertThat(
            List.of(
                Fingerprint.of(FINDING),
                Fingerprint.of(
                    finding("task.vague-verb", "task", "Xây dựng Đề án", "quote", "Xây dựng")),
                Fingerprint.of(
                    finding("task.lead-missing", "task", "Xây dựng Đề án", "quote", "Rà soát")),
                Fingerprint.of(
                    finding("task.lead-missing", "task", "Rà soát", "quote", "Xây dựng")),
                Fingerprint.of(
                    finding("task.lead-missing", "tas", "kXây dựng Đề án", "quote", "Xây dựng"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void numberOfADocumentIdentifiesAndNumberOfARowDoesNot() {
    assertThat(Fingerprint.of(finding("form.number-spacing", "number", "1- KH/TU")))
        .isNotEqualTo(Fingerprint.of(finding("form.number-spacing", "number", "2- KH/TU")));
    assertThat(Fingerprint.of(finding("task.deadline-missing", "number", "1")))
        .isEqualTo(Fingerprint.of(finding("task.deadline-missing", "number", "2")));
  }

  @Test
  void likeFindingsAreToldApartByTheirTurn() {
    List<Fingerprint> all = Fingerprint.all(List.of(FINDING, FINDING, FINDING));

    assertThat(all).extracting(Fingerprint::turn).containsExactly(1, 2, 3);
    assertThat(all).extracting(Fingerprint::digest).containsOnly(all.get(0).digest());
  }

  @Test
  void readsWhatItPrints() {
    Fingerprint third = Fingerprint.all(List.of(FINDING, FINDING, FINDING)).get(2);

    assertThat(third.toString()).matches("[0-9a-f]{16}-3");
    assertThat(Fingerprint.parse(third.toString())).isEqualTo(third);
    assertThat(Fingerprint.parse(Fingerprint.of(FINDING).toString()))
        .isEqualTo(Fingerprint.of(FINDING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3f2a",
        "3F2A9C1B4D5E6F70",
        "3f2a9c1b4d5e6f70-",
        "3f2a9c1b4d5e6f70-1",
        "3f2a9c1b4d5e6f70-02",
        "3f2a9c1b4d5e6f70x2",
        "3f2a9c1b4d5e6f70-9999999999"
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Fingerprint.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16 hexadecimal digits")
        .hasMessageContaining("'" + text.substring(0, Math.min(16, text.length())));
  }
}
