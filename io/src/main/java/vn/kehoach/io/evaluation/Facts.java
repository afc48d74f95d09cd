package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts of one document; a part is empty where its file is missing.
 *
 * @param values the rows of indicators.csv
 * @param tasks the rows of tasks.csv
 * @param outline the rows of outline.csv
 * @param meta what meta.json holds
 */
record Facts(
    Optional<ImmutableList<Row>> values,
    Optional<ImmutableList<Row>> tasks,
    Optional<ImmutableList<Row>> outline,
    Optional<JsonNode> meta) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  static Facts of(FactFiles files, String document) throws IOException {
    return new Facts(
        rows(files, document, "indicators.csv"),
        rows(files, document, "tasks.csv"),
        rows(files, document, "outline.csv"),
        meta(files, document));
  }

  private static Optional<ImmutableList<Row>> rows(FactFiles files, String document, String file)
      throws IOException {
    Optional<String> text = files.text(document, file);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(CsvRows.of(text.get(), document + "." + file));
  }

  private static Optional<JsonNode> meta(FactFiles files, String document) throws IOException {
    Optional<String> text = files.text(document, "meta.json");
    try {
      return text.map(MAPPER::readTree);
    } catch (JacksonException e) {
      throw new IOException(
          document + ".meta.json must be JSON, but: " + e.getOriginalMessage(), e);
    }
  }
}
