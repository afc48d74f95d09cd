package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.IssuerCode;
import vn.kehoach.document.IssuerCodes;
import vn.kehoach.text.Folding;

/**
 * The bodies that letters in numbers stand for, found by the words a printed issuer begins with.
 */
final class PrintedBodies {

  /** Letters of organs that exist at every level tell too little: Ban Thường vụ, Ban Chấp hành. */
  private static final String ANY_LEVEL = "any";

  private static final Words OFFICES = Words.of("issuing-offices.txt");

  private final IssuerCodes codes;
  private final ImmutableMap<String, IssuerCode> byName;

  private PrintedBodies(IssuerCodes codes, ImmutableMap<String, IssuerCode> byName) {
    this.codes = codes;
    this.byName = byName;
  }

  static PrintedBodies of(IssuerCodes codes) {
    Map<String, IssuerCode> byName = new HashMap<>();
    for (IssuerCode code : codes.all()) {
      code.names().forEach(name -> byName.putIfAbsent(Folding.key(name), code));
    }
    return new PrintedBodies(codes, ImmutableMap.copyOf(byName));
  }

  /**
   * Returns the body that is printed where the letters of a number stand for another one.
   *
   * @param number a number
   * @param printed the issuer as printed beside it
   * @return the entry of the printed body; empty if the two agree or one of them is not known
   */
  Optional<IssuerCode> otherThan(DocumentNumber number, String printed) {
    String key = Folding.key(printed);
    ImmutableList<IssuerCode> lettered =
        number.issuerCodes().stream()
            .flatMap(letters -> codes.find(letters).stream())
            .collect(ImmutableList.toImmutableList());
    return lettered.isEmpty() || lettered.stream().anyMatch(code -> isNamed(code, key))
        ? Optional.empty()
        : at(key).filter(body -> !body.level().equals(ANY_LEVEL));
  }

  private static boolean isNamed(IssuerCode code, String key) {
    return Stream.of(code.names().stream(), Stream.of(code.code()), code.otherCodes().stream())
        .flatMap(words -> words)
        .anyMatch(words -> Words.contains(key, Folding.key(words)));
  }

  private Optional<IssuerCode> at(String key) {
    String rest = OFFICES.without(key);
    for (int end = rest.length(); end > 0; end = rest.lastIndexOf(' ', end - 1)) {
      IssuerCode body = byName.get(rest.substring(0, end));
      if (body != null) {
        return Optional.of(body);
      }
    }
    int blank = rest.indexOf(' ');
    return codes.find(blank < 0 ? rest : rest.substring(0, blank));
  }
}
