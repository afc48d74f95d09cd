package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.kehoach.measure.Unit;
import vn.kehoach.text.Folding;

/** Units that stand in labels: in brackets, or as a rate in the name itself. */
final class TableUnits {

  private static final int LONGEST = 40;

  private static final ImmutableList<String> RATE_WORDS =
      ImmutableList.of("tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "số lượng", "số", "mật độ");

  private TableUnits() {}

  /** Returns whether bracketed words are a unit: "(năm)" and "(%)" are, "(TFP)" is not. */
  static boolean isUnit(String words) {
    String bare = bare(words);
    return !bare.isEmpty()
        && bare.length() <= LONGEST
        && Unit.of(mayBegin(bare) ? bare : "").dimension().isPresent();
  }

  /** Returns the unit that bracketed words are, as {@link #isUnit} tells. */
  static Unit unit(String words) {
    return Unit.of(bare(words));
  }

  private static String bare(String words) {
    return Folding.fold(words).startsWith("dvt") ? afterColon(words) : words;
  }

  private static boolean mayBegin(String words) {
    return Character.isLetter(words.charAt(0)) || "%‰/".indexOf(words.charAt(0)) >= 0;
  }

  private static String afterColon(String words) {
    return words.substring(words.indexOf(':') + 1).strip();
  }

  /** Returns the unit of a name such as "Tỷ lệ giường bệnh/10.000 dân", or the empty string. */
  static String inName(String name) {
    int stroke = name.indexOf('/');
    boolean rate =
        stroke > 0
            && stroke + 2 < name.length()
            && Character.isDigit(
                name.charAt(name.charAt(stroke + 1) == ' ' ? stroke + 2 : stroke + 1));
    if (!rate) {
      return "";
    }
    String folded = Folding.key(name);
    Optional<String> word =
        RATE_WORDS.stream().filter(w -> folded.startsWith(Folding.key(w) + " ")).findFirst();
    return word.map(w -> name.substring(w.length()).strip()).orElse(name);
  }
}
