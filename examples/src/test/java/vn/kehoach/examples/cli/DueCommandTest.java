package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DueCommandTest {

  @Test
  void tellsWhatIsDueBetweenTwoDays() {
    Cli cli = Cli.run("due", Cli.haTinh(), "--from", "2020-01-01", "--to", "2035-12-31");

    assertThat(cli.code()).isZero();
    assertThat(cli.out()).contains("Đến hạn: ", "Chưa nói được: ", "Không: ");
  }

  @Test
  void tellsWhatIsOverdueAsCsv() {
    Cli cli =
        Cli.run(
            "due", Cli.haTinh(), "--overdue", "2040-01-01", "--nothing-done", "--format", "csv");

    assertThat(cli.code()).isZero();
    assertThat(cli.out().lines().findFirst())
        .contains("plan,sort,id,text,lead,due,deadline,answer,reason,days,span");
    assertThat(cli.out()).contains("Hà Tĩnh,task,").contains(",yes,");
  }

  @Test
  void asksForDays() {
    assertThat(Cli.run("due", Cli.haTinh()).code()).isEqualTo(2);
    assertThat(Cli.run("due", Cli.haTinh(), "--from", "2020-01-01").err())
        .contains("--from và --to");
    assertThat(Cli.run("due", Cli.haTinh(), "--from", "2021-01-01", "--to", "2020-01-01").err())
        .contains("2021-01-01");
  }

  @Test
  void countsTheTasksOfEachBody() {
    Cli table = Cli.run("load", Cli.haTinh(), "--as-of", "2026-01-01");
    Cli rows = Cli.run("load", Cli.haTinh(), "--as-of", "2026-01-01", "--format", "csv");

    assertThat(table.out()).startsWith("Cơ quan, tính đến 1/1/2026:").contains("Hà Tĩnh");
    assertThat(rows.out()).startsWith("sort,body,name,role,plan,printed,task,text,span\n");
    assertThat(rows.out()).contains("body,", ",lead,Hà Tĩnh,");
  }
}
