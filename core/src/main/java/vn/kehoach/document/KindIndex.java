package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.text.Spellings;
import vn.kehoach.text.WordIndex;

/** Kinds by their letters and their names, of any time. */
final class KindIndex {

  private final ImmutableListMultimap<String, DocumentKind> byCode;
  private final ImmutableListMultimap<String, DocumentKind> byName;
  private final LetterForms letters;
  private final WordIndex<Collection<String>> namesByFirstWord;

  private KindIndex(
      ImmutableListMultimap<String, DocumentKind> byCode,
      ImmutableListMultimap<String, DocumentKind> byName,
      LetterForms letters) {
    this.byCode = byCode;
    this.byName = byName;
    this.letters = letters;
    namesByFirstWord =
        WordIndex.of(
            Multimaps.index(byName.keySet(), n -> n.substring(0, Phrases.wordEnd(n, 0))).asMap());
  }

  /** Makes the index of kinds, the usual one of a code first. */
  static KindIndex of(ImmutableList<DocumentKind> all) {
    return new KindIndex(codes(all), names(all), LetterForms.of(allCodes(all)));
  }

  /** Returns the kinds by their letters, those of other days after those of today. */
  private static ImmutableListMultimap<String, DocumentKind> codes(
      ImmutableList<DocumentKind> all) {
    ImmutableListMultimap.Builder<String, DocumentKind> codes = ImmutableListMultimap.builder();
    for (DocumentKind kind : all) {
      if (!kind.code().isEmpty()) {
        codes.put(upper(kind.code()), kind);
      }
    }
    for (DocumentKind kind : all) {
      for (String code : otherCodes(kind)) {
        codes.put(upper(code), kind);
      }
    }
    return codes.build();
  }

  /** Returns the letters of every kind, those of today before those of other days. */
  private static ImmutableList<String> allCodes(ImmutableList<DocumentKind> all) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    for (DocumentKind kind : all) {
      if (!kind.code().isEmpty()) {
        codes.add(kind.code());
      }
    }
    for (DocumentKind kind : all) {
      codes.addAll(otherCodes(kind));
    }
    return codes.build();
  }

  private static ImmutableSet<String> otherCodes(DocumentKind kind) {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    for (DocumentKind.Term term : kind.terms()) {
      if (!term.code().isEmpty() && !term.code().equals(kind.code())) {
        codes.add(term.code());
      }
    }
    return codes.build();
  }

  private static ImmutableListMultimap<String, DocumentKind> names(
      ImmutableList<DocumentKind> all) {
    ImmutableListMultimap.Builder<String, DocumentKind> names = ImmutableListMultimap.builder();
    for (DocumentKind kind : all) {
      if (kind.group() != DocumentKind.Group.OWN) {
        for (String name : namesOf(kind)) {
          for (String spelling : Spellings.of(lower(name))) {
            names.put(spelling, kind);
          }
        }
      }
    }
    return names.build();
  }

  private static ImmutableList<String> namesOf(DocumentKind kind) {
    return ImmutableList.<String>builder().add(kind.name()).addAll(kind.otherNames()).build();
  }

  /** Returns the kinds of letters in any case. */
  ImmutableList<DocumentKind> ofCode(String code) {
    return byCode.get(upper(code));
  }

  /** Returns the kinds of a name in any case, its words parted by single blanks. */
  ImmutableList<DocumentKind> ofName(String name) {
    return byName.get(lower(name));
  }

  LetterForms letters() {
    return letters;
  }

  /** Returns the longest name that stands at {@code start} as whole words. */
  Optional<DocumentKinds.Match> longestName(CharSequence text, int start) {
    Collection<String> names =
        namesByFirstWord.getIgnoringCase(text, start, Phrases.wordEnd(text, start));
    return names == null ? Optional.empty() : longest(names, text, start);
  }

  private Optional<DocumentKinds.Match> longest(
      Collection<String> names, CharSequence text, int start) {
    int end = -1;
    String longest = "";
    for (String name : names) {
      int nameEnd = Phrases.match(text, start, name);
      if (nameEnd > end) {
        end = nameEnd;
        longest = name;
      }
    }
    return end < 0
        ? Optional.empty()
        : Optional.of(new DocumentKinds.Match(byName.get(longest).get(0), start, end));
  }

  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
