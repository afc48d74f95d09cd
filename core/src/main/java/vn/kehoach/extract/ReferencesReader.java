package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.document.LegalRelation;
import vn.kehoach.document.ReferenceMention;
import vn.kehoach.document.ReferenceScanner;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Folding;

/**
 * Collects the papers a paper cites, each once, with the fullest of its citations.
 *
 * <p>The paper's own number is none of them, nor is a number that was left blank.
 */
final class ReferencesReader {

  private final Optional<DocumentNumber> own;
  private final Map<String, LegalBasis> found = new LinkedHashMap<>();

  private ReferencesReader(Optional<DocumentNumber> own) {
    this.own = own;
  }

  /** Returns every cited paper, in the order of first mention. */
  static ImmutableList<LegalBasis> all(List<SourceText> passages, Optional<DocumentNumber> own) {
    ReferencesReader reader = new ReferencesReader(own);
    passages.forEach(passage -> reader.take(passage, false));
    return ImmutableList.copyOf(reader.found.values());
  }

  /** Returns the papers that the opening rests on or carries out, the outer before the inner. */
  static ImmutableList<LegalBasis> bases(List<SourceText> opening, Optional<DocumentNumber> own) {
    ReferencesReader reader = new ReferencesReader(own);
    opening.forEach(passage -> reader.take(passage, true));
    return ImmutableList.copyOf(reader.found.values());
  }

  private void take(SourceText passage, boolean basesOnly) {
    String text = passage.text();
    for (ReferenceMention mention : ReferenceScanner.scan(text)) {
      LegalRelation relation = LegalRelation.relationBefore(text, mention.start());
      boolean basis = relation == LegalRelation.BASIS || relation == LegalRelation.IMPLEMENTS;
      if ((basis || !basesOnly) && counts(mention.reference())) {
        put(
            new LegalBasis(
                mention.reference(),
                relation,
                Optional.of(passage.evidence(mention.start(), mention.end()))));
      }
    }
  }

  private boolean counts(DocumentReference reference) {
    if (reference.number().isEmpty()) {
      return !reference.title().isEmpty();
    }
    DocumentNumber number = reference.number().get();
    boolean isOwn = own.filter(o -> o.key().equals(number.key())).isPresent();
    return !isOwn && !number.serial().isEmpty();
  }

  private void put(LegalBasis basis) {
    found.merge(key(basis.reference()), basis, ReferencesReader::fuller);
  }

  private static String key(DocumentReference reference) {
    return reference
        .number()
        .map(DocumentNumber::key)
        .orElseGet(() -> Folding.key(reference.kind() + " " + reference.title()));
  }

  private static LegalBasis fuller(LegalBasis first, LegalBasis second) {
    return weight(second) > weight(first) ? second : first;
  }

  private static int weight(LegalBasis basis) {
    DocumentReference reference = basis.reference();
    boolean sound = reference.number().filter(n -> n.oddities().isEmpty()).isPresent();
    boolean rests = basis.relation() != LegalRelation.MENTIONS;
    return (reference.date().isPresent() ? 1 : 0)
        + (reference.issuer().isEmpty() ? 0 : 1)
        + (reference.title().isEmpty() ? 0 : 1)
        + (sound ? 1 : 0)
        + (rests ? 1 : 0)
        - (CaseOf.isUpperCase(reference.kind()) ? 1 : 0);
  }
}
