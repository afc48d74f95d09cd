package vn.kehoach.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoach.comparison.ComparisonText;
import vn.kehoach.comparison.PlanComparison;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.examples.files.Samples;
import vn.kehoach.examples.text.FindingsView;
import vn.kehoach.examples.text.PlanText;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.json.PlanJson;
import vn.kehoach.plan.Plan;
import vn.kehoach.territory.Territory;
import vn.kehoach.validation.PlanValidator;

/**
 * The main job from end to end: papers are read, shown, checked, kept as JSON and put side by side.
 *
 * <pre>
 * mvn -q compile exec:java
 * mvn -q compile exec:java -Dexec.args="a.txt b.md"
 * </pre>
 */
public final class Quickstart {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Path FOLDER = Path.of("target", "kehoach");
  private static final int MOST_ROWS = 30;
  private static final int MOST_FINDINGS = 6;

  private final PrintStream out;
  private final Path folder;
  private final List<Plan> plans = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  Quickstart(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /**
   * Reads the papers given, or the two bundled ones.
   *
   * @param args paths of papers or of plans kept as JSON; none for the bundled papers
   * @throws IOException if the JSON files cannot be written
   */
  public static void main(String[] args) throws IOException {
    PrintStream utf8 = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    new Quickstart(utf8, FOLDER).run(List.of(args));
    utf8.flush();
  }

  void run(List<String> paths) throws IOException {
    for (String path : paths) {
      readFile(Path.of(path));
    }
    if (paths.isEmpty()) {
      for (DocumentSource sample : Samples.all()) {
        show(PlanFiles.baseName(Path.of(sample.name())), PlanFiles.read(sample));
      }
    }
    compare();
  }

  private void readFile(Path file) throws IOException {
    Reading<Plan> reading;
    try {
      reading = PlanFiles.read(file);
    } catch (NoSuchFileException e) {
      out.println("Không có tệp " + file + "; hãy xem lại đường dẫn.\n");
      return;
    } catch (IOException e) {
      out.println("Không đọc được tệp " + file + ": " + e.getMessage() + "\n");
      return;
    }
    show(PlanFiles.baseName(file), reading);
  }

  /** Shows what was read of one paper, what is noticed about it, and where it is kept. */
  private void show(String name, Reading<Plan> reading) throws IOException {
    Plan plan = reading.value();
    out.println("═".repeat(PlanText.WIDTH));
    out.println(PlanText.of(VIETNAMESE).withMostRows(MOST_ROWS).print(plan));
    out.println(
        FindingsView.of(VIETNAMESE)
            .print(PlanValidator.standard().validate(plan).findings(), MOST_FINDINGS));
    out.println("Đã ghi " + keep(name, plan) + "\n");
    plans.add(plan);
    names.add(plan.info().territory().map(Territory::name).orElse(name));
  }

  private Path keep(String name, Plan plan) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(name + ".json");
    PlanJson.standard().write(plan, file);
    return file;
  }

  /** Puts the indicators that at least two of the plans have side by side. */
  private void compare() {
    if (plans.size() < 2) {
      return;
    }
    PlanComparison all = PlanComparison.of(plans).withNames(names);
    PlanComparison shared =
        new PlanComparison(all.names(), all.shared().collect(ImmutableList.toImmutableList()));
    out.println("═".repeat(PlanText.WIDTH));
    out.println("ĐẶT CẠNH NHAU: " + shared.rows().size() + " chỉ tiêu có ở ít nhất hai văn bản");
    out.print(ComparisonText.of(VIETNAMESE).print(shared));
  }
}
