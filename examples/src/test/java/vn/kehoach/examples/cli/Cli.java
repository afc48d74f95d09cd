package vn.kehoach.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a run of the command line wrote and said. */
record Cli(int code, String out, String err) {

  static Cli run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> words =
        Stream.concat(Stream.of(args), quietly(args)).map(String::valueOf).toList();
    int code = Main.run(words, new PrintWriter(out), new PrintWriter(err));
    return new Cli(code, out.toString(), err.toString());
  }

  /** A slow machine must not make the program talk of its progress. */
  private static Stream<String> quietly(Object... args) {
    return args.length == 0 ? Stream.empty() : Stream.of("--quiet");
  }

  /** A bundled paper, as a file. */
  static Path sample(String name) {
    return Path.of("src/main/resources/vn/kehoach/examples/samples").resolve(name);
  }

  static Path lamDong() {
    return sample("ke-hoach-4215-lam-dong.txt");
  }

  static Path haTinh() {
    return sample("ke-hoach-88-ha-tinh.md");
  }
}
