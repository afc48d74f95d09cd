package vn.kehoach.io.facts;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactTableProperties {

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings().withChars("aĐệ,;\"' \n\r\t\u00a0=-#…").ofMaxLength(12);
  }

  @Property
  void readsBackEachCellOnOneLine(
      @ForAll("cells") String first, @ForAll("cells") String second, @ForAll String third) {
    FactTable table = new FactTable("a", "b", "c");
    table.add(first, second, third);

    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table.print()).stream().toList();

    assertThat(rows.get(0).getFields()).containsExactly("a", "b", "c");
    assertThat(rows.get(1).getFields())
        .containsExactly(FactTable.line(first), FactTable.line(second), FactTable.line(third));
    assertThat(rows).hasSize(2);
  }

  @Property
  void keepsEveryRowOnOneLine(@ForAll("cells") String first, @ForAll("cells") String second) {
    FactTable table = new FactTable("a", "b");
    table.add(first, second);

    assertThat(table.print().chars().filter(c -> c == '\n').count()).isEqualTo(2);
  }
}
