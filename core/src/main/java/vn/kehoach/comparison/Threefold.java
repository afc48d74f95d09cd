package vn.kehoach.comparison;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Pairing first = pair(base, ours, traits);
    Pairing second = pair(base, theirs, traits);
    int[] newOurs = first.openAfter();
    int[] newTheirs = second.openAfter();
    Pairing added =
        ItemMatcher.pair(
            pick(ours, newOurs), pick(theirs, newTheirs), byWords(traits), DiffOptions.standard());
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

  /** Items by id and words, then those of equal content that are left: a target at a new date. */
  private static <T> Pairing pair(List<T> before, List<T> after, Traits<T> traits) {
    Pairing pairing = ItemMatcher.pair(before, after, traits, DiffOptions.standard());
    Map<String, Integer> left = new HashMap<>();
    for (int i : pairing.openBefore()) {
      left.putIfAbsent(traits.content(before.get(i)), i);
    }
    left.remove("");
    for (int j : left.isEmpty() ? new int[0] : pairing.openAfter()) {
      Integer i = left.remove(traits.content(after.get(j)));
      if (i != null) {
        pairing.join(i, j, Match.NAME);
      }
    }
    return pairing;
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
