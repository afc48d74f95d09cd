package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.agency.TerritoryMention;
import vn.kehoach.agency.TerritoryNames;
import vn.kehoach.text.CaseOf;
import vn.kehoach.text.Spaces;

/**
 * Writes the issuer of a letterhead as in a sentence: {@code ỦY BAN NHÂN DÂN / TỈNH AN GIANG} gives
 * {@code Ủy ban nhân dân tỉnh An Giang}.
 *
 * <p>Where a superior stands above the issuer, the issuer alone is named, with the place of its
 * superior: {@code UBND TỈNH AN GIANG / SỞ CÔNG THƯƠNG} gives {@code Sở Công Thương tỉnh An Giang}.
 */
final class IssuerNames {

  private static final double CAPITALS = 0.8;

  private IssuerNames() {}

  /** Returns whether a line may name an issuer: a known body or first word of one begins it. */
  static boolean beginsBody(String line) {
    List<HeaderWord> words = HeaderWord.of(line, line.length());
    Optional<IssuerWords.Match> match = IssuerWords.at(words, 0);
    return match.isPresent()
        && (match.get().entry().role().beginsBody()
            || match.get().entry().role() == IssuerWords.Role.SHORT);
  }

  /** Returns the issuer of a line as in a sentence, abbreviations written out. */
  static String written(String line) {
    String text = Spaces.collapse(line);
    List<IssuerPart> parts = parts(text);
    List<List<IssuerPart>> bodies = bodies(parts);
    String name =
        bodies.size() < 2
            ? join(parts)
            : withSuperior(bodies.get(bodies.size() - 2), bodies.get(bodies.size() - 1));
    return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String withSuperior(List<IssuerPart> above, List<IssuerPart> body) {
    if (body.stream().anyMatch(IssuerPart::isPlace)) {
      return join(body);
    }
    IssuerWords.Role role = above.get(0).role();
    if (role == IssuerWords.Role.PARTY) {
      return join(body) + " " + join(above);
    }
    return role == IssuerWords.Role.LOCAL
        ? join(body) + " " + join(above.subList(1, above.size()))
        : join(body);
  }

  /** Cuts at every word with which a further body begins. */
  private static List<List<IssuerPart>> bodies(List<IssuerPart> parts) {
    List<List<IssuerPart>> bodies = new ArrayList<>();
    List<IssuerPart> body = new ArrayList<>();
    for (IssuerPart part : parts) {
      if (part.role().beginsBody() && isComplete(body)) {
        bodies.add(ImmutableList.copyOf(body));
        body.clear();
      }
      body.add(part);
    }
    bodies.add(ImmutableList.copyOf(body));
    return bodies;
  }

  private static boolean isComplete(List<IssuerPart> body) {
    if (body.isEmpty()) {
      return false;
    }
    IssuerWords.Role last = body.get(body.size() - 1).role();
    return last != IssuerWords.Role.PART
        && last != IssuerWords.Role.HEAD
        && last != IssuerWords.Role.AREA;
  }

  private static List<IssuerPart> parts(String text) {
    boolean capitals = CaseOf.isUpperCase(text, CAPITALS);
    List<HeaderWord> words = HeaderWord.of(text);
    List<TerritoryMention> places = TerritoryNames.find(text);
    List<IssuerPart> parts = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      boolean afterArea = !parts.isEmpty() && parts.get(parts.size() - 1).names();
      Optional<IssuerWords.Match> known = IssuerWords.at(words, at);
      boolean place = isPlace(words.get(at), places);
      boolean area = known.filter(m -> m.entry().role() == IssuerWords.Role.AREA).isPresent();
      if (known.isPresent() && (area || !(place || (afterArea && known.get().length() == 1)))) {
        parts.add(IssuerPart.known(text, words, at, known.get(), capitals));
        at += known.get().length();
      } else {
        parts.add(IssuerPart.other(text, words, at, place || afterArea, capitals));
        at++;
      }
    }
    return parts;
  }

  private static boolean isPlace(HeaderWord word, List<TerritoryMention> places) {
    return places.stream().anyMatch(p -> p.start() <= word.start() && word.end() <= p.end());
  }

  private static String join(List<IssuerPart> parts) {
    StringBuilder name = new StringBuilder();
    for (IssuerPart part : parts) {
      name.append(name.length() == 0 ? "" : part.glue()).append(part.text());
    }
    return name.toString();
  }
}
