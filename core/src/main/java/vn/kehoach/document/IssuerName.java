package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.text.Folding;
import vn.kehoach.text.RomanNumeral;

/**
 * The issuer within an identity, taken apart: {@code Ủy ban nhân dân} and {@code tỉnh Bình Thuận},
 * {@code Ban Chấp hành Trung ương} and its term {@code XII}.
 *
 * @param organ the body without place and term; "" where unknown
 * @param place the place; "" where none is named
 * @param term the term in Roman or Arabic digits
 */
record IssuerName(String organ, String place, Optional<String> term) {

  private static final IssuerCodes ISSUERS = IssuerCodes.standard();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> TERM_WORDS = ImmutableSet.of("khóa", "khoá");

  /** Words that a place begins with; that of a province may be left out. */
  private static final ImmutableList<String> TYPES =
      ImmutableList.of(
          "tỉnh",
          "thành phố",
          "tp.",
          "tp",
          "huyện",
          "quận",
          "thị xã",
          "thị trấn",
          "phường",
          "xã",
          "đặc khu");

  /** Takes apart what is printed, with the help of the letters of the number. */
  static IssuerName of(String printed, String place, DocumentNumber number) {
    Optional<String> term = Optional.empty();
    StringBuilder bare = new StringBuilder();
    boolean afterTermWord = false;
    for (String word : WORDS.split(printed.replace('(', ' ').replace(')', ' '))) {
      String digits = CharMatcher.anyOf(",;.").trimTrailingFrom(word);
      if (afterTermWord && isTerm(digits)) {
        term = Optional.of(digits);
        bare.setLength(bare.lastIndexOf(" ") < 0 ? 0 : bare.lastIndexOf(" "));
      } else {
        bare.append(bare.length() == 0 ? "" : " ").append(word);
      }
      afterTermWord = TERM_WORDS.contains(Folding.key(word)) || TERM_WORDS.contains(word);
    }
    return split(bare.toString(), place, term, number);
  }

  private static boolean isTerm(String word) {
    return RomanNumeral.parse(word).isPresent()
        || (!word.isEmpty()
            && word.length() <= 2
            && word.chars().allMatch(c -> NumberTokens.isDigit((char) c)));
  }

  private static IssuerName split(
      String printed, String place, Optional<String> term, DocumentNumber number) {
    Optional<IssuerCode> letters = issuer(number);
    if (letters.isEmpty()) {
      return new IssuerName(printed, place, term);
    }
    ImmutableList<String> names = letters.get().names();
    if (printed.isEmpty()) {
      return new IssuerName(names.size() == 1 ? names.get(0) : "", place, term);
    }
    for (String name : names) {
      for (String form : ImmutableList.of(name, letters.get().code())) {
        Optional<String> rest = after(form, printed);
        boolean local = rest.isPresent() && !letters.get().isCentral() && isPlace(rest.get());
        if (local || rest.filter(String::isEmpty).isPresent()) {
          boolean spelled = form.equals(name) || names.size() == 1;
          String there = place.isEmpty() ? rest.orElse("") : place;
          return new IssuerName(spelled ? name : form, there, term);
        }
      }
    }
    return new IssuerName(printed, place, term);
  }

  private static Optional<String> after(String name, String printed) {
    String key = Folding.key(name);
    String whole = Folding.key(printed);
    boolean begins =
        whole.startsWith(key)
            && (whole.length() == key.length() || whole.charAt(key.length()) == ' ');
    return begins ? Optional.of(printed.substring(name.length()).strip()) : Optional.empty();
  }

  private static boolean isPlace(String rest) {
    return !rest.isEmpty() && (Character.isUpperCase(rest.charAt(0)) || !type(rest).isEmpty());
  }

  /** Returns the type with which a place begins, in lower case; "" where none is named. */
  static String type(String place) {
    String key = Folding.key(place);
    return TYPES.stream()
        .filter(type -> key.startsWith(Folding.key(type) + " "))
        .findFirst()
        .orElse("");
  }

  /** Returns the first issuer that the letters of a number stand for, if they are known. */
  static Optional<IssuerCode> issuer(DocumentNumber number) {
    return number.issuerCodes().stream().findFirst().flatMap(ISSUERS::find);
  }

  /** Returns whether the letters of a number leave open where the issuer is. */
  static boolean isPlaceWanted(DocumentNumber number) {
    return issuer(number).filter(IssuerCode::isCentral).isEmpty();
  }

  /** Returns body and term, as they are written within an identity. */
  @Override
  public String toString() {
    return term.map(t -> (organ + " khóa " + t).strip()).orElse(organ);
  }
}
