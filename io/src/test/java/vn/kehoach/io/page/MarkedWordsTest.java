package vn.kehoach.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.Mark;

class MarkedWordsTest {

  @Test
  void marksTheNamedWordsAloneWhereTheyStandOnce() {
    QuotedPassage passage = passage("theo Quyết định số 283/TTg-CP ngày 19", 5, 37);

    assertThat(marked(MarkedWords.of(passage, "283/TTg-CP"))).isEqualTo("283/TTg-CP");
  }

  @Test
  void marksTheWholePartWhereTheNamedWordsStandTwice() {
    QuotedPassage passage = passage("năm 2025 và 2025", 0, 16);

    assertThat(marked(MarkedWords.of(passage, "2025"))).isEqualTo("năm 2025 và 2025");
  }

  @Test
  void doesNotCutALetterFromItsMark() {
    QuotedPassage passage = passage("Nguye\u0302\u0303n", 5, 6);

    assertThat(marked(MarkedWords.of(passage, ""))).isEqualTo("e\u0302\u0303");
  }

  @Test
  void cutsALongPassageAroundItsMark() {
    String far = "xa lắm ".repeat(200);
    QuotedPassage passage = passage(far + "ĐÂY " + far, far.length(), far.length() + 3);

    MarkedWords excerpt = MarkedWords.of(passage, "").excerpt();

    assertThat(marked(excerpt)).isEqualTo("ĐÂY");
    assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeBetween(300, 420);
  }

  private static QuotedPassage passage(String text, int from, int to) {
    return new QuotedPassage(0, text, ImmutableList.of(new Mark(from, to)), Optional.empty());
  }

  private static String marked(MarkedWords words) {
    Mark mark = words.marks().get(0);
    return words.text().substring(mark.from(), mark.to());
  }
}
