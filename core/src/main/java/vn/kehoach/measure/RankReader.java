package vn.kehoach.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;

/** Reads ranks: {@code xếp thứ 5 cả nước}, {@code top 10}, {@code nhóm 15 tỉnh dẫn đầu}. */
final class RankReader {

  private static final int MAX_SCOPE = 10;
  private static final ImmutableSet<String> TOPS = keys("top", "tốp");
  private static final ImmutableSet<String> GROUPS = keys("nhóm", "trong nhóm", "thuộc nhóm");
  private static final ImmutableSet<String> WEAK = keys("hạng", "thứ", "vị trí");

  private final Tokens tokens;

  RankReader(Tokens tokens) {
    this.tokens = tokens;
  }

  private static ImmutableSet<String> keys(String... words) {
    return ImmutableSet.copyOf(words).stream()
        .map(Folding::key)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A rank found around a number.
   *
   * @param from the first token of its words
   * @param to the token behind its scope
   * @param rank the rank
   */
  record Found(int from, int to, Rank rank) {}

  /** The rank whose first number stands at {@code number}. */
  Optional<Found> at(int number) {
    Phrases.@Nullable Hit<String> hit = Cues.RANK.before(tokens, number);
    Optional<Integer> first = place(number);
    if (hit == null || first.isEmpty() || isGrade(number + 1)) {
      return Optional.empty();
    }
    String words = Folding.key(hit.value());
    Optional<Integer> second =
        tokens.at(number + 1).isDash() ? place(number + 2) : Optional.empty();
    int behind = second.isPresent() ? number + 3 : number + 1;
    if (TOPS.contains(words) || GROUPS.contains(words)) {
      int scope = scopeEnd(behind);
      boolean top = TOPS.contains(words) || hasTop(behind, scope);
      return top
          ? Optional.of(found(hit.from(), behind, scope, 1, second.orElse(first.get())))
          : Optional.empty();
    }
    return place(hit.from(), WEAK.contains(words), behind, first.get(), second.orElse(first.get()));
  }

  private Optional<Found> place(int from, boolean weak, int behind, int best, int worst) {
    boolean outOf = tokens.at(behind).isSign("/") && tokens.at(behind + 1).isNumber();
    boolean whole = from == 0 && behind >= tokens.size();
    if (worst < best || (weak && !whole && !outOf && !isCountry(behind))) {
      return Optional.empty();
    }
    int scope = outOf ? behind + 1 : behind;
    int end = outOf ? scopeEnd(behind + 2) : scopeEnd(behind);
    return Optional.of(found(from, scope, end, best, worst));
  }

  private Found found(int from, int scope, int to, int best, int worst) {
    return new Found(from, to, new Rank(best, worst, tokens.print(scope, to)));
  }

  private Optional<Integer> place(int at) {
    return Years.isUpTo(tokens.at(at), 99) || isHundreds(tokens.at(at))
        ? Optional.of(Integer.parseInt(tokens.at(at).text())).filter(place -> place > 0)
        : Optional.empty();
  }

  private static boolean isHundreds(Token token) {
    return token.isNumber()
        && token.text().length() == 3
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean isGrade(int at) {
    Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, at);
    return tokens.at(at).isSign("%") || (hit != null && hit.value().dimension() == Dimension.GRADE);
  }

  private boolean isCountry(int at) {
    String two = tokens.key(at, at + 2);
    return two.equals(Folding.key("cả nước")) || two.equals(Folding.key("toàn quốc"));
  }

  private boolean hasTop(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Cues.TOP.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The end of the words behind a rank; "tỉnh, thành phố" is one phrase. */
  private int scopeEnd(int from) {
    int end = NounPhrase.end(tokens, from, MAX_SCOPE);
    boolean list = tokens.at(end).isSign(",") && tokens.at(end - 1).isWord("tỉnh");
    return list && tokens.at(end + 1).isWord("thành")
        ? NounPhrase.end(tokens, end + 1, MAX_SCOPE)
        : end;
  }
}
