package vn.kehoach.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides where a unit printed behind a number ends. */
final class UnitReader {

  /** A unit has at most so many strokes, and so many dots in a part. */
  private static final int MAX_JOINTS = 4;

  private final Tokens tokens;

  UnitReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A unit found behind a number.
   *
   * @param to the token behind it
   * @param unit its text, scale word and denominator with it
   * @param entry the known unit it begins with
   */
  record Found(int to, Unit unit, Optional<UnitCatalogue.Entry> entry) {

    Optional<Dimension> dimension() {
      return entry.map(UnitCatalogue.Entry::dimension);
    }

    boolean isKnown() {
      return entry.isPresent() || !unit.scaleWord().isEmpty();
    }
  }

  /** The unit that begins at the token {@code from}: the longest known one, else the first word. */
  Optional<Found> at(int from) {
    int noun = Scale.at(tokens, from).to();
    Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, noun);
    if (hit != null && !isCapitalLetter(noun)) {
      int to = denominators(dots(units(hit)), hit.value());
      return Optional.of(found(from, to, Optional.of(hit.value())));
    }
    int to = isNoun(noun) ? noun + 1 : noun;
    return to == from
        ? Optional.empty()
        : Optional.of(found(from, denominators(to, null), Optional.empty()));
  }

  private Found found(int from, int to, Optional<UnitCatalogue.Entry> entry) {
    return new Found(to, new Unit(tokens.print(from, to)), entry);
  }

  /** The G of 5G and the D of 3D are no units. */
  private boolean isCapitalLetter(int at) {
    Token token = tokens.at(at);
    return token.isWord()
        && !token.spaced()
        && token.text().length() == 1
        && Character.isUpperCase(token.text().charAt(0));
  }

  /** Whether an unknown word may be what is counted. */
  private boolean isNoun(int at) {
    Token token = tokens.at(at);
    return token.isWord()
        && token.spaced()
        && Cues.END.at(tokens, at) == null
        && Cues.NOT_SCALE.at(tokens, at) == null;
  }

  /** Goes on over the ", phường" of "34 xã, phường": units of territory are counted together. */
  private int units(Phrases.Hit<UnitCatalogue.Entry> hit) {
    int to = hit.to();
    boolean counted = hit.value().dimension() == Dimension.TERRITORY;
    for (int more = 0; counted && more < MAX_JOINTS && tokens.at(to).isSign(","); more++) {
      Phrases.@Nullable Hit<UnitCatalogue.Entry> next = UnitCatalogue.PHRASES.at(tokens, to + 1);
      if (next == null || next.value().dimension() != Dimension.TERRITORY) {
        return to;
      }
      to = next.to();
    }
    return to;
  }

  /** Goes on over the ".km" of "tấn.km". */
  private int dots(int to) {
    int at = to;
    for (int dots = 0; dots < MAX_JOINTS && isTightDot(at); dots++) {
      Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, at + 1);
      if (hit == null) {
        return at;
      }
      at = hit.to();
    }
    return at;
  }

  private boolean isTightDot(int at) {
    return tokens.at(at).isSign(".") && tokens.isTight(at);
  }

  /** Goes on over the "/100 dân" of "thuê bao/100 dân" and the "/người/năm" of income. */
  private int denominators(int to, UnitCatalogue.@Nullable Entry numerator) {
    int at = to;
    for (int strokes = 0; strokes < MAX_JOINTS && tokens.at(at).isSign("/"); strokes++) {
      int end = denominator(at + 1, numerator);
      if (end == at + 1) {
        return at;
      }
      at = end;
    }
    return at;
  }

  private int denominator(int from, UnitCatalogue.@Nullable Entry numerator) {
    int noun = Scale.withNumber(tokens, from).to();
    Phrases.@Nullable Hit<UnitCatalogue.Entry> hit = UnitCatalogue.PHRASES.at(tokens, noun);
    if (hit != null) {
      return isAlternative(numerator, hit.value()) ? from : dots(hit.to());
    }
    return tokens.at(noun).isWord() && Cues.END.at(tokens, noun) == null ? noun + 1 : noun;
  }

  /** The stroke of "xã/phường" means or. */
  private static boolean isAlternative(
      UnitCatalogue.@Nullable Entry numerator, UnitCatalogue.Entry other) {
    return numerator != null
        && numerator.dimension() == Dimension.TERRITORY
        && other.dimension() == Dimension.TERRITORY;
  }
}
