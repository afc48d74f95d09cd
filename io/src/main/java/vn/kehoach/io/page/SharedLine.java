package vn.kehoach.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.io.page.PaperLines.From;
import vn.kehoach.plan.QuotedPassage;
import vn.kehoach.plan.QuotedPassage.Mark;
import vn.kehoach.plan.QuotedPassage.TableCell;
import vn.kehoach.plan.SourceQuote;

/** A line of a paper that several figures come from, each with its own mark in it. */
final class SharedLine {

  /**
   * Where a line stands: words of one paragraph or one row are shown together.
   *
   * @param block the block of the passage
   * @param row its row in the table; -1 for a paragraph
   * @param words the words of a paragraph; the span of what goes over several passages, which is
   *     shown by itself
   */
  record Key(int block, int row, String words) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparingInt(Key::block).thenComparingInt(Key::row).thenComparing(Key::words);

    static Key of(SourceQuote quote) {
      QuotedPassage passage = quote.passages().get(0);
      boolean shared = quote.passages().size() == 1 && passage.marks().size() == 1;
      int row = passage.cell().map(TableCell::row).orElse(-1);
      String paragraph = row < 0 ? passage.text() : "";
      return new Key(passage.block(), row, shared ? paragraph : quote.span().toString());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** More than a table has columns. */
  private static final int NEXT = 1 << 16;

  private record Marked(Mark mark, String id) {}

  private final SourceQuote first;
  private final Map<Integer, QuotedPassage> passages = new TreeMap<>();
  private final Map<Integer, List<Marked>> marks = new TreeMap<>();
  private final List<String> ids = new ArrayList<>();
  private final Map<String, String> back = new LinkedHashMap<>();

  SharedLine(SourceQuote first) {
    this.first = first;
  }

  /** Adds words of this line under an id. */
  void add(SourceQuote quote, String id) {
    ids.add(id);
    for (QuotedPassage passage : quote.passages()) {
      int place = place(passage);
      passages.putIfAbsent(place, passage);
      List<Marked> here = marks.computeIfAbsent(place, p -> new ArrayList<>());
      passage.marks().forEach(mark -> here.add(new Marked(mark, id)));
    }
  }

  /** Its column, or the next place that is free or has its words. */
  private int place(QuotedPassage passage) {
    int place = passage.cell().map(TableCell::column).orElse(0);
    while (passages.containsKey(place) && !passages.get(place).text().equals(passage.text())) {
      place += NEXT;
    }
    return place;
  }

  void from(From from) {
    back.putIfAbsent(from.id(), from.label());
  }

  Map<String, String> back() {
    return back;
  }

  /** Writes the line; marks that others cover or that have no room leave their anchor beside it. */
  void write(HtmlOut out, PageWords words) {
    ImmutableList.Builder<QuotedPassage> shown = ImmutableList.builder();
    ImmutableListMultimap.Builder<Integer, String> anchors = ImmutableListMultimap.builder();
    int index = 0;
    for (Map.Entry<Integer, QuotedPassage> entry : passages.entrySet()) {
      List<Marked> apart = apart(marks.getOrDefault(entry.getKey(), List.of()));
      QuotedPassage passage = entry.getValue();
      shown.add(
          new QuotedPassage(
              passage.block(),
              passage.text(),
              apart.stream().map(Marked::mark).collect(ImmutableList.toImmutableList()),
              passage.cell()));
      for (Marked marked : apart) {
        anchors.put(index, marked.id());
      }
      index++;
    }
    SourceQuote all =
        new SourceQuote(first.span(), shown.build(), first.path(), first.before(), first.after());
    write(out, words, all, ids.size() == 1 ? ImmutableListMultimap.of() : anchors.build());
  }

  private void write(
      HtmlOut out, PageWords words, SourceQuote all, ImmutableListMultimap<Integer, String> marks) {
    Optional<String> whole = ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    if (whole.isPresent()) {
      out.open("article", "class", "source", "id", whole.get()).line();
    } else {
      out.open("article", "class", "source").line();
    }
    List<String> left = new ArrayList<>(ids);
    left.removeAll(new QuotePart(out, words).write(all, marks));
    whole.ifPresent(left::remove);
    left.forEach(id -> out.element("span", "", "id", id));
  }

  /** The marks in their order, without those that others cover. */
  private static List<Marked> apart(List<Marked> marks) {
    List<Marked> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt((Marked m) -> m.mark().from())
            .thenComparingInt(m -> -m.mark().to()));
    List<Marked> apart = new ArrayList<>();
    for (Marked next : sorted) {
      if (apart.isEmpty() || next.mark().from() >= apart.get(apart.size() - 1).mark().to()) {
        apart.add(next);
      }
    }
    return apart;
  }
}
