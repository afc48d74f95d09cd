package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters that stand for issuers in numbers (chữ viết tắt tên cơ quan), such as {@code TTg} for
 * Thủ tướng Chính phủ.
 *
 * <p>The list is not closed: the head of an agency fixes its letters. {@code UBND}, {@code HĐND}
 * and {@code TU} tell the organ, not the level or the place.
 */
public final class IssuerCodes {

  private static final IssuerCodes STANDARD = load();

  private final ImmutableList<IssuerCode> all;
  private final ImmutableMap<String, IssuerCode> byCode;

  private IssuerCodes(ImmutableList<IssuerCode> all) {
    this.all = all;
    Map<String, IssuerCode> codes = new HashMap<>();
    for (IssuerCode issuer : all) {
      codes.putIfAbsent(issuer.code().toUpperCase(Locale.ROOT), issuer);
      for (String other : issuer.otherCodes()) {
        codes.putIfAbsent(other.toUpperCase(Locale.ROOT), issuer);
      }
    }
    byCode = ImmutableMap.copyOf(codes);
  }

  /**
   * Returns the letters in use in Vietnam.
   *
   * @return the one immutable instance
   */
  public static IssuerCodes standard() {
    return STANDARD;
  }

  /**
   * Returns every entry, in the order of the list.
   *
   * @return the entries, never empty
   */
  public ImmutableList<IssuerCode> all() {
    return all;
  }

  /**
   * Returns the entry of letters, such as that of Quốc hội for {@code QH15}.
   *
   * @param code the letters in any case; digits at the end, the term, are left out
   * @return the entry, or empty where the letters are not known
   */
  public Optional<IssuerCode> find(String code) {
    String letters = code.substring(0, lettersEnd(code));
    return Optional.ofNullable(byCode.get(letters.toUpperCase(Locale.ROOT)));
  }

  /**
   * Returns the name that letters stand for, such as {@code Ủy ban nhân dân} for {@code UBND}.
   *
   * @param code the letters in any case
   * @return the name, or empty where the letters are not known
   */
  public Optional<String> nameOf(String code) {
    return find(code).map(IssuerCode::name);
  }

  /**
   * Returns the system of papers letters belong to, such as the Party for {@code TU}.
   *
   * @param code the letters in any case
   * @return the system, {@link DocumentSystem#UNKNOWN} where the letters are not known or are used
   *     on both sides, as {@code BCĐ} is
   */
  public DocumentSystem systemOf(String code) {
    return find(code).map(IssuerCode::system).orElse(DocumentSystem.UNKNOWN);
  }

  /** Returns where the letters of {@code code} end and its term, such as 15, begins. */
  static int lettersEnd(String code) {
    int end = code.length();
    while (end > 0 && code.charAt(end - 1) >= '0' && code.charAt(end - 1) <= '9') {
      end--;
    }
    return end;
  }

  private static IssuerCodes load() {
    ImmutableList.Builder<IssuerCode> issuers = ImmutableList.builder();
    for (ImmutableMap<String, String> row : VocabularyTable.read("issuer-codes.csv")) {
      issuers.add(
          new IssuerCode(
              row.getOrDefault("code", ""),
              row.getOrDefault("issuer", ""),
              row.getOrDefault("level", ""),
              system(row.getOrDefault("system", "")),
              VocabularyTable.several(row.getOrDefault("also", ""))));
    }
    return new IssuerCodes(issuers.build());
  }

  private static DocumentSystem system(String cell) {
    return switch (cell) {
      case "state" -> DocumentSystem.STATE;
      case "party" -> DocumentSystem.PARTY;
      case "front", "union", "youth" -> DocumentSystem.FRONT_AND_UNIONS;
      default -> DocumentSystem.UNKNOWN;
    };
  }

  /**
   * One entry of the list, such as {@code UBND} for Ủy ban nhân dân.
   *
   * @param code the letters as they should be printed, such as {@code TTg}
   * @param name the name of the issuer
   * @param level the levels at which it exists, such as {@code province/district/commune}
   * @param system the system of papers, unknown where both the State and the Party use the letters
   * @param otherCodes other letters in use, such as {@code UB}; may be empty
   */
  public record IssuerCode(
      String code,
      String name,
      String level,
      DocumentSystem system,
      ImmutableList<String> otherCodes) {}
}
