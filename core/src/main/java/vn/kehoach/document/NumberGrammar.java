package vn.kehoach.document;

import static vn.kehoach.document.DocumentSystem.FRONT_AND_UNIONS;
import static vn.kehoach.document.DocumentSystem.PARTY;
import static vn.kehoach.document.DocumentSystem.STATE;
import static vn.kehoach.document.DocumentSystem.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.document.NumberTokens.Part;

/** Tells kind, issuer and year apart in the parts of one printed number. */
final class NumberGrammar {

  /** Kinds that stood after the issuer until the 1990s, as in 747/TTg-QĐ. */
  private static final ImmutableSet<String> LAST_IN_OLD_ORDER =
      ImmutableSet.of("QĐ", "NQ", "NĐ", "CT");

  /** Shorter letters are too often right without a stroke, as DU and DD are. */
  private static final int FEWEST_LETTERS_OF_STROKE = 3;

  /** More are rare. */
  private static final int MOST_CODES = 4;

  private static final LetterForms KINDS = DocumentKinds.standard().letters();
  private static final IssuerCodes ISSUERS = IssuerCodes.standard();

  private final NumberTokens tokens;
  private final List<Part> codes = new ArrayList<>(MOST_CODES);
  private final List<String> oddities = new ArrayList<>(MOST_CODES);
  private Optional<Integer> year = Optional.empty();

  /** The codes as they should be printed, once the kind is known. */
  private final List<String> repaired = new ArrayList<>(MOST_CODES);

  private boolean repairs;
  private int kindAt = -1;
  private String kind = "";

  private NumberGrammar(NumberTokens tokens) {
    this.tokens = tokens;
  }

  /** Reads {@code printed}, or returns empty where it is no number of a document. */
  static Optional<NumberParts> read(String printed) {
    return NumberTokens.cut(printed).flatMap(tokens -> new NumberGrammar(tokens).parts());
  }

  private Optional<NumberParts> parts() {
    if (tokens.serial().isEmpty()) {
      oddities.add("blank-serial");
    }
    if (tokens.spaced()) {
      oddities.add("stray-space");
    }
    for (int i = 0; i < tokens.parts().size(); i++) {
      take(i, tokens.parts().get(i));
    }
    if (codes.isEmpty() || (!areCodes() && !isKnownInSmallLetters())) {
      return Optional.empty();
    }
    return findKind() ? Optional.of(result()) : Optional.empty();
  }

  private boolean areCodes() {
    for (Part part : codes) {
      if (!NumberTokens.isCode(part.text())) {
        return false;
      }
    }
    return true;
  }

  private void take(int index, Part part) {
    if (year.isEmpty() && NumberTokens.isYear(part.text()) && part.stroke() == '/') {
      year = Optional.of(Integer.parseInt(part.text()));
      if (index > 0) {
        oddities.add("misplaced-year");
      }
    } else {
      codes.add(part);
    }
  }

  /** All small letters are read where the kind is known, as in 77/kh-lt from a lower-cased text. */
  private boolean isKnownInSmallLetters() {
    return codes.stream().allMatch(part -> isSmall(part.text()))
        && KINDS.isKnown(codes.get(0).text());
  }

  private static boolean isSmall(String code) {
    return code.equals(code.toLowerCase(Locale.ROOT)) && NumberTokens.isCode(upper(code));
  }

  /** Sets the kind; returns false where the shape is not that of a number. */
  private boolean findKind() {
    String first = codes.get(0).text();
    boolean known = KINDS.isKnown(first) || lostStroke(first);
    if (first.length() < 2 && !known) {
      return false;
    }
    if (codes.size() == 1) {
      return findKindOfOne(first, known);
    }
    if (known) {
      return setKind(0);
    }
    if (codes.get(0).stroke() == '-') {
      return codes.get(1).stroke() == '/' && setKind(0);
    }
    if (isOldOrder(first)) {
      return setKind(1);
    }
    return !isKindOfSeveral(first) || setKind(0);
  }

  private boolean findKindOfOne(String code, boolean knownKind) {
    if (codes.get(0).stroke() == '-') {
      oddities.add("kind-missing");
      return ISSUERS.systemOf(code) == STATE; // 64-CP, the decrees of the 1990s
    }
    if (knownKind) {
      oddities.add("issuer-missing");
      return setKind(0);
    }
    if (year.isEmpty() || !isAssembly(code)) {
      oddities.add("kind-missing");
    }
    return true;
  }

  private boolean setKind(int at) {
    kindAt = at;
    String printed = codes.get(at).text();
    kind = KINDS.of(printed).or(() -> KINDS.withStrokes(printed)).orElseGet(() -> repair(printed));
    return true;
  }

  /** In 283/QD-TTg the kind lost the stroke of its Đ. */
  private static boolean lostStroke(String code) {
    return KINDS.withStrokes(code).isPresent() && ISSUERS.find(code).isEmpty();
  }

  private boolean isOldOrder(String first) {
    return codes.size() == 2
        && LAST_IN_OLD_ORDER.contains(upper(codes.get(1).text()))
        && ISSUERS.find(first).isPresent();
  }

