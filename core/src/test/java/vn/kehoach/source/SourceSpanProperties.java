package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class SourceSpanProperties {

  @Property
  void readsWhatItWrites(
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 16) String document,
      @ForAll @IntRange(min = -1, max = 9999) int block,
      @ForAll @IntRange(max = 1_000_000) int start,
      @ForAll @IntRange(max = 1000) int length) {
    SourceSpan span = new SourceSpan(document, block, start, start + length);

    assertThat(SourceSpan.parse(span.toString())).isEqualTo(span);
  }

  @Property
  void orderAgreesWithEquality(
      @ForAll @IntRange(max = 3) int block,
      @ForAll @IntRange(max = 3) int start,
      @ForAll @IntRange(max = 3) int otherStart,
      @ForAll @IntRange(max = 3) int length) {
    SourceSpan one = new SourceSpan("ab", block, start, start + length);
    SourceSpan other = new SourceSpan("ab", 1, otherStart, otherStart + 1);

    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
  }
}
