package vn.kehoach.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.text.Folding;

/** Weighs two identities part by part. */
final class IdentityComparison {

  private static final IssuerCodes ISSUERS = IssuerCodes.standard();

  /** What one part says. */
  private enum Vote {
    AGREES,
    CONTRADICTS,
    /** The difference may be a slip of the pen. */
    DOUBTFUL,
    /** Not known of both. */
    SILENT
  }

  private final DocumentIdentity a;
  private final DocumentIdentity b;

  IdentityComparison(DocumentIdentity a, DocumentIdentity b) {
    this.a = a;
    this.b = b;
  }

  Sameness result() {
    Vote number = number();
    Vote when = when();
    Vote place = place();
    ImmutableList<Vote> votes =
        ImmutableList.of(number, when, place, systems(), kinds(), issuers());
    if (votes.contains(Vote.CONTRADICTS)) {
      return Sameness.DIFFERENT;
    }
    boolean known =
        number == Vote.AGREES && when == Vote.AGREES && a.isComplete() && b.isComplete();
    return known && !votes.contains(Vote.DOUBTFUL) ? Sameness.SAME : Sameness.CANNOT_TELL;
  }

  private Vote systems() {
    boolean known = a.system() != DocumentSystem.UNKNOWN && b.system() != DocumentSystem.UNKNOWN;
    return known ? vote(a.system() == b.system()) : Vote.SILENT;
  }

  /** A law and a resolution of one number are a slip: they share one series. */
  private Vote kinds() {
    if (a.kind().isEmpty() || b.kind().isEmpty()) {
      return Vote.SILENT;
    }
    boolean wanted =
        IdentityKind.isWanted(a.system(), a.number())
            && IdentityKind.isWanted(b.system(), b.number());
    Vote otherwise = wanted ? Vote.CONTRADICTS : Vote.DOUBTFUL;
    return Folding.sameWords(a.kind(), b.kind()) ? Vote.AGREES : otherwise;
  }

  private Vote number() {
    DocumentNumber one = a.number();
    DocumentNumber other = b.number();
    if (one.key().equals(other.key())) {
      return Vote.AGREES;
    }
    boolean blank = one.serial().isEmpty() || other.serial().isEmpty();
    if (!blank && !serial(one).equals(serial(other))) {
      return Vote.CONTRADICTS;
    }
    boolean slip = one.isMalformed() || other.isMalformed();
    return (slip ? isAlike(one, other) : hasSameLetters(one, other))
        ? Vote.DOUBTFUL
        : Vote.CONTRADICTS;
  }

  private static boolean isAlike(DocumentNumber one, DocumentNumber other) {
    boolean years =
        one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year());
    boolean kinds =
        one.kind().isEmpty() || other.kind().isEmpty() || one.kind().equalsIgnoreCase(other.kind());
    boolean issuers =
        one.issuer().isEmpty()
            || other.issuer().isEmpty()
            || issuers(one).stream().anyMatch(issuers(other)::contains);
    return years && kinds && issuers;
  }

  /** Returns whether only the digits are blank, or other letters of the same body are used. */
  private static boolean hasSameLetters(DocumentNumber one, DocumentNumber other) {
    return one.year().equals(other.year())
        && one.kind().equalsIgnoreCase(other.kind())
        && issuers(one).equals(issuers(other));
  }

  private static ImmutableSet<String> issuers(DocumentNumber number) {
    return number.issuerCodes().stream()
        .map(
            code ->
                ISSUERS.find(code).filter(i -> !hasTerm(code)).map(IssuerCode::code).orElse(code))
        .map(code -> code.toUpperCase(Locale.ROOT))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean hasTerm(String code) {
    return IssuerCodes.lettersEnd(code) < code.length();
  }

  private static String serial(DocumentNumber number) {
    return CharMatcher.is('0').trimLeadingFrom(number.serial().toLowerCase(Locale.ROOT));
  }

  private Vote when() {
    Vote term = equal(a.term(), b.term());
    if (term == Vote.CONTRADICTS) {
      return term;
    }
    boolean sameSeries =
        term == Vote.AGREES
            || (a.number().year().isPresent() && a.number().year().equals(b.number().year()));
    Vote day = equal(a.date(), b.date());
    if (day == Vote.CONTRADICTS) {
      return sameSeries || sameYear() ? Vote.DOUBTFUL : Vote.CONTRADICTS;
    }
    return sameSeries ? Vote.AGREES : day;
  }

  private boolean sameYear() {
    return a.date().map(LocalDate::getYear).equals(b.date().map(LocalDate::getYear));
  }

  private Vote place() {
    if (a.place().isEmpty() || b.place().isEmpty()) {
      return Vote.SILENT;
    }
    if (Folding.sameWords(a.place(), b.place())) {
      return Vote.AGREES;
    }
    return bare(a.place()).equals(bare(b.place())) ? Vote.DOUBTFUL : Vote.CONTRADICTS;
  }

  /** Returns the name of a place without its type: a district may bear the name of a province. */
  private static String bare(String place) {
    return Folding.key(place).substring(Folding.key(IssuerName.type(place)).length()).strip();
  }

  /** The letters agree, so another name is a slip, or one of several bodies of these letters. */
  private Vote issuers() {
    String one = organ(a);
    String other = organ(b);
    if (one.isEmpty() || other.isEmpty()) {
      return Vote.SILENT;
    }
    boolean oneBody = !IssuerName.isPlaceWanted(a.number());
    boolean sameName = one.equals(other) || (oneBody && (holds(one, other) || holds(other, one)));
    return sameName ? Vote.AGREES : Vote.DOUBTFUL;
  }

  private static String organ(DocumentIdentity identity) {
    return Folding.key(
        IssuerName.of(identity.issuer(), identity.place(), identity.number()).organ());
  }

  /** Returns whether the words of {@code part} stand in {@code whole}: Bộ trưởng Bộ Y tế. */
  private static boolean holds(String whole, String part) {
    return (" " + whole + " ").contains(" " + part + " ");
  }

  private static <T> Vote equal(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() ? vote(one.equals(other)) : Vote.SILENT;
  }

  private static Vote vote(boolean agrees) {
    return agrees ? Vote.AGREES : Vote.CONTRADICTS;
  }
}
