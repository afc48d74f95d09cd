package vn.kehoach.examples.cli;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.examples.files.PlanFiles;
import vn.kehoach.io.facts.TargetTable;
import vn.kehoach.plan.Plan;
import vn.kehoach.registry.Registries;

/** A paper whose targets others are measured by: a file of its own, or a document of a table. */
final class SuperiorPaper {

  private final Console console;

  SuperiorPaper(Console console) {
    this.console = console;
  }

  /** Reads it; what is wrong with the choice of a document is complained of. */
  Optional<Plan> read(Path file, @Nullable String document) throws IOException {
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return Optional.of(PlanFiles.read(file).value());
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      ImmutableMap<String, Plan> papers =
          TargetTable.read(reader, file.toString(), Registries.standard().indicators());
      Optional<Plan> found =
          document == null
              ? papers.values().stream().findFirst()
              : Optional.ofNullable(papers.get(document));
      if (found.isEmpty()) {
        console.complain(console.say("error.no-document", file, papers.keySet()));
      }
      return found;
    }
  }
}
