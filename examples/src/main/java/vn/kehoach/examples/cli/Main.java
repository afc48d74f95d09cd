package vn.kehoach.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/** The door of the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends the program with its exit code.
   *
   * @param args such as {@code facts plan.txt --out facts}
   */
  public static void main(String[] args) {
    System.exit(run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
  }

  /** Returns a writer of UTF-8, whatever the locale says. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }

  /**
   * Runs a command.
   *
   * @param args the words of the command line
   * @param out where results go
   * @param err where complaints go
   * @return the exit code: 0 done, 1 a plan has errors, 2 wrong usage, 3 a file is unreadable
   */
  static int run(List<String> args, PrintWriter out, PrintWriter err) {
    Console console = Console.of(out, err, Language.of(args));
    CommandLine line =
        new CommandLine(new KehoachCommand(console))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new FactsCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new ProgressCommand(console))
            .addSubcommand(new CascadeCommand(console))
            .addSubcommand(new DiffCommand(console))
            .addSubcommand(new MergeCommand(console))
            .addSubcommand(new TimelineCommand(console))
            .addSubcommand(new MatchCommand(console))
            .addSubcommand(new DueCommand(console))
            .addSubcommand(new LoadCommand(console))
            .addSubcommand(new SourceCommand(console))
            .addSubcommand(new AgenciesCommand(console))
            .addSubcommand(new LookupCommand(console))
            .addSubcommand(new ScoreCommand(console))
            .registerConverter(LocalDate.class, text -> day(text, console))
            .setResourceBundle(console.words().bundle())
            .setOut(out)
            .setErr(err)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new UsageErrors(console))
            .setUsageHelpWidth(100);
    int code = line.execute(args.toArray(new String[0]));
    out.flush();
    err.flush();
    return code;
  }

  private static LocalDate day(String text, Console console) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(console.say("error.date", text));
    }
  }
}
