package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/**
 * A list in three versions, and which item of one is which of the others.
 *
 * @param base the list before both
 * @param ours the list of the first version
 * @param theirs the list of the second version
 * @param rows each item once, by its places
 */
record Threefold<T>(List<T> base, List<T> ours, List<T> theirs, ImmutableList<Row> rows) {

  /** The places of an item; -1 where it is not. */
  record Row(int base, int ours, int theirs) {}

  static <T> Threefold<T> of(List<T> base, List<T> ours, List<T> theirs, Traits<T> traits) {
    DiffOptions options = DiffOptions.standard();
    Pairing first = ItemMatcher.pair(base, ours, traits, options);
    Pairing second = ItemMatcher.pair(base, theirs, traits, options);
    int[] newOurs = first.openAfter();
    int[] newTheirs = second.openAfter();
    Pairing added =
        ItemMatcher.pair(pick(ours, newOurs), pick(theirs, newTheirs), byWords(traits), options);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    for (int i = 0; i < base.size(); i++) {
      rows.add(new Row(i, first.afterOf(i), second.afterOf(i)));
    }
    for (int k = 0; k < newOurs.length; k++) {
      int partner = added.afterOf(k);
      rows.add(new Row(-1, newOurs[k], partner < 0 ? -1 : newTheirs[partner]));
    }
    for (int l = 0; l < newTheirs.length; l++) {
      if (added.beforeOf(l) < 0) {
        rows.add(new Row(-1, -1, newTheirs[l]));
      }
    }
    return new Threefold<>(base, ours, theirs, rows.build());
  }

  private static <T> List<T> pick(List<T> list, int[] places) {
    return Arrays.stream(places).<T>mapToObj(list::get).toList();
  }

  /** The same lists with the items of two of them changed, each in its place. */
  Threefold<T> renamed(UnaryOperator<T> inBase, UnaryOperator<T> inTheirs) {
    return new Threefold<>(
        base.stream().map(inBase).toList(), ours, theirs.stream().map(inTheirs).toList(), rows);
  }

  /** All ids of the three versions but those that are left. */
  Set<String> gone(Function<T, String> id, List<T> left) {
    Set<String> gone = new HashSet<>();
    Stream.of(base, ours, theirs).flatMap(List::stream).map(id).forEach(gone::add);
    left.stream().map(id).forEach(gone::remove);
    return gone;
  }

  /** Two drafts number what each puts in alike: new items are recognised by their words alone. */
  private static <T> Traits<T> byWords(Traits<T> traits) {
    return new Traits<>() {
      @Override
      public String id(T item) {
        String words = Folding.key(traits.words(item));
        return words.isEmpty() ? traits.id(item) : words;
      }

      @Override
      public String words(T item) {
        return traits.words(item);
      }

      @Override
      public boolean triesLikeness() {
        return traits.triesLikeness();
      }

      @Override
      public Optional<Evidence> evidence(T item) {
        return traits.evidence(item);
      }
    };
  }
}
