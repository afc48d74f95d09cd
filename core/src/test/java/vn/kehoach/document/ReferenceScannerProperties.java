package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReferenceScannerProperties {

  @Property
  void everyMentionQuotesItsNumber(@ForAll("texts") String text) {
    for (ReferenceMention mention : ReferenceScanner.scan(text)) {
      String quoted = text.substring(mention.numberStart(), mention.numberEnd());

      assertThat(mention.end()).isLessThanOrEqualTo(text.length());
      assertThat(quoted)
          .isEqualTo(mention.reference().number().map(DocumentNumber::printed).orElse(""));
    }
  }

  @Property
  void mentionsComeInOrder(@ForAll("texts") String text) {
    assertThat(ReferenceScanner.scan(text))
        .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
  }

  @Property
  void aNoBreakBlankCountsAsABlank(@ForAll("texts") String text) {
    assertThat(ReferenceScanner.scan(text.replace(' ', '\u00a0')))
        .extracting(ReferenceMention::start)
        .isEqualTo(
            ReferenceScanner.scan(text).stream()
                .map(ReferenceMention::start)
                .collect(Collectors.toList()));
  }

  @Property
  void everyRelationIsToldOrRefused(@ForAll("texts") String text) {
    for (ReferenceMention mention : ReferenceScanner.scan(text)) {
      assertThat(LegalRelation.relationBefore(text, mention.start())).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Căn cứ",
            "Quyết định",
            "số",
            "số 5/QĐ-UBND",
            "12-CTr/TU",
            "20- NQ/TW",
            "ngày 1/2/2020",
            "của",
            "Chính phủ",
            "về",
            "và",
            "Luật",
            "Đất đai",
            "Nghị quyết Đại hội",
            "(khóa XI)",
            "(",
            ")",
            ";",
            ".",
            ",",
            "“",
            "”",
            "7/2020",
            "89/2015/QH13",
            "\n",
            "Kế hoạch",
            "QĐ - U B ND",
            "thay thế",
            ":",
            "1/",
            "3",
            "*",
            "_")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }
}
