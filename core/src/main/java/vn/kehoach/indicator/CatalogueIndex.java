package vn.kehoach.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoach.indicator.CatalogueMatch.Basis;
import vn.kehoach.naming.NameProfile;
import vn.kehoach.naming.NameWords;

/** The names of a catalogue, found by their words. */
final class CatalogueIndex {

  private static final int[] NOWHERE = {};

  /**
   * A name of an entry.
   *
   * @param place the place of the entry
   * @param text the name
   * @param key its words on one line
   * @param profile the name prepared
   * @param basis what a printed name that is equal to it is recognised by
   */
  record Form(int place, String text, String key, NameProfile profile, Basis basis) {}

  /**
   * An entry prepared.
   *
   * @param entry the entry
   * @param units its units, prepared when first asked for
   * @param words every word that counts in its names, without diacritics
   */
  record Prepared(CatalogueEntry entry, Lazy<EntryUnits> units, ImmutableSet<String> words) {}

  private final ImmutableList<Prepared> entries;
  private final ImmutableList<Form> forms;
  private final ImmutableListMultimap<String, Integer> formsByKey;
  private final Map<String, int[]> formsByWord;

  /** How much each name says. */
  private final double[] totals;

  /** The marks of the words of each name. */
  private final long[] marks;

  private CatalogueIndex(ImmutableList<Prepared> entries, ImmutableList<Form> forms) {
    this.entries = entries;
    this.forms = forms;
    this.formsByKey = byKey(forms);
    this.formsByWord = byWord(forms);
    this.totals = forms.stream().mapToDouble(form -> form.profile().total()).toArray();
    this.marks = forms.stream().mapToLong(form -> marks(form.profile().keys())).toArray();
  }

  /** Returns one of 64 marks for a word; other words may have the same. */
  static long mark(String word) {
    int hash = word.hashCode();
    return 1L << (hash ^ hash >>> 6 ^ hash >>> 12);
  }

  private static long marks(List<String> words) {
    return words.stream().mapToLong(CatalogueIndex::mark).reduce(0, (a, b) -> a | b);
  }

  static CatalogueIndex of(List<CatalogueEntry> entries) {
    ImmutableList.Builder<Prepared> prepared = ImmutableList.builder();
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (int place = 0; place < entries.size(); place++) {
      CatalogueEntry entry = entries.get(place);
      ImmutableList<Form> own = forms(entry, place);
      forms.addAll(own);
      Set<String> words = new HashSet<>();
      own.stream().filter(CatalogueIndex::isSure).forEach(f -> words.addAll(f.profile().keys()));
      prepared.add(
          new Prepared(entry, new Lazy<>(() -> EntryUnits.of(entry)), ImmutableSet.copyOf(words)));
    }
    return new CatalogueIndex(prepared.build(), forms.build());
  }

  private static ImmutableList<Form> forms(CatalogueEntry entry, int place) {
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    forms.add(form(place, entry.name(), Basis.NAME));
    entry.synonyms().forEach(name -> forms.add(form(place, name, Basis.SYNONYM)));
    entry.related().forEach(name -> forms.add(form(place, name, Basis.RELATED)));
    if (!entry.englishName().isEmpty()) {
      forms.add(form(place, entry.englishName(), Basis.NAME));
    }
    return forms.build();
  }

  /** A name that says how it is given ("Thứ hạng PCI") is kept without those words. */
  private static Form form(int place, String text, Basis basis) {
    ImmutableList<String> words = AspectWords.split(NameWords.split(text)).rest();
    return new Form(
        place, text, String.join(" ", words), NameProfile.of(words, "", NameWords.STANDARD), basis);
  }

  private static boolean isSure(Form form) {
    return form.basis() != Basis.RELATED;
  }

  private static ImmutableListMultimap<String, Integer> byKey(List<Form> forms) {
    ImmutableListMultimap.Builder<String, Integer> byKey = ImmutableListMultimap.builder();
    for (int i = 0; i < forms.size(); i++) {
      byKey.put(forms.get(i).key(), i);
    }
    return byKey.build();
  }

  private static Map<String, int[]> byWord(List<Form> forms) {
    Map<String, int[]> byWord = new HashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      if (isSure(forms.get(i))) {
        for (String word : forms.get(i).profile().keys()) {
          int[] old = byWord.getOrDefault(word, NOWHERE);
          int[] all = Arrays.copyOf(old, old.length + 1);
          all[old.length] = i;
          byWord.put(word, all);
        }
      }
    }
    return byWord;
  }

  int size() {
    return forms.size();
  }

  Form form(int place) {
    return forms.get(place);
  }

  /** Returns how much a name says. */
  double total(int place) {
    return totals[place];
  }

  /** Returns the marks of the words of a name: where a word's is not set, the word is not there. */
  long marks(int place) {
    return marks[place];
  }

  Prepared entry(int place) {
    return entries.get(place);
  }

  int entries() {
    return entries.size();
  }

  /** The names with those words, in that order. */
  ImmutableList<Integer> withKey(String key) {
    return formsByKey.get(key);
  }

  /** The places of names that hold a word, rising. */
  int[] withWord(String word) {
    return formsByWord.getOrDefault(word, NOWHERE);
  }
}
