package vn.kehoach.examples.files;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;

/** A file without a word in it that could be read. */
public final class EmptyPaperException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Finding> reasons;

  EmptyPaperException(String name, ImmutableList<Finding> noticed) {
    super("paper must hold text, but '" + name + "' is empty");
    this.reasons =
        noticed.stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .filter(finding -> !finding.code().equals(PlanFiles.EMPTY))
            .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns what else was noticed while reading, such as that all pages are pictures.
   *
   * @return the errors and warnings, perhaps none
   */
  public ImmutableList<Finding> reasons() {
    return reasons == null ? ImmutableList.of() : reasons;
  }
}
