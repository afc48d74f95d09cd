package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.ItemLetter;

/** Parts two items that stand in one paragraph, such as {@code a. Thời gian: … b. Địa điểm}. */
final class GluedItems {

  private static final int FARTHEST_NEXT = 40;

  private final List<Part> parts;

  GluedItems(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Returns the parts of a block: itself, or two if it surely holds two items.
   *
   * <p>Sure is it where the next number stands in the text, before a capital, and the number after
   * that begins a later block while the next number itself does not.
   */
  ImmutableList<Part> split(int index) {
    Part part = parts.get(index);
    Optional<SectionNumber.Match> match = part.number();
    if (match.isEmpty() || part.text().length() - match.get().end() < 4) {
      return ImmutableList.of(part);
    }
    SectionNumber number = match.get().number();
    String marker = marker(number);
    int at = marker.isEmpty() ? -1 : find(part.text(), marker, match.get().end());
    if (at < 0 || !secondNextFollows(index, number)) {
      return ImmutableList.of(part);
    }
    SourceText content = part.content().orElseThrow();
    return ImmutableList.of(
        slice(part, content, 0, at), slice(part, content, at + 1, content.text().length()));
  }

  private static Part slice(Part part, SourceText content, int from, int to) {
    return part.block() instanceof Block.Paragraph paragraph
        ? Part.of(new Block.Paragraph(content.slice(from, to), paragraph.emphasis()))
        : Part.of(new Block.Heading(content.slice(from, to), 1));
  }

  /** Returns how the next number is printed, with a space before, or nothing. */
  private static String marker(SectionNumber number) {
    String printed = number.printed();
    String sign = printed.substring(printed.length() - 1);
    if (Character.isLetterOrDigit(sign.charAt(0))) {
      return "";
    }
    if (number.style() == Style.LETTER) {
      return ItemLetter.next(number.value()).map(next -> " " + next + sign).orElse("");
    }
    return number.style() == Style.ARABIC ? " " + (number.ordinal() + 1) + sign : "";
  }

  private static int find(String text, String marker, int from) {
    for (int at = text.indexOf(marker, from); at >= 0; at = text.indexOf(marker, at + 1)) {
      int word = at + marker.length() + 1;
      boolean capital = word < text.length() && Character.isUpperCase(text.charAt(word));
      if (capital && text.charAt(word - 1) == ' ') {
        return at;
      }
    }
    return -1;
  }

  private boolean secondNextFollows(int index, SectionNumber number) {
    int end = Math.min(parts.size(), index + FARTHEST_NEXT);
    for (int i = index + 1; i < end; i++) {
      Optional<SectionNumber.Match> match = parts.get(i).number();
      if (match.isPresent() && match.get().number().style() == number.style()) {
        return match.get().number().ordinal() == number.ordinal() + 2;
      }
    }
    return false;
  }
}
