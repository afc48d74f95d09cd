package vn.kehoach.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final StringWriter said = new StringWriter();

  private Progress progress() {
    return new Progress(new PrintWriter(said), now::get);
  }

  @Test
  void saysNothingInTheFirstSecond() {
    Progress progress = progress();

    progress.at(1, 24, "a.txt");
    now.set(SECOND - 1);
    progress.at(2, 24, "b.txt");

    assertThat(said).hasToString("");
  }

  @Test
  void speaksOnceASecond() {
    Progress progress = progress();

    now.set(SECOND);
    progress.at(3, 24, "c.txt");
    progress.at(4, 24, "d.txt");

    assertThat(said.toString().lines()).containsExactly("3/24 c.txt");
  }

  @Test
  void saysNothingOfASingleFile() {
    Progress progress = progress();

    now.set(5 * SECOND);
    progress.at(1, 1, "a.txt");

    assertThat(said).hasToString("");
  }
}
