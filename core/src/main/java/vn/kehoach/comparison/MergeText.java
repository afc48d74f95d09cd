package vn.kehoach.comparison;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kehoach.comparison.MergeConflict.Kind;
import vn.kehoach.comparison.MergeConflict.Version;
import vn.kehoach.source.Place;

/**
 * The contradictions of a three-way merge in sentences, in Vietnamese or English. Immutable.
 *
 * <pre>{@code
 * System.out.print(MergeText.of(Locale.forLanguageTag("vi")).print(merge));
 * }</pre>
 */
public final class MergeText {

  private final ComparisonMessages messages;
  private final FieldWords fields;

  private MergeText(ComparisonMessages messages, FieldWords fields) {
    this.messages = messages;
    this.fields = fields;
  }

  /**
   * Returns the teller of a language.
   *
   * @param locale Vietnamese; any other language gives English
   * @return the teller
   */
  public static MergeText of(Locale locale) {
    return new MergeText(ComparisonMessages.of(locale), FieldWords.of(locale));
  }

  /**
   * Returns all contradictions, a line each, with a first line that counts them.
   *
   * @param merge the merge
   * @return lines, each with its line feed
   */
  public String print(PlanMerge merge) {
    if (merge.isClean()) {
      return messages.text("merge.none") + '\n';
    }
    StringBuilder out = new StringBuilder();
    String count = Integer.toString(merge.conflicts().size());
    out.append(messages.text("merge.count", ImmutableMap.of("count", count))).append('\n');
    merge.conflicts().forEach(conflict -> out.append("! ").append(line(conflict)).append('\n'));
    return out.toString();
  }

  private String line(MergeConflict conflict) {
    String choice = conflict.choice().name().toLowerCase(Locale.ROOT);
    return sentence(conflict) + " (" + messages.text("merge-choice." + choice) + ")";
  }

  /**
   * Returns one contradiction as a sentence.
   *
   * @param conflict the contradiction
   * @return such as {@code Nhiệm vụ "Mở lớp", thời hạn: bản gốc "hạn 2025"; …}
   */
  public String sentence(MergeConflict conflict) {
    Map<String, String> arguments = new TreeMap<>();
    arguments.put("item", item(conflict));
    arguments.put(
        "field",
        conflict.field().isEmpty() ? "" : messages.text("merge-field." + conflict.field()));
    arguments.put("base", text(conflict, conflict.base()));
    arguments.put("ours", text(conflict, conflict.ours()));
    arguments.put("theirs", text(conflict, conflict.theirs()));
    arguments.put("place", conflict.ours().map(Version::place).map(Place::pointer).orElse(""));
    return messages.text("merge." + code(conflict), arguments);
  }

  /** The sort of item with its name, if it has one; header data has none. */
  private String item(MergeConflict conflict) {
    String item = messages.text("merge-item." + conflict.item());
    List<String> labels = new ArrayList<>(conflict.labels());
    boolean isOwn = conflict.kind() != Kind.ORDER && conflict.kind() != Kind.PARENT_LOST;
    if (isOwn && !labels.isEmpty()) {
      int last = labels.size() - 1;
      labels.set(last, fields.label(conflict.item(), labels.get(last)));
    }
    String name = DiffText.cut(String.join(" › ", labels));
    boolean named = conflict.kind() != Kind.ORDER && !name.isEmpty();
    return named ? item + " \"" + name + '"' : item;
  }

  private static String code(MergeConflict conflict) {
    if (conflict.kind() != Kind.CHANGED_AND_REMOVED) {
      return conflict.kind().code();
    }
    return conflict.ours().isEmpty() ? "ours-removed" : "theirs-removed";
  }

  private String text(MergeConflict conflict, Optional<Version> version) {
    String text = version.map(Version::text).orElse("");
    if (text.isEmpty()) {
      return messages.text("diff.nothing");
    }
    String words = fields.print(conflict.item(), conflict.field(), text);
    return '"' + DiffText.cut(words) + '"';
  }
}
