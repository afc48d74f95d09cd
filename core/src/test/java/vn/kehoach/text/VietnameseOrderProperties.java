package vn.kehoach.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VietnameseOrderProperties {

  @Property
  void mirrors(@ForAll("words") String a, @ForAll("words") String b) {
    assertThat(Integer.signum(VietnameseOrder.compare(a, b)))
        .isEqualTo(-Integer.signum(VietnameseOrder.compare(b, a)));
  }

  @Property
  void agreesWithEquals(@ForAll("words") String a, @ForAll("words") String b) {
    assertThat(VietnameseOrder.compare(a, b) == 0).isEqualTo(a.equals(b));
  }

  @Property
  void isTransitive(
      @ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
    boolean chained = VietnameseOrder.compare(a, b) <= 0 && VietnameseOrder.compare(b, c) <= 0;

    assertThat(!chained || VietnameseOrder.compare(a, c) <= 0).isTrue();
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("aAáÁăâêđDñ\u0301 \u00A0-1中").ofMaxLength(4);
  }
}
