package vn.kehoach.examples.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A wrong command line, told in one line with the help that puts it right. */
final class UsageErrors implements IParameterExceptionHandler {

  private final Console console;

  UsageErrors(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    console.complain(sentence(wrong));
    console.complain(
        console.say("error.see-help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  private String sentence(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return console.say("error.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    return wrong instanceof MissingParameterException
        ? console.say("error.missing-parameter", wrong.getMessage())
        : console.say("error.usage", wrong.getMessage());
  }
}
