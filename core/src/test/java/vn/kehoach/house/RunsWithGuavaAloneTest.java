package vn.kehoach.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.kehoach.plan.Plan;

class RunsWithGuavaAloneTest {

  @Test
  void buildsValidatesAndComparesAPlanWithoutJackson() throws Exception {
    String classPath =
        String.join(
            File.pathSeparator,
            home(Plan.class),
            home(Alone.class),
            home(ImmutableList.class),
            home(InternalFutureFailureAccess.class));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                Alone.class.getName())
            .redirectErrorStream(true)
            .start();

    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("changes 1").contains("jackson false");
  }

  private static String home(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }
}
