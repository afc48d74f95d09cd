package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Finds where the names of agencies begin and end, and splits printed lists of them.
 *
 * <p>It goes by words, not by a register: a head word such as {@code Sở}, {@code Ban} or {@code
 * các} begins a name, and small classes of words carry it on. Known full names keep their commas
 * and their {@code và} ({@code Sở Văn hóa, Thể thao và Du lịch}).
 */
public final class AgencyReader {

  private static final int MOST_TOKENS = 200;

  private AgencyReader() {}

  /**
   * The agency whose name begins at a character, with the longest sensible name.
   *
   * <p>In {@code giao Sở Y tế chủ trì} from character 5 it is {@code Sở Y tế}; from character 0
   * there is none. White space before the name is skipped.
   *
   * @param text the text
   * @param from the character to begin at, from zero to the length of the text
   * @return the agency and its place in the text, or empty if none begins there
   * @throws IllegalArgumentException if {@code from} lies outside the text
   */
  public static Optional<AgencyMention> at(CharSequence text, int from) {
    if (from < 0 || from > text.length()) {
      throw new IllegalArgumentException(
          "from must be between 0 and " + text.length() + ", but was " + from);
    }
    if (from > 0 && from < text.length() && isInsideWord(text, from)) {
      return Optional.empty();
    }
    if (!AgencyScanner.mayBegin(Tokens.of(text, from, 1), 0)) {
      return Optional.empty();
    }
    Tokens tokens = Tokens.of(text, from, MOST_TOKENS);
    return AgencyScanner.at(tokens, 0, true).map(hit -> tokens.mention(0, hit.end(), hit.kind()));
  }

  /**
   * Splits a printed list, such as a cell of the column {@code Cơ quan phối hợp}.
   *
   * <p>A new agency begins where a noun phrase has its own {@code các} or is a proper name: {@code
   * các sở, cơ quan và địa phương} is one group, {@code các sở, ban, ngành và các địa phương} are
   * two. Semicolons, line breaks and leading dashes separate as well. Remarks in brackets are
   * passed over. Words that are not understood are kept, either with the agency before them or as
   * {@link Agency.Kind#UNRESOLVED}.
   *
   * @param text the list
   * @return the agencies in the order of the text
   */
  public static ImmutableList<AgencyMention> list(String text) {
    return AgencyLists.whole(Tokens.of(text));
  }

  private static boolean isInsideWord(CharSequence text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
