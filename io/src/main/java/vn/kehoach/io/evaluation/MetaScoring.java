package vn.kehoach.io.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.kehoach.text.Folding;

/** The scores of the header data of one document. */
final class MetaScoring {

  private static final double SAME = 0.999;
  private static final double NEARLY = 0.9;

  /** What the field {@code meta} counts; the others are told by themselves alone. */
  private static final ImmutableList<Key> KEYS =
      ImmutableList.of(
          new Key(Field.META_NUMBER, "number", SAME, true),
          new Key(Field.META_SYMBOL, "symbol", SAME, true),
          new Key(Field.META_TYPE, "type", SAME, true),
          new Key(Field.META_ISSUER, "issuer", NEARLY, true),
          new Key(Field.META_PLACE, "place", SAME, true),
          new Key(Field.META_ISSUED, "issued", SAME, true),
          new Key(Field.META_TITLE, "title", NEARLY, true),
          new Key(Field.META_PERIOD_START, "period.start", 1, true),
          new Key(Field.META_PERIOD_END, "period.end", 1, true),
          new Key(Field.META_PERIOD_VISION, "period.vision", 1, true),
          new Key(Field.META_KIND, "kind", SAME, false),
          new Key(Field.META_TERRITORY, "territory", SAME, false));

  private record Key(Field field, String path, double floor, boolean counted) {}

  private final String document;
  private final JsonNode gold;
  private final JsonNode read;
  private final ImmutableSet<String> forgiven;

  private MetaScoring(
      String document, JsonNode gold, JsonNode read, ImmutableSet<String> forgiven) {
    this.document = document;
    this.gold = gold;
    this.read = read;
    this.forgiven = forgiven;
  }

  static Outcome of(String document, JsonNode gold, JsonNode read, ImmutableSet<String> forgiven) {
    return new MetaScoring(document, gold, read, forgiven).outcome();
  }

  private Outcome outcome() {
    List<Outcome> parts = new ArrayList<>();
    Score all = Score.NONE;
    for (Key key : KEYS) {
      Outcome part = score(key);
      parts.add(part);
      all = key.counted ? all.plus(asked(part, key.field)) : all;
    }
    Outcome signers = signers();
    parts.add(signers);
    Score signed = signed(names(gold), names(read));
    parts.add(Outcome.of(Field.META, all.plus(signed), List.of()));
    return Outcome.together(parts);
  }

  /** Returns what a key adds to the whole: only what the gold asks for, read or not. */
  private static Score asked(Outcome part, Field field) {
    Score score = part.scores().getOrDefault(field, Score.NONE);
    return new Score(score.hits(), score.expected(), score.expected());
  }

  private Outcome score(Key key) {
    String ours = text(gold, key.path);
    String theirs = text(read, key.path);
    boolean good = same(ours, theirs, key.floor) || forgiven.contains(key.path);
    int expected = ours.isEmpty() ? 0 : 1;
    int given = good ? expected : theirs.isEmpty() ? 0 : 1;
    Score score = new Score(good ? expected : 0, expected, given);
    return Outcome.of(key.field, score, good ? List.of() : misses(key.field, ours, theirs));
  }

  private static boolean same(String gold, String read, double floor) {
    return floor == 1 ? gold.equals(read) : Phrase.of(gold).likeness(Phrase.of(read)) >= floor;
  }

  /** Returns the text at {@code period.start} or the like; what is null is empty. */
  private static String text(JsonNode meta, String path) {
    JsonNode node = meta.at("/" + path.replace('.', '/'));
    return node.isNull() || node.isMissingNode() ? "" : node.asString("");
  }

  private List<Miss> misses(Field field, String ours, String theirs) {
    Miss.Kind kind =
        ours.isEmpty()
            ? Miss.Kind.SPURIOUS
            : theirs.isEmpty() ? Miss.Kind.MISSED : Miss.Kind.DIFFERENT;
    return List.of(new Miss(document, field, kind, "", ours, theirs));
  }

  private Outcome signers() {
    ImmutableSet<String> ours = names(gold);
    ImmutableSet<String> theirs = names(read);
    int both = (int) ours.stream().filter(theirs::contains).count();
    Score score = new Score(both, ours.size(), theirs.size());
    return Outcome.of(
        Field.META_SIGNERS,
        score,
        ours.equals(theirs)
            ? List.of()
            : misses(Field.META_SIGNERS, String.join("; ", ours), String.join("; ", theirs)));
  }

  private static ImmutableSet<String> names(JsonNode meta) {
    return meta.path("signers")
        .valueStream()
        .map(signer -> Folding.fold(text(signer, "name")))
        .collect(Collectors.collectingAndThen(Collectors.toList(), ImmutableSet::copyOf));
  }

  /** The whole counts the signers as one thing. */
  private static Score signed(ImmutableSet<String> ours, ImmutableSet<String> theirs) {
    int asked = ours.isEmpty() ? 0 : 1;
    return new Score(ours.equals(theirs) ? asked : 0, asked, asked);
  }
}
