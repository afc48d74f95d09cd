package vn.kehoach.examples.cli;

import com.google.common.base.Strings;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.kehoach.io.report.RulesJson;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.rule.StandardRules;

/** {@code kehoach rules}: the catalogue of the rules that {@code validate} runs. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  /** How the catalogue is printed. */
  enum Format {
    text,
    json
  }

  private static final int SEVERITY_WIDTH = 9;

  private final Console console;

  /** Read by the parser alone; there is no progress to be quiet about. */
  @SuppressWarnings("unused")
  @Mixin
  private CommonOptions options = new CommonOptions();

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    StandardRules rules = new StandardRules();
    console.out().print(format == Format.json ? RulesJson.render(rules) : text(rules));
    return ExitCode.OK;
  }

  private String text(StandardRules set) {
    boolean vietnamese = console.locale().getLanguage().equals("vi");
    int width = set.rules().stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Rule rule : set.rules()) {
      RuleDescription about = rule.description();
      String severity = about.severity().name().toLowerCase(Locale.ROOT);
      out.append(Strings.padEnd(about.code(), width + 2, ' '))
          .append(Strings.padEnd(severity, SEVERITY_WIDTH, ' '))
          .append(vietnamese ? about.sentenceVi() : about.sentence())
          .append('\n');
    }
    return out.toString();
  }
}
