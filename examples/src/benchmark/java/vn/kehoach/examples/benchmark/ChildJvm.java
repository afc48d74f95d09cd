package vn.kehoach.examples.benchmark;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A Java machine of its own, with the class path of this one. */
final class ChildJvm {

  private ChildJvm() {}

  /** Runs a program to its end and returns what it printed. */
  static String run(List<String> options, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command =
        ImmutableList.<String>builder()
            .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .addAll(options)
            .add("-cp", System.getProperty("java.class.path"))
            .add(program.getName())
            .addAll(arguments)
            .build();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    byte[] printed = process.getInputStream().readAllBytes();
    String text = new String(printed, StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IOException(program.getSimpleName() + " failed: " + text);
    }
    return text;
  }
}
