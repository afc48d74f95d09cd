package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Messages;
import vn.kehoach.finding.Severity;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

class FindingsJsonTest {

  private static final Finding FINDING =
      Finding.of(
          "json.missing-member",
          Severity.WARNING,
          new Place("/info", Optional.of(new SourceSpan("3f2a9c1b", -1, 3, 9))),
          ImmutableMap.of("name", "nature", "line", "4", "column", "7"));

  @Test
  void writesCodesArgumentsAndPlaces() {
    assertThat(FindingsJson.standard().toJson(List.of(FINDING)))
        .isEqualTo(
            """
            {
              "findings": [
                {
                  "code": "json.missing-member",
                  "severity": "warning",
                  "arguments": {
                    "column": "7",
                    "line": "4",
                    "name": "nature"
                  },
                  "pointer": "/info",
                  "span": "3f2a9c1b#-1:3-9"
                }
              ]
            }
            """);
  }

  @Test
  void writesSentencesIfAsked() {
    FindingsJson vietnamese =
        FindingsJson.standard()
            .with(Messages.of(Locale.forLanguageTag("vi")))
            .with(JsonStyle.COMPACT);

    assertThat(vietnamese.toJson(List.of(FINDING)))
        .contains(
            "\"message\":\"Dòng 4, cột 7: thiếu thành phần 'nature'; đã lấy giá trị thường dùng\"");
  }

  @Test
  void readsWhatItWrote() throws Exception {
    byte[] bytes =
        FindingsJson.standard()
            .with(Messages.of(Locale.ENGLISH))
            .toJson(List.of(FINDING))
            .getBytes(StandardCharsets.UTF_8);

    assertThat(FindingsJson.standard().read(bytes)).containsExactly(FINDING);
  }

  @Test
  void saysWhatDoesNotFit() {
    byte[] bytes =
        "{\"findings\":[{\"code\":\"A B\",\"severity\":\"error\"}]}"
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> FindingsJson.standard().read(bytes))
        .hasMessageStartingWith("/findings/0 does not fit: code must be lower case words");
  }
}
