package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/**
 * What a catalogue makes of a printed name, with how sure it is and why.
 *
 * <p>A match that is not {@linkplain #isSure sure} is for a person to look at; it names nothing by
 * itself.
 *
 * @param entry the entry
 * @param aspect whether the figure itself is given or a rank by it
 * @param score how well the name fits, from 0 to 1
 * @param isSure whether the name can be taken for the entry's
 * @param reasons what that rests on
 */
public record CatalogueMatch(
    CatalogueEntry entry, Aspect aspect, double score, boolean isSure, Reasons reasons) {

  /** How a printed name was recognised, from the surest to the least sure. */
  public enum Basis {
    /** It is the name of the entry, spelling aside. */
    NAME,
    /** It is a synonym of the entry, spelling aside. */
    SYNONYM,
    /** It has the words of one of its names after abbreviations are written out. */
    WRITTEN_OUT,
    /** It shares most of the words that count. */
    LIKE,
    /** It is a related name: it points to the entry and may mean something else. */
    RELATED
  }

  /**
   * Why a name was taken for an entry's.
   *
   * @param basis how it was recognised
   * @param by the name of the entry that fits it best: its own or a synonym
   * @param agreeing the words that both have, in the alphabet of their letters without marks
   * @param onlyPrinted the words that count and only the printed name has
   * @param onlyInEntry the words that count and only the name of the entry has
   * @param factors what the score is the product of: {@code words}, {@code extra} for printed words
   *     that no name of the entry has, {@code measure} for a share named where a number is meant,
   *     {@code numbers}, {@code distinctions}, {@code sense} for a level named where a change is
   *     meant, {@code unit}, {@code aspect} and {@code part}, each from 0 to 1; 1 takes nothing
   *     away
   * @param unit whether the printed unit is one of the entry's
   * @param rival another entry that fits as well and keeps the match from being sure
   */
  public record Reasons(
      Basis basis,
      String by,
      ImmutableList<String> agreeing,
      ImmutableList<String> onlyPrinted,
      ImmutableList<String> onlyInEntry,
      ImmutableMap<String, Double> factors,
      UnitExpectation unit,
      Optional<CatalogueEntry> rival) {}

  /**
   * Returns which way the figure is meant to go: a rank is better when lower.
   *
   * @return the direction; {@link Direction#NEITHER} if score or rank is not told
   */
  public Direction direction() {
    return switch (aspect) {
      case FIGURE -> entry.direction();
      case RANK -> Direction.LOWER;
      case OPEN -> Direction.NEITHER;
    };
  }

  /**
   * Returns whether another name surely means the same figure: the same entry, and both its score
   * or both its rank.
   *
   * @param other the match of another name
   * @return whether both are sure and agree
   */
  public boolean agreesWith(CatalogueMatch other) {
    return isSure && other.isSure && entry.id().equals(other.entry.id()) && aspect == other.aspect;
  }

  /**
   * Returns the match in words, for a person to judge it.
   *
   * @param locale Vietnamese; any other gives English
   * @return clauses with semicolons between, without a stop
   */
  public String text(Locale locale) {
    return MatchText.of(this, locale);
  }
}
