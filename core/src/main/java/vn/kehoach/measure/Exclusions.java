package vn.kehoach.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kehoach.text.Folding;

/**
 * Numbers that are no values: dates, numbers of papers, names with a number, ages, denominators.
 *
 * <p>Each door takes the token of a number and returns the token behind what is to be passed over,
 * or the number itself if it may be a value.
 */
final class Exclusions {

  /** How far back the word that makes an age a value may stand. */
  private static final int MAX_CLAUSE = 25;

  /** The tokens from the first number of a list of ages to its unit at most. */
  private static final int MAX_AGES = 8;

  private final Tokens tokens;
  private final UnitReader units;

  Exclusions(Tokens tokens) {
    this.tokens = tokens;
    this.units = new UnitReader(tokens);
  }

  /** Passes over whatever is no value for its shape or the words around it. */
  int after(int number) {
    int to = afterShape(number);
    to = to > number ? to : afterWords(number);
    to = to > number ? to : afterDenominator(number);
    return to > number ? to : afterAge(number);
  }

  /** Passes over dates, numbers of papers, names like 5G, years and list numbers. */
  int afterShape(int number) {
    Phrases.@Nullable Hit<String> fixed = Cues.FIXED.at(tokens, number);
    if (fixed != null) {
      return fixed.to();
    }
    if (isGlued(number) || isListNumber(number)) {
      return number + 1;
    }
    int to = afterStrokes(number);
    to = to > number ? to : afterSymbol(number, number + 1);
    return to > number ? to : afterYear(number);
  }

  /** COVID-19, B12 and 5G. */
  private boolean isGlued(int number) {
    Token before = tokens.at(number - 1);
    boolean behindWord = !tokens.at(number).spaced() && before.isWord();
    boolean behindHyphen =
        before.isDash() && tokens.isTight(number - 1) && tokens.at(number - 2).isWord();
    Token next = tokens.at(number + 1);
    boolean beforeWord = next.isWord() && !next.spaced() && !isKnownUnit(number + 1);
    return behindWord || behindHyphen || beforeWord;
  }

  private boolean isKnownUnit(int at) {
    return units.at(at).filter(UnitReader.Found::isKnown).isPresent();
  }

  /** The number of an item at the beginning ("2."), or one alone in brackets ("(2)"). */
  private boolean isListNumber(int number) {
    Token next = tokens.at(number + 1);
    boolean first = number == 0 && (next.isSign(".") || next.isSign(")") || isHeading(next));
    return first || (tokens.at(number - 1).isSign("(") && next.isSign(")"));
  }

  /** The Xây of "2 Xây dựng": a capital after the first number of a text begins an item. */
  private static boolean isHeading(Token token) {
    return token.isWord()
        && token.spaced()
        && !token.isSymbol()
        && Character.isUpperCase(token.text().charAt(0));
  }

  /** 15/5/2021, 39/2017/TT-BYT, 283/QĐ-TTg and 7/2020; a ratio such as 50/63 is left. */
  int afterStrokes(int number) {
    if (!isStroke(number + 1)) {
      return number;
    }
    Token second = tokens.at(number + 2);
    if (second.isNumber() && isStroke(number + 3)) {
      boolean paper = tokens.at(number + 4).isSymbol();
      boolean date = tokens.at(number + 4).isNumber();
      return paper ? afterSymbol(number, number + 3) : date ? number + 5 : number;
    }
    boolean day = tokens.at(number - 1).isWord("ngày");
    boolean month = Years.isUpTo(tokens.at(number), 12) && Years.isYear(second);
    return second.isNumber() && (day || month) ? number + 3 : afterSymbol(number, number + 1);
  }

  private boolean isStroke(int at) {
    return tokens.at(at).isSign("/") && !tokens.at(at).spaced();
  }

  /** Passes over "/QĐ-TTg", "-NQ/TW" and "- KH/TU", which {@code joint} opens. */
  private int afterSymbol(int number, int joint) {
    Token mark = tokens.at(joint);
    boolean opens = (mark.isSign("/") || mark.isDash()) && !mark.spaced();
    if (!opens || !tokens.at(joint + 1).isSymbol()) {
      return number;
    }
    int at = joint + 2;
    while ((tokens.at(at).isDash() || tokens.at(at).isSign("/"))
        && !tokens.at(at).spaced()
        && tokens.at(at + 1).isWord()) {
      at += 2;
    }
    return at;
  }

