package vn.kehoach.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kehoach.agency.NameForms.Hit;
import vn.kehoach.agency.PlaceTail.Area;

/**
 * Finds the body of a printed name, or the group of such bodies in several places.
 *
 * <p>The longest beginning of the name that a body has is taken; what follows must be words for a
 * place.
 */
final class BodyResolver {

  private final NameForms forms;
  private final Provinces provinces;
  private final Succession succession;

  BodyResolver(NameForms forms, Provinces provinces, Succession succession) {
    this.forms = forms;
    this.provinces = provinces;
    this.succession = succession;
  }

  /** The body of a name, or null if no body has it. */
  @Nullable AgencyResolution resolve(Tokens tokens, Asked asked) {
    int size = tokens.size();
    if (size == 0 || size > NameWords.MOST_TOKENS || !forms.mayBegin(tokens)) {
      return null;
    }
    NameWords words = NameWords.ofPrinted(tokens, forms.known());
    for (int end = size; end > 0; end--) {
      boolean place = PlaceWords.mayBegin(tokens, end, provinces);
      boolean name = end == size || (place && !PlaceTailReader.isInName(tokens, end));
      List<Hit> hits = name ? forms.find(words, end) : List.of();
      PlaceTail tail = hits.isEmpty() ? null : tail(tokens, end);
      AgencyResolution found =
          tail == null ? null : new BodyChoice(asked, tail, succession).among(hits);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable PlaceTail tail(Tokens tokens, int end) {
    if (end == tokens.size()) {
      return PlaceTail.NONE;
    }
    PlaceTail tail = PlaceTailReader.read(tokens, end, provinces);
    Area committee = NameForms.committeeAt(tokens, end);
    boolean name = tail == null || tail.area() == Area.NAME;
    return name && committee != Area.NONE
        ? PlaceTailReader.afterKind(tokens, end, committee, provinces)
        : tail;
  }
}
