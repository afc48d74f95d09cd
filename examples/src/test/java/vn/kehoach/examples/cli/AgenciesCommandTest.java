package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgenciesCommandTest {

  @TempDir Path folder;

  @Test
  void printsEachNameOnceWithWhoItIs() {
    Cli cli = Cli.run("agencies", "--format=csv", Cli.haTinh());

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out().lines())
        .startsWith("printed,kind,resolved_id,resolved_name,place,as_of")
        .doesNotHaveDuplicates()
        .anyMatch(line -> line.contains(",named,d.") && line.contains(",Hà Tĩnh,"))
        .allMatch(line -> line.startsWith("printed,") || line.matches(".*,\\d{4}-\\d{2}-\\d{2}"));
  }

  @Test
  void asksAsOfTheDayAndPlaceThatAreGiven() {
    Cli cli =
        Cli.run("agencies", "--format=csv", "--as-of=2020-05-01", "--place=Yên Bái", Cli.haTinh());

    assertThat(cli.out().lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.endsWith(",2020-05-01"))
        .anyMatch(line -> line.contains(",Yên Bái,"));
  }

  @Test
  void printsATableForPeople() {
    Cli cli = Cli.run("agencies", "--lang=en", Cli.haTinh());

    assertThat(cli.out()).contains("Printed").contains("(d.").contains("As of ");
  }

  @Test
  void asksForADateWhereThePaperNamesNone() throws IOException {
    Path paper = folder.resolve("undated.txt");
    Files.writeString(paper, "KẾ HOẠCH\nSửa đường\n\nI. NHIỆM VỤ\n\n1. Sở Xây dựng sửa đường.\n");

    Cli cli = Cli.run("agencies", "--lang=en", paper.toString());

    assertThat(cli.code()).isEqualTo(2);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("--as-of 2021-06-01");
  }
}