  private int afterYear(int number) {
    if (!Years.isYear(tokens.at(number))) {
      return number;
    }
    boolean range = tokens.at(number + 1).isDash() && Years.isYear(tokens.at(number + 2));
    boolean named = tokens.at(number - 1).isWord("năm") || tokens.at(number - 1).isDash();
    if (range) {
      return number + 3;
    }
    Optional<Dimension> dimension =
        units.at(number + 1).filter(UnitReader.Found::isKnown).flatMap(UnitReader.Found::dimension);
    boolean counted = dimension.isPresent() && dimension.get() != Dimension.TIME;
    return named || !counted ? number + 1 : number;
  }

  /** Passes over Điều 5, lớp 1, cấp 2, tháng 7: a share behind a label is a value all the same. */
  private int afterWords(int number) {
    Optional<Dimension> dimension = units.at(number + 1).flatMap(UnitReader.Found::dimension);
    if (dimension.equals(Optional.of(Dimension.RATIO))) {
      return number;
    }
    boolean known = isKnownUnit(number + 1);
    boolean label = Cues.LABEL.before(tokens, number) != null;
    boolean soft = !known && isSoftLabel(number);
    return label || soft || isCalendar(number) ? afterList(number) : number;
  }

  private boolean isSoftLabel(int number) {
    Phrases.@Nullable Hit<String> hit = Cues.SOFT_LABEL.before(tokens, number);
    return hit != null && Cues.COUNTER.before(tokens, hit.from()) == null;
  }

  private boolean isCalendar(int number) {
    Phrases.@Nullable Hit<String> hit = Cues.CALENDAR.before(tokens, number);
    return hit != null
        && Years.isUpTo(tokens.at(number), 31)
        && Cues.EACH.before(tokens, hit.from()) == null;
  }

  /** Goes on over "2, 3 và 5" or "2-5", as long as no known unit follows a number. */
  private int afterList(int number) {
    int at = number + 1;
    while (isListJoint(at) && tokens.at(at + 1).isNumber() && !isKnownUnit(at + 2)) {
      at += 2;
    }
    return at;
  }

  private boolean isListJoint(int at) {
    Token token = tokens.at(at);
    return token.isSign(",") || token.isSign("/") || token.isDash() || token.isWord("và");
  }

  /** "trên 10.000 dân" and "/10.000 dân" in the name of an indicator. */
  private int afterDenominator(int number) {
    boolean over = tokens.at(number - 1).isWord("trên");
    boolean stroke = tokens.at(number - 1).isSign("/") && tokens.at(number - 2).isWord();
    return over || stroke ? new PerReader(tokens).end(number, number, stroke) : number;
  }

  /** Ages: "dưới 5 tuổi", "từ 6 đến 14 tuổi", "từ đủ 15 tuổi trở lên", "24 tháng tuổi". */
  private int afterAge(int number) {
    int unit = number + 1;
    while (unit - number < MAX_AGES && isRangeJoint(unit) && tokens.at(unit + 1).isNumber()) {
      unit += 2;
    }
    if (tokens.at(unit).isWord("tháng") && tokens.at(unit + 1).isWord("tuổi")) {
      return unit + 2;
    }
    if (!tokens.at(unit).isWord("tuổi")) {
      return afterMonths(number, unit);
    }
    return isLifespan(number) ? number : unit + 1;
  }

  /** "từ 06 tháng đến 36 tháng tuổi". */
  private int afterMonths(int number, int unit) {
    boolean months =
        tokens.at(unit).isWord("tháng")
            && isRangeJoint(unit + 1)
            && tokens.at(unit + 2).isNumber()
            && tokens.at(unit + 4).isWord("tuổi");
    return months ? unit + 1 : number;
  }

  private boolean isRangeJoint(int at) {
    Token token = tokens.at(at);
    return token.isDash()
        || token.isWord("đến")
        || token.isWord("tới")
        || token.isWord("và")
        || token.isSign(",");
  }

  /** Whether an age is the value: "tuổi thọ trung bình đạt 75 tuổi". */
  private boolean isLifespan(int number) {
    Lead lead = Lead.before(tokens, number);
    boolean verb = !lead.hedge().isEmpty() && !Folding.key(lead.hedge()).equals("từ");
    if (!verb && Cues.PERSON.before(tokens, lead.from()) != null) {
      return false;
    }
    for (int i = lead.from() - 1; i >= 0 && i > lead.from() - MAX_CLAUSE; i--) {
      if (tokens.at(i).isSign(";") || tokens.at(i).isSign(".")) {
        return false;
      }
      if (Cues.LIFESPAN.at(tokens, i) != null) {
        return true;
      }
    }
    return false;
  }
}
