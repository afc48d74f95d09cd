package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import vn.kehoach.text.Folding;

/** The kind within an identity: what the letters tell, or else what the paper is called. */
final class IdentityKind {

  private static final DocumentKinds KINDS = DocumentKinds.standard();
  private static final String OFFICIAL_LETTER = "Công văn";

  private IdentityKind() {}

  /** Returns the name of the kind, "" where neither the letters nor {@code printed} tell. */
  static String of(String printed, DocumentSystem system, DocumentNumber number) {
    if (isOfficialLetter(number)) {
      return OFFICIAL_LETTER;
    }
    String name = KINDS.byName(printed, system).map(DocumentKind::name).orElse(printed);
    ImmutableList<String> ofLetters = KINDS.namesOf(number.kind(), system);
    if (ofLetters.isEmpty()) {
      return name;
    }
    if (ofLetters.size() == 1) {
      return ofLetters.get(0);
    }
    return ofLetters.stream().filter(n -> Folding.sameWords(n, name)).findFirst().orElse("");
  }

  /** Returns whether the kind must be known to tell a paper of this number from others. */
  static boolean isWanted(DocumentSystem system, DocumentNumber number) {
    return number.kind().isEmpty()
        ? number.oddities().contains("kind-missing")
        : KINDS.namesOf(number.kind(), system).size() > 1;
  }

  private static boolean isOfficialLetter(DocumentNumber number) {
    return number.kind().isEmpty()
        && number.year().isEmpty()
        && number.system() == DocumentSystem.STATE
        && number.issuerCodes().size() > 1
        && !number.isMalformed();
  }
}
