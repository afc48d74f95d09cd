package vn.kehoach.examples.cli;

import vn.kehoach.io.json.PlanPatch;
import vn.kehoach.validation.PlanValidator;

/**
 * The mends that rules offer; they are printed and never applied.
 *
 * @param console the language
 * @param validator the rules
 */
record FixPrinter(Console console, PlanValidator validator) {

  /** Returns the texts before and after, under the heading of the file. */
  String preview(Validated validated) {
    PlanPatch patch = of(validated);
    String body = patch.isEmpty() ? console.say("no-fixes") + "\n" : patch.preview();
    return validated.heading() + body + "\n";
  }

  /** Returns the patch as JSON. */
  String patch(Validated validated) {
    return of(validated).toJson();
  }

  private PlanPatch of(Validated validated) {
    return PlanPatch.of(validator.fixes(validated.reading().value(), validated.report()));
  }
}
