package vn.kehoach.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueTest {

  private static final Due.Visitor<String> NAMES =
      new Due.Visitor<>() {
        @Override
        public String by(Due.By due) {
          return "deadline " + due.date();
        }

        @Override
        public String during(Due.During due) {
          return "period " + due.period();
        }

        @Override
        public String from(Due.From due) {
          return "start " + due.date();
        }

        @Override
        public String every(Due.Every due) {
          return "recurring " + due.frequency();
        }

        @Override
        public String continuously(Due.Continuously due) {
          return "continuous";
        }

        @Override
        public String after(Due.After due) {
          return "event " + due.event();
        }

        @Override
        public String roadmap(Due.Roadmap due) {
          return "steps " + due.steps().size();
        }

        @Override
        public String unstated(Due.Unstated due) {
          return "none";
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2021-06               | deadline 2021-06",
        "during 2019/2019         | period 2019/2019",
        "from 2018-09             | start 2018-09",
        "every year by 12-15      | recurring YEARLY",
        "every half-year          | recurring HALF_YEARLY",
        "periodically             | recurring PERIODIC",
        "continuously             | continuous",
        "after: khi có yêu cầu    | event khi có yêu cầu",
        "roadmap 2020-07, 2021-07 | steps 2",
        "unstated                 | none"
      })
  void readsWhatItWritesAndMeetsTheMethodOfItsShape(String text, String visited) {
    Due due = Due.parse(text);

    assertThat(due).hasToString(text);
    assertThat(due.fold(NAMES)).isEqualTo(visited);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "by",
        "by quý II",
        "every century",
        "every year by 13-01",
        "after: ",
        "after:  khi có yêu cầu",
        "roadmap 2020",
        "Unstated",
        "during 2019"
      })
  void refusesOtherForms(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Due.parse(text))
        .withMessageContaining("due must read like 'by 2021-06'")
        .withMessageContaining("but was '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2021-06                     | ../2021-06",
        "during 2021/2025               | 2021/2025",
        "from 2018-09                   | 2018-09/..",
        "roadmap 2021-07, 2020, 2022-07 | ../2022-07"
      })
  void marksOffAStretchOfTimeWhenItIsDated(String due, String span) {
    assertThat(Due.parse(due).span()).contains(Period.parse(span));
  }

  @ParameterizedTest
  @ValueSource(strings = {"every year by 12-15", "continuously", "after: khi cần", "unstated"})
  void marksOffNothingWhenItIsNot(String due) {
    assertThat(Due.parse(due).span()).isEmpty();
  }

  @Test
  void refusesARoadmapOfOneStep() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Due.Roadmap(ImmutableList.of(new Due.By(PartialDate.of(2026)))))
        .withMessageContaining("two deadlines or more");
  }
}
