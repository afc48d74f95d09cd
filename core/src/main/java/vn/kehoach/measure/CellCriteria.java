package vn.kehoach.measure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads several criteria in one cell: {@code Nam: 167 cm; nữ: 156 cm}. */
final class CellCriteria {

  private static final Splitter PARTS =
      Splitter.on(CharMatcher.anyOf(";\n\r")).trimResults().omitEmptyStrings();

  /** More parts than this are a text. */
  private static final int MAX_PARTS = 50;

  private final Unit inherited;

  CellCriteria(Unit inherited) {
    this.inherited = inherited;
  }

  /** The criteria, if the cell holds two or more and each is a value. */
  Optional<CellReading> read(String printed) {
    List<String> parts = PARTS.splitToList(printed);
    if (parts.size() > 1 && parts.size() <= MAX_PARTS) {
      return criteria(parts).map(found -> new CellReading(Several.of(found), "", true));
    }
    return withRemark(Tokens.collapse(printed));
  }

  private Optional<ImmutableList<Criterion>> criteria(List<String> parts) {
    ImmutableList.Builder<Criterion> found = ImmutableList.builder();
    for (String part : parts) {
      Optional<Criterion> criterion = criterion(Tokens.collapse(part));
      if (criterion.isEmpty()) {
        return Optional.empty();
      }
      found.add(criterion.get());
    }
    return Optional.of(found.build());
  }

  /** Reads "nữ: ≥ 40%": a label, a value, and nothing behind. */
  private Optional<Criterion> criterion(String part) {
    Tokens tokens = Tokens.of(part);
    int number = 0;
    while (number < tokens.size() && !tokens.at(number).isNumber()) {
      number++;
    }
    int lead = Lead.before(tokens, number).from();
    String value = part.substring(Math.min(tokens.at(lead).start(), part.length()));
    String label = label(tokens, lead);
    return new CellPass(value, inherited)
        .read()
        .filter(reading -> !(reading.value() instanceof Rank))
        .map(reading -> Criterion.of(label, reading.value()));
  }

  private static String label(Tokens tokens, int to) {
    int from = 0;
    while (from < to && (tokens.at(from).isDash() || tokens.at(from).isSign("+"))) {
      from++;
    }
    Phrases.@Nullable Hit<String> aside = Cues.ASIDE.at(tokens, from);
    from = aside == null || aside.to() > to ? from : aside.to();
    int end = to;
    while (end > from && isEdge(tokens.at(end - 1))) {
      end--;
    }
    return tokens.print(Math.min(from, end), end);
  }

  private static boolean isEdge(Token token) {
    return token.isSign(":") || token.isSign(",") || token.isDash();
  }

  /** Reads "≥ 95% (trong đó nữ ≥ 40%)". */
  private Optional<CellReading> withRemark(String line) {
    int open = line.indexOf('(');
    if (open <= 0 || !line.endsWith(")")) {
      return Optional.empty();
    }
    Optional<CellReading> whole = new CellPass(line.substring(0, open).strip(), inherited).read();
    return whole
        .filter(reading -> !(reading.value() instanceof Rank))
        .flatMap(
            reading ->
                criteria(PARTS.splitToList(line.substring(open + 1, line.length() - 1)))
                    .filter(found -> found.stream().noneMatch(one -> one.label().isEmpty()))
                    .filter(found -> !found.isEmpty())
                    .map(found -> reading(reading, found)));
  }

  private static CellReading reading(CellReading whole, ImmutableList<Criterion> rest) {
    ImmutableList.Builder<Criterion> all = ImmutableList.builder();
    all.add(Criterion.of("", whole.value())).addAll(rest);
    return new CellReading(new Several(all.build()), whole.hedge(), whole.understood());
  }
}
