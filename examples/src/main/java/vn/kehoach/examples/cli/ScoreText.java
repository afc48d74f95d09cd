package vn.kehoach.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kehoach.examples.text.TextTable;
import vn.kehoach.io.evaluation.DocumentEvaluation;
import vn.kehoach.io.evaluation.Evaluation;
import vn.kehoach.io.evaluation.Field;
import vn.kehoach.io.evaluation.Miss;
import vn.kehoach.io.evaluation.Score;

/** Scores as tables for people: all documents together, then each, then what was missed. */
final class ScoreText {

  private static final int WIDTH = 180;
  private static final String NOTHING = "–";

  private final Console console;

  ScoreText(Console console) {
    this.console = console;
  }

  /** Returns the tables with so many misses at most of each field of each document. */
  String print(Evaluation evaluation, int misses) {
    StringBuilder out = new StringBuilder(fields(evaluation));
    out.append('\n').append(documents(evaluation));
    List<Miss> told = Shortened.misses(evaluation, misses);
    out.append(told.isEmpty() ? "" : "\n");
    told.forEach(miss -> out.append(line(miss)));
    return out.toString();
  }

  private String fields(Evaluation evaluation) {
    TextTable table = table("field", "precision", "recall", "f1", "hits", "expected", "read");
    evaluation
        .scores()
        .forEach(
            (field, score) ->
                table.add(
                    List.of(
                        field.label(),
                        share(score, score.precision()),
                        share(score, score.recall()),
                        share(score, score.f1()),
                        String.valueOf(score.hits()),
                        String.valueOf(score.support()),
                        String.valueOf(score.read()))));
    return table.print();
  }

  private TextTable table(String... heads) {
    return new TextTable(
        WIDTH, 1, Stream.of(heads).map(head -> console.say("score." + head)).toList());
  }

  /** Returns F1 of the whole facts, one line a document. */
  private String documents(Evaluation evaluation) {
    List<Field> fields = evaluation.scores().keySet().stream().filter(f -> !f.isDetail()).toList();
    List<String> heads = new ArrayList<>(List.of(console.say("score.document")));
    fields.forEach(field -> heads.add(field.label()));
    TextTable table = new TextTable(WIDTH, 1, heads);
    for (DocumentEvaluation document : evaluation.documents()) {
      List<String> cells = new ArrayList<>(List.of(document.document()));
      fields.forEach(f -> cells.add(share(document.score(f), document.score(f).f1())));
      table.add(cells);
    }
    return table.print();
  }

  private static String share(Score score, double share) {
    return score.isEmpty() ? NOTHING : String.format(Locale.ROOT, "%.3f", share);
  }

  private String line(Miss miss) {
    String what =
        switch (miss.kind()) {
          case MISSED -> console.say("score.missed", miss.expected());
          case SPURIOUS -> console.say("score.spurious", miss.read());
          case DIFFERENT -> console.say("score.different", miss.expected(), miss.read());
        };
    String where = miss.where().isEmpty() ? "" : " " + miss.where();
    return miss.document() + " " + miss.field() + where + ": " + what + "\n";
  }
}
