package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoach.agency.NameWords.Fit;
import vn.kehoach.agency.NameWords.Known;
import vn.kehoach.agency.PlaceTail.Area;

/** All names of a registry's bodies, found by their initials. */
final class NameForms {

  private static final String COMMITTEE = Tokens.key("ủy");
  private static final ImmutableSet<String> DISTRICTS =
      ImmutableSet.of(Tokens.key("huyện"), Tokens.key("quận"), Tokens.key("thị"));
  private static final String CITY_COMMITTEE = "Thành ủy";
  private static final String PROVINCE_COMMITTEE = "Tỉnh ủy";

  private final Provinces provinces;
  private final Known known = new Known();
  private final ImmutableMap<String, ImmutableList<NameForm>> byInitials;
  private final int longest;

  /** A printed name of a body that fits, and how. */
  record Hit(NameForm form, Fit fit) {}

  private NameForms(Iterable<AgencyBody> bodies, Provinces provinces) {
    this.provinces = provinces;
    Map<String, List<NameForm>> forms = new HashMap<>();
    for (AgencyBody body : bodies) {
      if (!body.isGroup()) {
        new Entry(body, forms).addAll();
      }
    }
    this.byInitials = withSharedLeftOpen(forms);
    int most = 0;
    for (String initials : byInitials.keySet()) {
      most = Math.max(most, initials.length());
    }
    this.longest = most;
  }

  static NameForms of(Iterable<AgencyBody> bodies, Provinces provinces) {
    return new NameForms(bodies, provinces);
  }

  Known known() {
    return known;
  }

  /** The names that the first so many tokens of a printed name fit. */
  List<Hit> find(NameWords printed, int tokens) {
    if (printed.size(tokens) > longest) {
      return List.of();
    }
    ImmutableList<NameForm> forms = byInitials.get(printed.initials(tokens));
    if (forms == null) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(forms.size());
    for (NameForm form : forms) {
      Fit fit = printed.fit(tokens, form.words());
      if (fit != Fit.NONE) {
        hits.add(new Hit(form, fit));
      }
    }
    return Collections.unmodifiableList(hits);
  }

  /** Whether a body's name may begin with the first word; false spares the search. */
  boolean mayBegin(Tokens tokens) {
    return known.mayBegin(tokens.at(0));
  }

  /** A name without 'Việt Nam' is left open only where bodies of other levels share it. */
  private static ImmutableMap<String, ImmutableList<NameForm>> withSharedLeftOpen(
      Map<String, List<NameForm>> forms) {
    ImmutableMap.Builder<String, ImmutableList<NameForm>> all = ImmutableMap.builder();
    for (Map.Entry<String, List<NameForm>> entry : forms.entrySet()) {
      boolean shared = isShared(entry.getValue());
      ImmutableList.Builder<NameForm> settled = ImmutableList.builder();
      for (NameForm form : entry.getValue()) {
        boolean central = form.body().levels().contains(AgencyLevel.CENTRAL);
        boolean alone = form.open() && central && !shared;
        settled.add(
            alone ? new NameForm(form.body(), form.words(), false, form.committee()) : form);
      }
      all.put(entry.getKey(), settled.build());
    }
    return all.buildOrThrow();
  }

  private static boolean isShared(List<NameForm> forms) {
    for (NameForm form : forms) {
      if (!form.body().levels().equals(forms.get(0).body().levels())) {
        return true;
      }
    }
    return false;
  }

  /** Writes the names of one body. */
  private final class Entry {
    private final AgencyBody body;
    private final Map<String, List<NameForm>> forms;
    private final boolean placed;
    private final boolean national;

    Entry(AgencyBody body, Map<String, List<NameForm>> forms) {
      this.body = body;
      this.forms = forms;
      Tokens name = Tokens.of(body.name());
      this.placed = isPlaced(name);
      this.national = isNational(name);
    }

    private boolean isPlaced(Tokens name) {
      int tail = PlaceTailReader.start(name, 1, provinces);
      PlaceTail place = tail > 0 ? PlaceTailReader.read(name, tail, provinces) : null;
      return place != null && place.area() != Area.NAME;
    }

    void addAll() {
      add(body.name(), false);
      body.variants().forEach(variant -> add(variant, false));
      body.shortNames().forEach(name -> add(name, true));
      body.abbreviations().forEach(letters -> add(letters, false));
    }

    private void add(String name, boolean open) {
      Tokens tokens = Tokens.of(name);
      boolean person =
          Vocabulary.starts(WordClass.PERSON, tokens, 0)
              && Vocabulary.match(WordClass.NAME, tokens, 0) < tokens.size();
      if (person) {
        return;
      }
      known.add(tokens);
      int tail = PlaceTailReader.start(tokens, 1, provinces);
      PlaceTail place = tail > 0 ? PlaceTailReader.read(tokens, tail, provinces) : null;
      boolean city = place != null && (place.area() == Area.CITY || place.isList());
      if (!city || name.equals(body.name())) {
        boolean lacks = placed && tail < 0 && !endsInCommittee(tokens);
        boolean bare = national && !endsNationally(tokens);
        put(tokens, tokens.size(), open || lacks || bare);
      }
      if (tail > 0) {
        put(tokens, tail, true);
        if (PlaceWords.isNation(tokens, tail)) {
          put(tokens, tail + 2, true);
        }
      } else if (isNational(tokens)) {
        put(tokens, tokens.size() - 2, true);
      }
      if (name.endsWith(PROVINCE_COMMITTEE)) {
        String stem = name.substring(0, name.length() - PROVINCE_COMMITTEE.length());
        if (!stem.isEmpty()) {
          add(stem + CITY_COMMITTEE, open);
        }
      }
    }

    private void put(Tokens tokens, int to, boolean open) {
      NameWords words = NameWords.ofEntry(tokens, to);
      String initials = words.initials(Math.min(to, NameWords.MOST_TOKENS));
      forms
          .computeIfAbsent(initials, key -> new ArrayList<>())
          .add(new NameForm(body, words, open, committee(tokens, to)));
    }

    private Area committee(Tokens tokens, int to) {
      Area own = committeeAt(tokens, to);
      boolean alone = to == 1 && own == Area.NONE;
      return alone ? committeeAt(Tokens.of(body.name()), 2) : own;
    }
  }

  /** The kind of place of 'Tỉnh ủy', 'Huyện ủy' and so on at the end of a name, or none. */
  static Area committeeAt(Tokens tokens, int to) {
    if (to < 2 || !tokens.at(to - 1).is(COMMITTEE)) {
      return Area.NONE;
    }
    String kind = tokens.at(to - 2).key();
    if (kind.equals(Keys.PROVINCE)) {
      return Area.PROVINCE;
    }
    if (kind.equals(Keys.CITY)) {
      return Area.CITY;
    }
    return DISTRICTS.contains(kind) ? Area.DISTRICT : Area.NONE;
  }

  private static boolean endsInCommittee(Tokens tokens) {
    return committeeAt(tokens, tokens.size()) != Area.NONE;
  }

  private static boolean isNational(Tokens tokens) {
    int size = tokens.size();
    return size > 3 && PlaceWords.isNation(tokens, size - 2);
  }

  private static boolean endsNationally(Tokens tokens) {
    if (isNational(tokens)) {
      return true;
    }
    String last = tokens.at(tokens.size() - 1).key();
    return last.endsWith("vn") || last.endsWith("tw");
  }
}
