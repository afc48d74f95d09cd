package vn.kehoach.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentKindsProperties {

  private final DocumentKinds kinds = DocumentKinds.standard();

  @Property(tries = 300)
  void lettersMeanOneKindOfASystemUnlessTheDataSaysTheyAreShared(@ForAll("days") LocalDate date) {
    ImmutableList<DocumentKind> living = kinds.asOf(date);
    for (DocumentKind kind : living) {
      for (DocumentKind other : living) {
        boolean shared =
            kind.system() == other.system()
                && !kind.codeAt(date).isEmpty()
                && kind.codeAt(date).equalsIgnoreCase(other.codeAt(date))
                && !kind.id().equals(other.id());
        if (shared && kind.name().equals(other.name())) {
          assertThat(kind.scope()).as("%s, %s", kind, other).isNotEqualTo(other.scope());
        } else if (shared) {
          assertThat(kind.sharesCodeWith()).as("%s on %s", kind, date).contains(other.id());
        }
      }
    }
  }

  @Property(tries = 300)
  void everyLivingKindIsFoundByItsLettersAndItsName(@ForAll("days") LocalDate date) {
    for (DocumentKind kind : kinds.asOf(date)) {
      if (!kind.codeAt(date).isEmpty()) {
        assertThat(kinds.everyByCode(kind.codeAt(date), kind.system(), date)).contains(kind);
      }
      if (kind.group() != DocumentKind.Group.OWN) {
        assertThat(kinds.byName(kind.name(), kind.system(), date).map(DocumentKind::name))
            .contains(kind.name());
      }
    }
  }

  @Property(tries = 300)
  void aDatedAnswerIsAlwaysALivingKind(
      @ForAll("days") LocalDate date, @ForAll("codes") String code, @ForAll DocumentSystem system) {
    kinds
        .byCode(code, system, date)
        .ifPresent(
            kind -> {
              assertThat(kinds.asOf(date)).contains(kind);
              assertThat(kind.codeAt(date)).isEqualToIgnoringCase(code);
            });
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 50 * 365)
        .map(days -> LocalDate.of(1980, 1, 1).plusDays(days));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of("KH", "QĐ", "UQ", "GUQ", "TS", "TrS", "TT", "NQ", "CT", "PB", "BCK", "X");
  }
}