  /** Kinds of several issuers, such as QCPH or KHLN, which no list of kinds holds. */
  private boolean isKindOfSeveral(String first) {
    String second = codes.get(1).text();
    return ISSUERS.find(first).isEmpty()
        && ISSUERS.find(second).isPresent()
        && !"VP".equals(second)
        && first.indexOf('&') < 0
        && (startsWithKind(first, 2) || startsWithKind(first, 3));
  }

  private static boolean startsWithKind(String code, int length) {
    return code.length() > length && KINDS.isKnown(code.substring(0, length));
  }

  private NumberParts result() {
    for (int i = 0; i < codes.size(); i++) {
      repaired.add(repaired(i));
    }
    StringBuilder issuer = new StringBuilder();
    for (int i = 0; i < codes.size(); i++) {
      if (i != kindAt) {
        issuer.append(issuer.length() == 0 ? "" : codes.get(i).stroke()).append(repaired.get(i));
      }
    }
    noteKindMissing();
    DocumentSystem system = system();
    noteRepairs();
    return new NumberParts(
        tokens.serial(),
        year,
        kind,
        issuer.toString(),
        system,
        normalised(),
        ImmutableList.copyOf(oddities));
  }

  private void noteRepairs() {
    boolean letterCase = false;
    boolean stroke = false;
    for (int i = 0; i < codes.size(); i++) {
      String right = repaired.get(i);
      String printed = codes.get(i).text();
      if (!right.equals(printed)) {
        repairs = true;
        boolean sameLetters = right.equalsIgnoreCase(printed);
        letterCase |= sameLetters;
        stroke |= !sameLetters;
      }
    }
    if (letterCase) {
      oddities.add("letter-case");
    }
    if (stroke) {
      oddities.add("stroke-lost");
    }
  }

  /** In 283/TTg-CP two issuers stand where a kind and an issuer should. */
  private void noteKindMissing() {
    if (kindAt < 0 && codes.size() == 2 && isCentral(0) && isCentral(1)) {
      oddities.add("kind-missing");
    }
  }

  private boolean isCentral(int at) {
    return ISSUERS
        .find(codes.get(at).text())
        .filter(issuer -> issuer.level().equals("central") && issuer.system() == STATE)
        .isPresent();
  }

  private DocumentSystem system() {
    boolean hyphenFirst = codes.get(0).stroke() == '-';
    DocumentSystem ofIssuer = systemOfIssuer();
    boolean swapped = ofIssuer == (hyphenFirst ? STATE : PARTY) && kindAt == 0 && codes.size() > 1;
    boolean onlyHyphens = hyphenFirst && codes.size() > 1 && codes.get(1).stroke() == '-';
    if ((swapped || onlyHyphens) && !oddities.contains("misplaced-year")) {
      oddities.add("swapped-separators");
    }
    if (ofIssuer != UNKNOWN) {
      return ofIssuer;
    }
    if (kindAt < 0 && codes.size() == 1) {
      return UNKNOWN;
    }
    return hyphenFirst ? PARTY : STATE;
  }

  private DocumentSystem systemOfIssuer() {
    DocumentSystem first = UNKNOWN;
    for (int i = 0; i < codes.size(); i++) {
      if (i != kindAt) {
        DocumentSystem system = ISSUERS.systemOf(repaired.get(i));
        if (system == FRONT_AND_UNIONS) {
          return system;
        }
        first = first == UNKNOWN && isFirstIssuer(i) ? system : first;
      }
    }
    return first;
  }

  private boolean isFirstIssuer(int at) {
    return at == (kindAt == 0 ? 1 : 0);
  }

  private String normalised() {
    if (!repairs && !tokens.serial().isEmpty()) {
      return tokens.compact();
    }
    StringBuilder text = new StringBuilder(tokens.serial());
    int code = 0;
    for (Part part : tokens.parts()) {
      boolean isCode = code < codes.size() && codes.get(code).equals(part);
      text.append(part.stroke()).append(isCode ? repaired.get(code++) : part.text());
    }
    return text.toString();
  }

  private String repaired(int at) {
    if (at == kindAt) {
      return kind;
    }
    String code = codes.get(at).text();
    return isFirstIssuer(at) && code.length() >= FEWEST_LETTERS_OF_STROKE
        ? ISSUERS.letters().withStrokes(code).orElseGet(() -> repair(code))
        : repair(code);
  }

  /** Returns letters in the case in which their owner writes them, as far as that is known. */
  private static String repair(String code) {
    int lettersEnd = IssuerCodes.lettersEnd(code);
    Optional<IssuerCode> issuer = ISSUERS.find(code);
    if (issuer.isPresent() && issuer.get().code().equalsIgnoreCase(code.substring(0, lettersEnd))) {
      return issuer.get().code() + code.substring(lettersEnd);
    }
    return NumberTokens.isCode(code) && issuer.isEmpty() ? code : upper(code);
  }

  private static boolean isAssembly(String code) {
    String letters = upper(code.substring(0, IssuerCodes.lettersEnd(code)));
    return letters.equals("QH") || letters.equals("UBTVQH");
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }
}
