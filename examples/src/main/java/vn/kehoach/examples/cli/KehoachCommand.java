package vn.kehoach.examples.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kehoach} without a command: the help. */
@Command(name = "kehoach", mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class KehoachCommand implements Callable<Integer> {

  private final Console console;

  /** Read by the parser alone: the options may stand before the command, too. */
  @SuppressWarnings("unused")
  @Mixin
  private CommonOptions options = new CommonOptions();

  @Spec private @Nullable CommandSpec spec;

  KehoachCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(console.err());
    }
    return ExitCode.USAGE;
  }
}
