package vn.kehoach.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.text.Folding;
import vn.kehoach.timeline.DateMention;
import vn.kehoach.timeline.DateScanner;

/** The head of a table: how many rows it has and what each column holds. */
final class TableHead {

  private static final ImmutableList<Rule> RULES =
      Vocabulary.rows("table-heads.csv").stream()
          .map(row -> new Rule(row.get(0), words(row.get(1)), Role.valueOf(row.get(2))))
          .collect(ImmutableList.toImmutableList());

  private static final int MOST_ROWS = 3;

  private final int rows;
  private final ImmutableList<Column> columns;

  private TableHead(int rows, ImmutableList<Column> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Reads the head of a table, if its first row is one. */
  static Optional<TableHead> of(TableGrid grid) {
    for (int first = 0; first < Math.min(2, grid.height()); first++) {
      int rows = rows(grid, first);
      ImmutableList<Column> columns = columns(grid, first, rows);
      boolean known =
          columns.stream().filter(c -> c.role() != Role.UNKNOWN && c.role() != Role.OTHER).count()
              >= 2;
      if (known) {
        return Optional.of(new TableHead(rows, columns));
      }
    }
    return Optional.empty();
  }

  /**
   * The head goes on while a row repeats cells of the row above, or holds only years, indices and
   * kinds of values.
   */
  private static int rows(TableGrid grid, int first) {
    int rows = first + 1;
    while (rows < grid.height() && rows < first + MOST_ROWS && continues(grid, rows)) {
      rows++;
    }
    return rows;
  }

  private static boolean continues(TableGrid grid, int row) {
    boolean shared = false;
    boolean indices = true;
    for (int column = 0; column < grid.width(); column++) {
      if (grid.has(row, column) && grid.has(row - 1, column)) {
        shared |=
            grid.cell(row, column).equals(grid.cell(row - 1, column)) && !grid.blank(row, column);
      }
      String text = grid.text(row, column);
      indices &= isIndex(text) || Column.date(text).isPresent();
    }
    return shared || indices || namesKinds(grid, row);
  }

  /** "Kế hoạch" and "Thực hiện" stand under a year, and nothing under the names. */
  private static boolean namesKinds(TableGrid grid, int row) {
    ImmutableList<Integer> filled = grid.filled(row);
    return filled.size() > 1
        && filled.stream()
            .allMatch(
                column ->
                    isKind(grid.text(row, column)) && mayHoldValues(grid.text(row - 1, column)));
  }

  private static boolean isKind(String text) {
    Column column = Column.of(ImmutableList.of(text));
    return ValueHead.kind(column).isPresent() || ValueHead.isRate(column);
  }

  private static boolean mayHoldValues(String head) {
    Role role = Column.of(ImmutableList.of(head)).role();
    return role == Role.VALUE || role == Role.UNKNOWN;
  }

  /** Column indices stand in brackets under some heads: (1) (2) (3)=(2)/(1). */
  private static boolean isIndex(String text) {
    return text.isEmpty() || (text.startsWith("(") && text.endsWith(")") && text.length() <= 4);
  }

  private static ImmutableList<Column> columns(TableGrid grid, int first, int rows) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (int column = 0; column < grid.width(); column++) {
      List<String> levels = new ArrayList<>();
      for (int row = first; row < rows; row++) {
        String text = row == first ? top(grid, first, rows, column) : grid.text(row, column);
        if (!text.isEmpty() && !levels.contains(text) && !isIndex(text)) {
          levels.add(text);
        }
      }
      columns.add(Column.of(levels));
    }
    return withGoals(columns.build());
  }

  /** A head over several columns may stand above the first of them only, the others left blank. */
  private static String top(TableGrid grid, int first, int rows, int column) {
    int over = column;
    while (over > 0 && grid.text(first, over).isEmpty() && hasLevels(grid, first, rows, over)) {
      over--;
    }
    return hasLevels(grid, first, rows, over) ? grid.text(first, over) : grid.text(first, column);
  }

  private static boolean hasLevels(TableGrid grid, int first, int rows, int column) {
    for (int row = first + 1; row < rows; row++) {
      if (!isIndex(grid.text(row, column))) {
        return true;
      }
    }
    return false;
  }

  /** Beside a column of names and one of units, a second column of goals holds values. */
  private static ImmutableList<Column> withGoals(ImmutableList<Column> columns) {
    long names = columns.stream().filter(c -> c.role() == Role.NAME).count();
    boolean units = columns.stream().anyMatch(c -> c.role() == Role.UNIT);
    boolean values = columns.stream().anyMatch(c -> c.role() == Role.VALUE);
    if (names != 2 || !units || values) {
      return columns;
    }
    int last = columns.size() - 1;
    while (columns.get(last).role() != Role.NAME) {
      last--;
    }
    List<Column> changed = new ArrayList<>(columns);
    changed.set(last, new Column(columns.get(last).levels(), Role.VALUE, Optional.empty()));
    return ImmutableList.copyOf(changed);
  }

  private static String words(String text) {
    return Joiner.on(' ').join(Folding.tokens(text));
  }

  int rows() {
    return rows;
  }

  ImmutableList<Column> columns() {
    return columns;
  }

  Optional<Integer> first(Role role) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).role() == role) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  boolean has(Role role) {
    return first(role).isPresent();
  }

  /** What a column holds. */
  enum Role {
    NUMBER,
    NAME,
    UNIT,
    VALUE,
    LEAD,
    COOPERATING,
    DELIVERABLE,
    DUE,
    FUNDING,
    OTHER,
    UNKNOWN
  }

  /**
   * A column's head.
   *
   * @param levels the printed words, from the outermost level to the deepest
   * @param role what stands below
   * @param date the first date in the deepest level that has one: "2027" under "Kế hoạch 2026 -
   *     2030"; what values are only compared with ("so với năm 2025") dates nothing
   */
  record Column(ImmutableList<String> levels, Role role, Optional<DateMention> date) {

    static Column of(List<String> levels) {
      ImmutableList<String> outermostFirst = ImmutableList.copyOf(levels);
      Optional<DateMention> date =
          outermostFirst.reverse().stream()
              .flatMap(level -> date(ValueHead.ownWords(level)).stream())
              .findFirst();
      String words = words(Joiner.on(' ').join(levels));
      Role known =
          RULES.stream()
              .filter(rule -> rule.fits(words))
              .map(Rule::role)
              .findFirst()
              .orElse(Role.UNKNOWN);
      boolean dated = date.isPresent() && known != Role.DUE && known != Role.LEAD;
      return new Column(outermostFirst, dated ? Role.VALUE : known, date);
    }

    /** Returns the printed words, levels joined. */
    String header() {
      return Joiner.on(" / ").join(levels);
    }

    private static Optional<DateMention> date(String level) {
      return DateScanner.scan(level).stream().findFirst().or(() -> bareYear(level));
    }

    private static Optional<DateMention> bareYear(String level) {
      String last = level.substring(level.lastIndexOf(' ') + 1);
      boolean year =
          last.length() == 4
              && (last.startsWith("19") || last.startsWith("20"))
              && last.chars().allMatch(Character::isDigit);
      return year ? DateScanner.scan("năm " + last).stream().findFirst() : Optional.empty();
    }
  }

  /** One line of the vocabulary. */
  private record Rule(String how, String words, Role role) {

    boolean fits(String header) {
      return switch (how) {
        case "is" -> header.equals(words);
        case "starts" -> (header + " ").startsWith(words + " ");
        default -> (" " + header + " ").contains(" " + words + " ");
      };
    }
  }
}
