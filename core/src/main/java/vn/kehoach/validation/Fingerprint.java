package vn.kehoach.validation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import vn.kehoach.finding.Finding;

/**
 * What a finding is known by in another version of the paper, such as {@code 3f2a9c1b4d5e6f70} or,
 * for the second of two that say the same, {@code 3f2a9c1b4d5e6f70-2}.
 *
 * <p>It is made of the code, the printed words (argument {@code quote}) and those arguments that
 * say what was found. Left out is whatever changes when the paper gains lines elsewhere or the
 * caller asks otherwise: pointer, span, severity, and the arguments that count or tell a position:
 * {@code number} (but for the group form, where it is a document's number), {@code first}, {@code
 * previous}, {@code missing}, {@code count}, {@code position}. Rules of others keep the same names.
 *
 * <p>Findings that are then alike are told apart by their turn in the order of the paper.
 *
 * @param digest the first 16 hexadecimal digits of a SHA-256
 * @param turn which of the findings with this digest it is, 1 the first
 */
public record Fingerprint(String digest, int turn) {

  private static final int DIGITS = 16;

  private static final CharMatcher HEX = CharMatcher.anyOf("0123456789abcdef");

  private static final int MOST_TURN_DIGITS = 9;

  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

  private static final String NUMBER = "number";

  private static final ImmutableSet<String> POSITIONS =
      ImmutableSet.of(NUMBER, "first", "previous", "missing", "count", "position");

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the digest is not 16 hexadecimal digits in lower case or
   *     the turn is below 1
   */
  public Fingerprint {
    if (digest.length() != DIGITS || !HEX.matchesAllOf(digest) || turn < 1) {
      throw new IllegalArgumentException(
          "fingerprint must read 16 hexadecimal digits, with '-2' and so on after them for a later"
              + " one alike, but was '"
              + digest
              + "' with turn "
              + turn);
    }
  }

  /**
   * Returns the fingerprint of a finding that is the first of its kind.
   *
   * @param finding the finding
   * @return the fingerprint with turn 1
   */
  public static Fingerprint of(Finding finding) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, finding.code());
    ImmutableSortedMap.copyOf(finding.arguments())
        .forEach(
            (name, value) -> {
              if (identifies(finding.code(), name)) {
                put(hasher, name);
                put(hasher, value);
              }
            });
    return new Fingerprint(hasher.hash().toString().substring(0, DIGITS), 1);
  }

  /** Adds some words, whatever their blanks and Unicode form, with a mark at the end. */
  private static void put(Hasher hasher, String words) {
    String bare = CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
    hasher
        .putString(Normalizer.normalize(bare, Normalizer.Form.NFC), StandardCharsets.UTF_8)
        .putByte((byte) 0);
  }

  private static boolean identifies(String code, String argument) {
    return !POSITIONS.contains(argument)
        || (argument.equals(NUMBER) && code.startsWith(RuleGroup.FORM.prefix() + "."));
  }

  /**
   * Returns the fingerprints of all findings of one paper.
   *
   * @param findings the findings in the order of the paper
   * @return one fingerprint for each, none twice
   */
  public static ImmutableList<Fingerprint> all(List<Finding> findings) {
    Multiset<String> seen = HashMultiset.create();
    ImmutableList.Builder<Fingerprint> all = ImmutableList.builder();
    for (Finding finding : findings) {
      String digest = of(finding).digest();
      seen.add(digest);
      all.add(new Fingerprint(digest, seen.count(digest)));
    }
    return all.build();
  }

  /**
   * Returns the fingerprint that a text names.
   *
   * @param text such as {@code 3f2a9c1b4d5e6f70-2}
   * @return the fingerprint
   * @throws IllegalArgumentException if the text is none
   */
  public static Fingerprint parse(String text) {
    boolean alone = text.length() == DIGITS;
    String turn = text.length() > DIGITS + 1 ? text.substring(DIGITS + 1) : "";
    boolean numbered = isLaterTurn(turn) && text.charAt(DIGITS) == '-';
    if (!alone && !numbered) {
      throw new IllegalArgumentException(
          "fingerprint must read 16 hexadecimal digits, such as '3f2a9c1b4d5e6f70' or"
              + " '3f2a9c1b4d5e6f70-2', but was '"
              + text
              + "'");
    }
    return new Fingerprint(text.substring(0, DIGITS), alone ? 1 : Integer.parseInt(turn));
  }

  /** Returns whether a text is a number of 2 or more as this class writes it. */
  private static boolean isLaterTurn(String turn) {
    return !turn.isEmpty()
        && turn.length() <= MOST_TURN_DIGITS
        && DIGIT.matchesAllOf(turn)
        && turn.charAt(0) != '0'
        && !turn.equals("1");
  }

  @Override
  public String toString() {
    return turn == 1 ? digest : digest + "-" + turn;
  }
}
