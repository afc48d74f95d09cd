package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is typed in an old charset comes back; what is not is left alone. */
class LegacyProperties {

  /** Each has a letter beyond ISO-8859-1; words without one look the same in several charsets. */
  private static final String WORDS =
      "kế hoạch đề án rừng biển nước sạch đường hội tỷ lệ hộ giảm mỗi thực hiện cấp tỉnh sở"
          + " khuyến nghiệp chuyển nghị quyết trường học trẻ giữa những thủy lợi thuỷ sản kiến"
          + " một bảy mười nghìn kỹ thuật uỷ đồng bằng phải được của bộ hưởng ứng yếu việc"
          + " người nhỏ tuổi dưới ngoại loại ghế nghĩ ngữ";

  private static final String PLAIN_WORDS = "và là có tôi cá bò thì chí mà xã ý hồ hòa né tê đi";

  @Property(tries = 300)
  void whatWasTypedComesBack(@ForAll("texts") String text, @ForAll LegacyCharset charset) {
    String typed = new LegacyWriter(charset).type(text);

    String back = LegacyCharset.recognise(typed).map(found -> found.decode(typed)).orElse(typed);

    assertThat(back).isEqualTo(text);
  }

  /** Many of its words could be words of another charset too, but all are words of its own. */
  @Example
  void whatIsSpelledThroughoutIsRecognisedAmongLikelyOthers() {
    String text =
        "1. Sở Y tế chủ trì việc cấp nước sạch ở vùng thấp:\n"
            + "kế hoạch đề án rừng biển nước sạch đường hội tỷ lệ.\n"
            + "hộ giảm mỗi thực hiện cấp sở khuyến trẻ những thuỷ sản.\n"
            + "kiến uỷ bằng phải bộ ứng (95%)";
    String typed = new LegacyWriter(LegacyCharset.VISCII).type(text);

    assertThat(LegacyCharset.recognise(typed)).contains(LegacyCharset.VISCII);
  }

  @Property(tries = 300)
  void noOtherCharsetIsTakenForIt(@ForAll("texts") String text, @ForAll LegacyCharset charset) {
    String typed = new LegacyWriter(charset).type(text);

    assertThat(LegacyCharset.recognise(typed).orElse(charset)).isEqualTo(charset);
  }

  @Property(tries = 300)
  void unicodeIsNeverTouched(@ForAll("unicode") String text) {
    assertThat(LegacyCharset.recognise(text)).isEmpty();
  }

  @Property
  void anyTextIsDecodedWithoutLosingAscii(@ForAll String text, @ForAll LegacyCharset charset) {
    String decoded = charset.decode(text);

    assertThat(UnicodeForm.isNfc(decoded)).isTrue();
    assertThat(LegacyCharset.recognise(text)).isEmpty();
  }

  @Property
  void asciiStaysAsItIs(@ForAll("ascii") String text, @ForAll LegacyCharset charset) {
    assertThat(charset.decode(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> ascii() {
    return Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> texts() {
    return papers(WORDS, 30);
  }

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.oneOf(
        papers(WORDS, 30), papers(PLAIN_WORDS, 6), papers(WORDS + " " + PLAIN_WORDS, 6));
  }

  /** Words that differ, as a paper's do: one word over and over is spelled well in two charsets. */
  private static Arbitrary<String> papers(String words, int fewest) {
    return Arbitraries.of(words.split(" "))
        .list()
        .uniqueElements()
        .ofMinSize(fewest)
        .ofMaxSize(60)
        .map(LegacyProperties::paper);
  }

  private static String paper(List<String> words) {
    StringBuilder text = new StringBuilder("1. Sở Y tế chủ trì việc cấp nước sạch ở vùng thấp:\n");
    int at = 0;
    for (String word : words) {
      text.append(word).append(++at % 12 == 0 ? ".\n" : " ");
    }
    return text.append("(95%)").toString();
  }
}
