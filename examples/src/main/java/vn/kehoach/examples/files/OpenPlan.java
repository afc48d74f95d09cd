package vn.kehoach.examples.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.kehoach.document.Document;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.PlanSource;

/**
 * A plan with the paper it was read from, where that is at hand.
 *
 * @param plan the plan
 * @param paper the paper, if it was read or named
 */
public record OpenPlan(Plan plan, Optional<Document> paper) {

  /**
   * Opens a paper, or a plan kept as JSON.
   *
   * @param file the paper or JSON
   * @param beside the paper the JSON was read from, if it is at hand
   * @return the plan, with its paper
   * @throws IOException if a file cannot be read, or the paper is another one
   */
  public static OpenPlan of(Path file, Optional<Path> beside) throws IOException {
    Plan plan = PlanFiles.read(file).value();
    Path paper = beside.orElse(file);
    if (beside.isEmpty() && PlanFiles.isJson(file)) {
      return new OpenPlan(plan, Optional.empty());
    }
    Document document = PlanFiles.readDocument(paper).value();
    String wanted = plan.source().map(PlanSource::document).orElse("");
    if (!document.id().equals(wanted)) {
      throw new IOException(
          "paper must be the one the plan was read from, "
              + wanted
              + ", but '"
              + paper
              + "' is "
              + document.id());
    }
    return new OpenPlan(plan, Optional.of(document));
  }

  /**
   * Returns the paper if its lines are those of the file.
   *
   * @return the paper, if it is plain text or Markdown
   */
  public Optional<Document> linedPaper() {
    return paper.filter(
        document ->
            document.mediaType().equals("text/plain")
                || document.mediaType().equals("text/markdown"));
  }
}
