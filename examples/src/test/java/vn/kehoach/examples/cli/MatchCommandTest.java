package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchCommandTest {

  private static final String LEFT = "Hạ tầng số: Tỷ lệ phủ sóng di động 5G trên dân số";
  private static final String RIGHT = "tỉ lệ phủ sóng di động 5G";

  @TempDir Path folder;

  private static Cli match(Object... more) {
    return Cli.run(
        Stream.concat(Stream.of("match", Cli.lamDong(), Cli.haTinh()), Stream.of(more)).toArray());
  }

  private static String line(Cli cli, String name) {
    return cli.out().lines().filter(line -> line.contains(name)).findFirst().orElse("");
  }

  private Path decisions(String list, String left, String right) throws IOException {
    String pair = "{\"left\": \"" + left + "\", \"right\": \"" + right + "\"}";
    return Files.writeString(folder.resolve("d.json"), "{\"" + list + "\": [" + pair + "]}");
  }

  @Test
  void namesItsColumns() {
    Cli cli = match("--format", "csv");

    assertThat(cli.code()).isZero();
    assertThat(cli.err()).isEmpty();
    assertThat(cli.out().lines().findFirst())
        .contains("left_no,left_name,right_no,right_name,score,verdict,explanation");
  }

  @Test
  void saysWhatIsTheSameAndWhyInTheReadersLanguage() {
    assertThat(line(match(), "dịch vụ công"))
        .isEqualTo(
            "2,\"Tỷ lệ người dân, doanh nghiệp hài lòng với dịch vụ công trực tuyến\","
                + "2,\"Tỉ lệ người dân, doanh nghiệp hài lòng với dịch vụ công trực tuyến\","
                + "1.000,same,\"cùng tên: câu chữ 1,000 × con số trong tên 1,000"
                + " × từ phân biệt 1,000 × đơn vị tính 1,000 × bớt tên nhóm 1,000\"");
    assertThat(line(match("--lang", "en"), "Tỷ trọng"))
        .isEqualTo(
            "3,Tỷ trọng kinh tế số trong GRDP,3,Tỉ trọng kinh tế số trong GRDP,1.000,same,"
                + "the same name: words 1.000 × numbers 1.000 × distinctions 1.000"
                + " × unit 1.000 × part 1.000");
  }

  @Test
  void saysWhatAPersonShouldLookAt() throws IOException {
    Path young = paper("a.md", "Tỷ lệ trẻ em dưới 6 tuổi đến thư viện");
    Path all = paper("b.md", "Tỷ lệ trẻ em đến thư viện");

    assertThat(line(Cli.run("match", young, all), "thư viện"))
        .startsWith("1,Tỷ lệ trẻ em dưới 6 tuổi đến thư viện,1,Tỷ lệ trẻ em đến thư viện,0.")
        .contains(",maybe,\"tên gần giống: câu chữ 0,", "× con số trong tên 0,800 ×");
    assertThat(line(Cli.run("match", young, all, "--lang", "en"), "thư viện"))
        .contains(",maybe,names alike: words 0.", "× numbers 0.800 ×");
  }

  private Path paper(String name, String indicator) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "# KẾ HOẠCH\n\n## II. CHỈ TIÊU\n\n1. " + indicator + " đạt 80% vào năm 2030.\n");
  }

  @Test
  void takesAPersonsWord() throws IOException {
    assertThat(line(match(), LEFT)).contains(RIGHT, ",same,\"tên gần giống: ");
    assertThat(line(match("--decisions", decisions("rejected", LEFT, RIGHT)), LEFT)).isEmpty();
    assertThat(line(match("--decisions", decisions("confirmed", LEFT, RIGHT)), LEFT))
        .contains(RIGHT)
        .endsWith(",same,người đọc đã xác nhận");
  }

  @Test
  void findsNothingTheSameTwice() {
    List<String> numbers =
        match().out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))).toList();

    assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void complainsOfAPaperThatIsNotThere() {
    Cli cli = Cli.run("match", Cli.haTinh(), folder.resolve("none.txt"));

    assertThat(cli.code()).isNotZero();
    assertThat(cli.out()).isEmpty();
    assertThat(cli.err()).contains("none.txt");
  }
}
