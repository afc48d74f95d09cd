package vn.kehoach.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kehoach.agency.AgencyNote;
import vn.kehoach.agency.AgencyResolution;

class AgencyWordsTest {

  @ParameterizedTest
  @EnumSource
  void everyNoteHasWordsInBothLanguages(AgencyNote note) {
    String key = "note." + note.name().toLowerCase(Locale.ROOT);

    assertThat(Words.of(Locale.ENGLISH).say(key)).isNotBlank();
    assertThat(Words.of(Locale.ROOT).say(key)).isNotEqualTo(Words.of(Locale.ENGLISH).say(key));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWordsInBothLanguages(AgencyResolution.Reason reason) {
    String key = "agency.unresolved." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');

    assertThat(Words.of(Locale.ENGLISH).say(key)).isNotBlank();
    assertThat(Words.of(Locale.ROOT).say(key)).isNotEqualTo(Words.of(Locale.ENGLISH).say(key));
  }
}
