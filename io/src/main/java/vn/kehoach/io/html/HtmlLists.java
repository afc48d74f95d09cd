package vn.kehoach.io.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.LineStart;
import vn.kehoach.io.layout.ListNumber;
import vn.kehoach.io.layout.Part;

/** Takes lists apart, with the numbers and bullets that a page would show. */
final class HtmlLists {

  private static final String BULLET = "•";

  private HtmlLists() {}

  static void addTo(List<Part> parts, Element list, Type type, int depth) {
    boolean numbered = list.normalName().equals("ol");
    int number = integer(list.attr("start"), 1);
    for (Element item : list.children()) {
      ImmutableList<Part> content = content(item, type, depth);
      boolean isItem = item.normalName().equals("li");
      if (!isItem || content.isEmpty() || !(content.get(0) instanceof Part.Text first)) {
        parts.addAll(content);
        continue;
      }
      number = integer(item.attr("value"), number);
      parts.add(numbered ? numbered(first, list, number) : bullet(first, list, depth));
      parts.addAll(content.subList(1, content.size()));
      number++;
    }
  }

  private static ImmutableList<Part> content(Element item, Type type, int depth) {
    boolean list = item.normalName().equals("ul") || item.normalName().equals("ol");
    if (!list) {
      return HtmlParts.of(item, type.within(item), depth + 1);
    }
    // a list right inside a list, without an item around it
    List<Part> inner = new ArrayList<>();
    addTo(inner, item, type.within(item), depth + 1);
    return ImmutableList.copyOf(inner);
  }

  private static Part bullet(Part.Text item, Element list, int depth) {
    boolean bare = Hidden.style(list).contains("list-style-type:none") || isMarked(item.words());
    return bare ? item : new Part.Item(item.words(), BULLET, depth);
  }

  private static Part numbered(Part.Text item, Element list, int number) {
    String style = Hidden.style(list);
    ListNumber form = form(list.attr("type"), style);
    if (style.contains("list-style-type:none") || isMarked(item.words())) {
      return item;
    }
    return new Part.Text(item.words().after(form.print(number) + "."));
  }

  private static boolean isMarked(Draft words) {
    return LineStart.of(words.text().strip()).kind() != LineStart.Kind.RUNNING;
  }

  private static ListNumber form(String type, String style) {
    if (type.equals("a") || style.contains("lower-alpha") || style.contains("lower-latin")) {
      return ListNumber.LOWER_LETTER;
    }
    if (type.equals("A") || style.contains("upper-alpha") || style.contains("upper-latin")) {
      return ListNumber.UPPER_LETTER;
    }
    if (type.equals("i") || style.contains("lower-roman")) {
      return ListNumber.LOWER_ROMAN;
    }
    return type.equals("I") || style.contains("upper-roman")
        ? ListNumber.UPPER_ROMAN
        : ListNumber.DECIMAL;
  }

  private static int integer(String value, int otherwise) {
    String digits = value.strip().toLowerCase(Locale.ROOT);
    boolean number =
        !digits.isEmpty()
            && digits.length() <= 6
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : otherwise;
  }
}
