package vn.kehoach.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

  private static final SourceSpan SPAN = SourceSpan.parse("ab#1:2-5");

  @Test
  void namesAPlaceInModelAndPaper() {
    Evidence evidence = new Evidence("abc", SPAN, Grade.EXACT);

    Place place = Place.at("/indicators/3").withEvidence(Optional.of(evidence));

    assertThat(place).isEqualTo(new Place("/indicators/3", Optional.of(SPAN)));
    assertThat(place).hasToString("/indicators/3 @ab#1:2-5");
    assertThat(place.withEvidence(Optional.empty())).isEqualTo(Place.at("/indicators/3"));
  }

  @Test
  void namesAPlaceInThePaperAlone() {
    assertThat(Place.of(SPAN)).hasToString(" @ab#1:2-5");
    assertThat(Place.WHOLE).hasToString("");
  }

  @Test
  void refusesWhatIsNoPointer() {
    assertThatThrownBy(() -> Place.at("indicators/3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("pointer must be empty or begin with '/', but was 'indicators/3'");
  }

  @ParameterizedTest
  @EnumSource(Origin.class)
  void onlyWhatIsStatedWasNotInherited(Origin origin) {
    assertThat(origin.inherited()).isEqualTo(origin != Origin.STATED);
  }
}
