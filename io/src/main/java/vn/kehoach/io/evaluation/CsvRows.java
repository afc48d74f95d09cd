package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.List;

/** The rows of a CSV text by the names in its head line. */
final class CsvRows {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvRows() {}

  static ImmutableList<Row> of(String text, String file) throws IOException {
    try (CsvReader<CsvRecord> csv = reader(text)) {
      List<CsvRecord> records = csv.stream().toList();
      return records.stream()
          .skip(1)
          .map(record -> row(records.get(0).getFields(), record.getFields()))
          .collect(ImmutableList.toImmutableList());
    } catch (CsvParseException e) {
      throw new IOException(file + " must be CSV, but: " + e.getMessage(), e);
    }
  }

  private static CsvReader<CsvRecord> reader(String text) {
    boolean marked = text.startsWith(BYTE_ORDER_MARK);
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(marked ? text.substring(BYTE_ORDER_MARK.length()) : text);
  }

  private static Row row(List<String> head, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int c = 0; c < Math.min(head.size(), cells.size()); c++) {
      row.put(head.get(c), cells.get(c));
    }
    return new Row(row.buildKeepingLast());
  }
}
